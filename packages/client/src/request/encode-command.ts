import { badParameters } from "../bad-parameters.ts";
import type { Command } from "../command.ts";
import { type FlatParameter, phpQuery } from "./php-query.ts";
import { plainParams, type PlainValue } from "./plain-params.ts";
import { isReference, type Reference } from "./reference.ts";

/** Turns a caller's key into the key on the wire. */
export type WireKeyOf = (key: string) => string;

// What the portal reads as a reference, at any place of a value. It has no way to escape it.
const looksLikeReference = /\$(?:result|next|total|time|error)/i;
/** Top-level parameters whose emptiness means the same as their absence. */
const emptyMeansAbsent = new Set(["filter", "select", "order"]);
/** PHP ignores what comes after so many variables (`max_input_vars`, as the vendor's server check demands it). */
const mostVariables = 10_000;

/**
 * Writes a command as the portal wants it inside a batch: `method?query`. Beyond `plainParams`: true becomes 1, false 0,
 * null the empty string; an empty array or object below the top level cannot be written and is refused; so is text that
 * the portal would take for a `$result` reference. Throws `bad-parameters`.
 * https://apidocs.bitrix24.com/settings/how-to-call-rest-api/batch.html
 */
export function encodeCommand({ method, params }: Command, wireKeyOf: WireKeyOf): string {
  const flat = Object.entries(plainParams(method, params)).flatMap(([name, value]) =>
    flatten(value, [name], wireKeyOf),
  );
  if (flat.length > mostVariables) {
    throw badParameters(`"${method}" has ${flat.length} parameter values; a batch command can carry ${mostVariables}.`);
  }
  return flat.length === 0 ? method : `${method}?${phpQuery(flat)}`;
}

function flatten(value: PlainValue, path: readonly string[], wireKeyOf: WireKeyOf): readonly FlatParameter[] {
  refuseLookalike(path.at(-1) ?? "");
  if (value === null) return [[path, ""]];
  if (typeof value === "boolean") return [[path, value ? "1" : "0"]];
  if (typeof value !== "object") return [[path, refuseLookalike(String(value))]];
  if (isReference(value)) return [[path, referenceText(value, wireKeyOf)]];
  const entries = Object.entries(value);
  if (entries.length === 0) return emptyValue(value, path);
  return entries.flatMap(([name, inner]) => flatten(inner, [...path, name], wireKeyOf));
}

function emptyValue(value: object, path: readonly string[]): readonly FlatParameter[] {
  const isTopLevel = path.length === 1;
  if (isTopLevel && (!Array.isArray(value) || emptyMeansAbsent.has(path[0]?.toLowerCase() ?? ""))) return [];
  const name = path.join(" → ");
  throw badParameters(
    `The empty ${Array.isArray(value) ? "array" : "object"} in ${name} cannot be written inside a batch: it would vanish.`,
    'Pass "" if the value is to be cleared, or call the method alone.',
  );
}

function refuseLookalike(text: string): string {
  const found = looksLikeReference.exec(text)?.[0];
  if (found === undefined) return text;
  throw badParameters(
    `A parameter contains the text "${found}", which the portal would replace inside a batch; it cannot be escaped.`,
    "Call the method alone: outside a batch this text is safe. A reference is written with result().",
  );
}

function referenceText({ key, path }: Reference, wireKeyOf: WireKeyOf): string {
  const parts = [wireKeyOf(key), ...path.map(String)];
  for (const part of parts) {
    if (!/^[^\s[\]]+$/.test(part)) throw badParameters(`result() cannot refer to ${JSON.stringify(part)}.`);
  }
  return `$result${parts.map((part) => `[${part}]`).join("")}`;
}
