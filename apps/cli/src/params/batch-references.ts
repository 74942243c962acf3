import { result } from "b24kit";
import { isObject } from "./is-object.ts";

/**
 * Replaces every value that is exactly `$result[key][field]…` by a reference of the client, which keeps the commands that
 * belong together in one request and refuses a key that does not exist.
 */
export function withReferences(value: unknown): unknown {
  if (typeof value === "string") return referenceOf(value) ?? value;
  if (Array.isArray(value)) return value.map((item) => withReferences(item));
  if (isObject(value))
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withReferences(item)]));
  return value;
}

function referenceOf(text: string): unknown {
  const brackets = /^\$result((?:\[[^[\]]+\])+)$/i.exec(text)?.[1];
  if (brackets === undefined) return undefined;
  const [key = "", ...path] = [...brackets.matchAll(/\[([^[\]]+)\]/g)].map(([, segment = ""]) => segment);
  return result(key, ...path);
}
