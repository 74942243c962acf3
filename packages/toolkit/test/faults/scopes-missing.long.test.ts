import { isDeepStrictEqual } from "node:util";
import { startEmulator } from "@b24kit/emulator";
import { findScenario, ScenarioError, scenarios, sectionTitles } from "@b24kit/scenarios";
import { beforeAll, describe, expect, test } from "vitest";
import { sharedWorld } from "../../../../scripts/testing/shared-world.ts";
import { type Language, openPortal, type Report } from "../../src/index.ts";
import { clientQuestions } from "./client-questions.ts";
import { unlimited } from "../unlimited.ts";
import { memoryCache } from "../worlds/memory-cache.ts";

/** A key that lacks a scope from the beginning: dictionaries that cannot be read included. */
const now = "2026-11-25T10:20:00+03:00";
const world = sharedWorld({ seed: "ru", now, deals: 80, fixedClock: true });
const languages: readonly Language[] = ["ru", "en"];
const allScopes = [...new Set(scenarios.flatMap(({ needs }) => needs.map(({ scope }) => scope)))];

/** What has a substitute, or only names and calendars in it, is not missed as a part. */
const softScopes = new Set(["im", "user", "department"]);

/** The reports in both languages; in the place of one that cannot be made at all what was thrown. */
async function reportsWith(scopes: readonly string[]): Promise<ReadonlyMap<string, Report | ScenarioError>> {
  const emulator = await startEmulator({ world: { ...world, portal: { ...world.portal, scopes } } });
  const { webhook } = emulator;
  const portal = openPortal({ webhook, now: () => Date.parse(now), cache: memoryCache(), ...unlimited });
  try {
    const reports = new Map<string, Report | ScenarioError>();
    for (const { id } of scenarios) {
      for (const lang of languages) {
        const [query] = clientQuestions[id] ?? [];
        const asked = portal
          .report(id, query === undefined ? {} : { query }, { lang })
          .then((report) => withoutPort(report, emulator.url));
        reports.set(`${id} ${lang}`, await asked.catch(refusal));
      }
    }
    return reports;
  } finally {
    await portal.close();
    await emulator.close();
  }
}

function refusal(error: unknown): ScenarioError {
  if (error instanceof ScenarioError) return error;
  throw error;
}

/** Links hold the address of the emulator, which is another one each time. */
function withoutPort(report: Report, url: string): Report {
  return JSON.parse(JSON.stringify(report).replaceAll(url, "http://portal.example")) as Report;
}

const unread = ({ notices }: Report) => notices.filter(({ kind }) => kind === "unreadable");

interface Pair {
  readonly id: string;
  readonly lang: Language;
  readonly scope: string;
  readonly before: Report | ScenarioError | undefined;
  readonly after: Report | ScenarioError;
}

/** What is wrong with a report that a key without the scope has made. */
async function complaints({ id, lang, scope, before, after }: Pair): Promise<readonly string[]> {
  const scenario = findScenario(id)!;
  const missed = scenario.needs.filter((need) => need.scope === scope);
  if (after instanceof ScenarioError) return missed.length > 0 && after.hint.includes(scope) ? [] : [after.message];
  const notices = unread(after);
  const found = notices.filter(({ action }) => action?.includes(scope) !== true).map(({ text }) => text);
  if (after.complete === notices.length > 0) found.push(`complete: ${after.complete}`);
  if (softScopes.has(scope)) return found;
  if (missed.length === 0)
    return isDeepStrictEqual(after.data, (before as Report).data) ? found : [...found, "other data"];
  const titles = await sectionTitles(scenario);
  const isNamed = missed.some(({ section }) => notices[0]?.text.includes(titles[section]![lang]));
  return notices.length === 1 && isNamed ? found : [...found, `${notices.length} notices, title: ${isNamed}`];
}

let whole: ReadonlyMap<string, Report | ScenarioError>;
beforeAll(async () => {
  whole = await reportsWith(allScopes);
});

describe.each(allScopes)("a key without %s", (scope) => {
  test("every report names the scope where it misses it, and is as it was where it does not", async () => {
    const part = await reportsWith(allScopes.filter((name) => name !== scope));
    expect([...whole.values()].filter((report) => report instanceof ScenarioError || !report.complete)).toEqual([]);
    const found = [...part].map(async ([key, after]) => {
      const [id, lang] = key.split(" ") as [string, Language];
      return [key, await complaints({ id, lang, scope, before: whole.get(key), after })] as const;
    });
    expect((await Promise.all(found)).filter(([, told]) => told.length > 0)).toEqual([]);
  });
});

test("only the team status cannot do without people and departments", async () => {
  const reports = await reportsWith(allScopes.filter((name) => name !== "user" && name !== "department"));
  const refused = [...reports].filter(([, report]) => report instanceof ScenarioError).map(([key]) => key);
  expect(refused).toEqual(languages.map((lang) => `team ${lang}`));
});
