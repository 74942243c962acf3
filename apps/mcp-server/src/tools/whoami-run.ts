import type { Answer } from "../answers/answer.ts";
import { eyesOf } from "../answers/eyes-of.ts";
import type { OpenedPortal } from "b24kit";
import { allows, type Settings } from "../settings/settings.ts";
import type { ToolCall } from "./tool.ts";

const isName = /^[\w.]{1,40}$/;

/** Reads who the credential belongs to; what was read within 24 hours is not read again. */
export async function runWhoami(_input: unknown, { caller, signal }: ToolCall): Promise<Answer> {
  const opened = await caller.portal();
  const { identity, scopes, language, failures } = await opened.portal.dictionaries({ signal });
  if (language !== undefined) caller.noteLanguage(language);
  const { access, profile } = opened;
  const { settings } = caller;
  const { userId, name, isAdministrator, timeZone } = identity;
  // The portal writes this list: a name that is none may be a text for the agent.
  const known = scopes.filter((scope) => isName.test(scope));
  const strange = scopes.filter((scope) => !isName.test(scope));
  return {
    data: {
      user: { id: userId, name, isAdministrator, timeZone: timeZone.id },
      portal: opened.portal.host,
      profile: profile ?? null,
      language: language ?? null,
      scopes,
      access: { server: settings.access, profile: access.level, confirm: access.confirm },
      packs: settings.packs,
    },
    eyes: eyesOf(identity),
    lines: [`time zone: ${timeZone.id}`, ...(strange.length === 0 ? [] : [`more scopes: ${strange.join(", ")}`])],
    told: [
      `portal: ${opened.portal.host}`,
      profile === undefined
        ? "credential: a webhook of the environment, it only reads"
        : `profile: ${profile} (${access.level})`,
      `this server: ${settings.access}${settings.packs.length === 0 ? "" : `, packs ${settings.packs.join(", ")}`}`,
      ...changesLine(opened, settings),
      `scopes: ${known.join(", ")}`,
    ],
    asOf: new Date(caller.now()).toISOString(),
    notices: failures.map(({ key, reason }) => `unreadable: ${key} (${reason})`),
  };
}

/** Where the operator allows changes and the credential does not: the tools are listed, and every plan would be refused. */
function changesLine({ profile, access }: OpenedPortal, settings: Settings): readonly string[] {
  if (!allows(settings, "write")) return [];
  if (profile === undefined)
    return ["changes: none is possible, they take a stored profile (b24 auth login on a terminal)"];
  return access.level === "read-only"
    ? [`changes: none is possible until a person runs on a terminal: b24 auth access ${profile} write`]
    : [];
}
