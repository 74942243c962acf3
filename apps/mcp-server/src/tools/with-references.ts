import { result } from "b24kit";

/**
 * Replaces every value that is exactly `$result[key][field]…` by a reference of the client, which keeps the commands that
 * belong together in one request and refuses a key that does not exist.
 */
export function withReferences(value: unknown): unknown {
  if (typeof value === "string") return referenceOf(value) ?? value;
  if (Array.isArray(value)) return value.map((item) => withReferences(item));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withReferences(item)]));
}

/** Longer ones are refused by the client as what they are: texts that look like a reference. */
const longest = 500;

function referenceOf(text: string): unknown {
  if (text.length > longest) return undefined;
  const brackets = /^\$result((?:\[[^[\]]+\])+)$/i.exec(text)?.[1];
  if (brackets === undefined) return undefined;
  const [key = "", ...path] = [...brackets.matchAll(/\[([^[\]]+)\]/g)].map(([, segment = ""]) => segment);
  return result(key, ...path);
}
