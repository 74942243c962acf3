import { looksLikeWebhook } from "../arguments/refuse-secrets.ts";

/** A webhook in clear text, and the name it stands under. */
export interface FoundWebhook {
  readonly key: string;
  readonly address: string;
}

/** Values that look like the address of a webhook, in a JSON file or in lines KEY=value. */
export function findWebhooks(text: string): readonly FoundWebhook[] {
  const json = jsonOf(text);
  return json === undefined ? inLines(text) : inJson(json, "");
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // The error would repeat a part of the file.
    return undefined;
  }
}

/** No settings are nested deeper; a file that is would end the program. */
const deepest = 100;

function inJson(value: unknown, key: string, depth = 0): readonly FoundWebhook[] {
  if (typeof value === "string") return looksLikeWebhook(value) ? [{ key, address: value }] : [];
  if (typeof value !== "object" || value === null || depth > deepest) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    inJson(inner, key === "" ? name : `${key}.${name}`, depth + 1),
  );
}

const line = /^[ \t]*(?:export[ \t]+)?([A-Za-z_]\w*)[ \t]*=[ \t]*(.*?)[ \t]*\r?$/gm;

function inLines(text: string): readonly FoundWebhook[] {
  return [...text.matchAll(line)].flatMap(([, key = "", value = ""]) => {
    const address = unquoted(value);
    return looksLikeWebhook(address) ? [{ key, address }] : [];
  });
}

/** Quotes hold a value together; without them ` #` begins a comment. */
function unquoted(value: string): string {
  const [, quote, inner = ""] = /^(["'])(.*?)\1/.exec(value) ?? [];
  return quote === undefined ? value.replace(/[ \t]+#.*$/, "") : inner;
}
