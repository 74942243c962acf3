import type { Fence } from "./fences.ts";

/** The arguments of every start of b24-mcp that a block shows: in a configuration of a host, or on a command line. */
export function serverStarts({ language, text }: Fence): readonly (readonly string[])[] {
  if (language === "json") return inJson(JSON.parse(text));
  if (language === "toml") return lists(text).flatMap((list) => startOf(list));
  if (language !== "sh") return [];
  return [...text.matchAll(/npx (-y b24-mcp(?: [^\s#|>]+)*)/g)].flatMap(([, words = ""]) => startOf(words.split(" ")));
}

function inJson(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value) && value.every((word) => typeof word === "string")) return startOf(value);
  return Object.values(value).flatMap((part) => inJson(part));
}

/** Lists of TOML that are lists of JSON, too. */
function lists(text: string): readonly (readonly string[])[] {
  return [...text.matchAll(/= (\[.*\])$/gm)].map(([, list = ""]) => JSON.parse(list) as readonly string[]);
}

function startOf(words: readonly string[]): readonly (readonly string[])[] {
  const at = words.indexOf("b24-mcp");
  return at > 0 && words[at - 1] === "-y" ? [words.slice(at + 1)] : [];
}
