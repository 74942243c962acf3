import type { ApplicationOptions, OAuthOptions } from "@b24kit/emulator";
import { type CliError, usageError } from "../errors/cli-error.ts";

/** Reads `--oauth`: switches with commas between, such as `auto,access=60`; `true`: none. Throws an error of usage. */
export function readOAuth(switches: string | true | undefined): OAuthOptions | undefined {
  if (switches === undefined) return undefined;
  const parts = switches === true ? [] : switches.split(",").map((part) => part.trim());
  let server: OAuthOptions = {};
  let application: ApplicationOptions = {};
  for (const part of parts.filter((text) => text !== "")) {
    const [name, value] = splitOnce(part);
    if (part === "auto") server = { ...server, consent: "auto" };
    else if (part === "lenient") server = { ...server, rotation: "lenient" };
    else if (isTime(name) && /^[1-9]\d{0,8}$/.test(value)) server = { ...server, [times[name]]: Number(value) };
    else if (name === "scopes" && /^[\w.+]+$/.test(value)) application = { ...application, scopes: value.split("+") };
    else if (name === "redirect" && isAddress(value)) application = { ...application, redirectUri: value };
    else throw badSwitch(part);
  }
  return { ...server, applications: [application] };
}

/** Options in seconds by the names of their switches. */
const times = { code: "codeSeconds", access: "accessSeconds", refresh: "refreshSeconds" } as const;

function isTime(name: string): name is keyof typeof times {
  return Object.hasOwn(times, name);
}

function isAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function splitOnce(part: string): readonly [name: string, value: string] {
  const at = part.indexOf("=");
  return at === -1 ? [part, ""] : [part.slice(0, at), part.slice(at + 1)];
}

function badSwitch(part: string): CliError {
  const list =
    "auto, redirect=http://127.0.0.1:8765/, scopes=crm+task, code=30, access=3600, refresh=15552000, lenient";
  return usageError(
    { ru: `непонятно в --oauth: ${part}`, en: `cannot read in --oauth: ${part}` },
    { ru: "нужен переключатель из списка; время в секундах", en: "it takes a switch of the list; times in seconds" },
    { ru: `возможно: ${list}`, en: `possible: ${list}` },
  );
}
