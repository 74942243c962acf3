import type { AskedValue, FindValues, Suggestion } from "b24kit/completion";
import type { Context } from "../context.ts";
import { openStore } from "../portal/open-store.ts";

type Find = (context: Context, asked: AskedValue) => Promise<readonly Suggestion[]>;

/** Values by what the help calls them, a command's own before those of all. Each loads what it needs: a TAB has to be fast. */
const finders: Readonly<Record<string, Find>> = {
  "report id": async ({ language }) => (await import("./report-ids.ts")).reportIds(language),
  "auth name": profiles,
  "auth access words": access,
  "--profile": profiles,
  "--profiles": furtherProfiles,
  entity: async (_, { command }) => entities(command),
  method: async (_, { word }) => (await import("./from-catalog.ts")).methodNames(word),
  scope: async () => (await import("./from-catalog.ts")).scopeNames(),
  pack: async ({ language }) => (await import("./from-catalog.ts")).packNames(language),
  chain: async ({ language }) => (await import("./from-catalog.ts")).chainNames(language),
  skill: async () => (await import("./from-skills.ts")).skillNames(),
  agent: async () => (await import("./from-skills.ts")).agentNames(),
  zone: async () => Intl.supportedValuesOf("timeZone").map((value) => ({ value })),
};

/** Finds the values that the grammar does not hold: names of profiles, reports, methods and the like. No portal is asked. */
export function completionValues(context: Context): FindValues {
  return async (asked) => {
    const { command, name, option } = asked;
    const [group = ""] = command.split(" ");
    const keys = option === undefined ? [`${command} ${name}`, `${group} ${name}`, name] : [option, name];
    const find = keys.map((key) => finders[key]).find((each) => each !== undefined);
    return find?.(context, asked);
  };
}

async function profiles(context: Context): Promise<readonly Suggestion[]> {
  const stored = await (await openStore(context)).list();
  return stored.map(({ name, portal }) => ({ value: name, about: portal.host }));
}

/** Names with commas: those that are typed already stay, and do not come again. */
async function furtherProfiles(context: Context, { word }: AskedValue): Promise<readonly Suggestion[]> {
  const typed = word.slice(0, word.lastIndexOf(",") + 1);
  const names = typed.split(",");
  const others = (await profiles(context)).filter(({ value }) => !names.includes(value));
  return others.map((profile) => ({ ...profile, value: `${typed}${profile.value}` }));
}

async function access(context: Context): Promise<readonly Suggestion[]> {
  const levels = ["read-only", "write", "destructive"].map((value) => ({ value }));
  return [...(await profiles(context)), ...levels];
}

/** Smart processes have numbers, which only the portal knows. */
function entities(command: string): readonly Suggestion[] {
  const imported = ["deal", "lead", "contact", "company", "quote", "invoice", "task"];
  const exported = [...imported, "user", "activity"];
  const names = { import: imported, fields: [...exported, "calendar-event"] }[command] ?? exported;
  return names.map((value) => ({ value }));
}
