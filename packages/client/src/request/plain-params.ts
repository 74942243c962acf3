import { badParameters } from "../bad-parameters.ts";
import type { Params } from "../link.ts";
import { isReference, type Reference } from "./reference.ts";

export type PlainValue = string | number | boolean | null | Reference | readonly PlainValue[] | PlainParams;

export interface PlainParams {
  readonly [name: string]: PlainValue;
}

/** Methods whose conditions may stand beside `filter`, at the top level. */
const topLevelFilters = new Set(["user.get", "user.search", "department.get"]);
const notConditions = new Set(["sort", "order", "select", "start", "filter", "admin_mode"]);
/** Levels of nesting that parameters may have. PHP reads 64. */
export const deepest = 32;

/**
 * Brings parameters into the form that both encodings share. The rules:
 * - `undefined` leaves the parameter out; in an array, and below `filter`, it is refused;
 * - `Date` becomes ISO 8601 in UTC, `bigint` its digits; numbers must be finite, and whole ones within 2^53;
 * - any other object that is neither plain nor an array is refused, Temporal included: pass its text;
 * - an empty array or object as a condition is refused, since the portal drops the condition and answers with all rows.
 * Throws `bad-parameters`.
 */
export function plainParams(method: string, params: Params): PlainParams {
  const isTopLevelFilter = topLevelFilters.has(method.toLowerCase());
  return plainRecord(params, [], (path) => {
    const first = path[0]?.toLowerCase() ?? "";
    return first === "filter" ? path.length > 1 : isTopLevelFilter && !notConditions.has(first);
  });
}

type Path = readonly string[];
type IsCondition = (path: Path) => boolean;

function plainRecord(record: Readonly<Record<string, unknown>>, path: Path, isCondition: IsCondition): PlainParams {
  const entries = Object.entries(record).flatMap(([name, value]): readonly [string, PlainValue][] => {
    const here = [...path, name];
    if (value !== undefined) return [[wellFormed(name, here), plainValue(value, here, isCondition)]];
    if (isCondition(here)) throw refuse(here, "is undefined: the condition would be missing and more rows would come");
    return [];
  });
  return Object.fromEntries(entries);
}

function plainValue(value: unknown, path: Path, isCondition: IsCondition): PlainValue {
  if (path.length > deepest) throw refuse(path.slice(0, 3), `is nested more than ${deepest} levels deep`);
  if (typeof value === "string") return wellFormed(value, path);
  if (value === null || typeof value === "boolean") return value;
  if (typeof value === "number") return exactNumber(value, path);
  if (typeof value === "bigint") return value.toString();
  if (isReference(value)) return value;
  if (Array.isArray(value)) return plainArray(value, path, isCondition);
  if (value instanceof Date) return isoDate(value, path);
  if (isPlainObject(value)) return plainObject(value, path, isCondition);
  throw refuse(
    path,
    `is ${kindOf(value)}, which has no form in a request`,
    "Pass a string, a number, an array or a plain object.",
  );
}

function plainObject(value: Readonly<Record<string, unknown>>, path: Path, isCondition: IsCondition): PlainParams {
  // PHP makes the same of {} and [].
  if (Object.keys(value).length === 0 && isCondition(path)) throw emptyCondition(path, "object");
  return plainRecord(value, path, isCondition);
}

function plainArray(values: readonly unknown[], path: Path, isCondition: IsCondition): readonly PlainValue[] {
  if (values.length === 0 && isCondition(path)) throw emptyCondition(path, "array");
  return Array.from(values, (value, index) => {
    if (value === undefined) throw refuse([...path, String(index)], "is undefined inside an array");
    return plainValue(value, [...path, String(index)], isCondition);
  });
}

function emptyCondition(path: Path, kind: "array" | "object"): Error {
  const why = `is an empty ${kind}: the portal would drop the condition and answer with all rows`;
  return refuse(path, why, "Nothing can match an empty list, so do not ask at all.");
}

function exactNumber(value: number, path: Path): number {
  if (!Number.isFinite(value)) throw refuse(path, `is ${value}, which is not a number that can be sent`);
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    throw refuse(
      path,
      "is a whole number above 2^53, which JavaScript cannot hold exactly",
      "Pass it as a string or a bigint.",
    );
  }
  return value === 0 ? 0 : value;
}

function isoDate(value: Date, path: Path): string {
  if (Number.isNaN(value.getTime())) throw refuse(path, "is an invalid date");
  return value.toISOString();
}

function wellFormed(text: string, path: Path): string {
  // PHP drops a whole JSON body that is not valid UTF-8, and then answers as if nothing had been asked.
  if (!text.isWellFormed()) throw refuse(path.slice(0, -1), "contains half of a character (a lone surrogate)");
  return text;
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  const prototype = Object.getPrototypeOf(value) as unknown;
  return prototype === null || prototype === Object.prototype;
}

function kindOf(value: unknown): string {
  if (typeof value !== "object") return `a ${typeof value}`;
  return `an object of the class ${value?.constructor.name ?? "?"}`;
}

function refuse(path: Path, why: string, hint?: string): Error {
  const [first = "the parameters", ...rest] = path;
  return badParameters(`The parameter ${first}${rest.map((part) => `[${part}]`).join("")} ${why}.`, hint);
}
