import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { MalformedAnswerError } from "./errors.ts";

/**
 * How the portal writes scalars. One value may come as a string, a number, null, "", [] or {} from one method to the
 * next (PHP writes an empty map as [], server-side dates without a serialiser as {}), so every reader takes them all.
 */

const INVALID = Symbol("invalid");

/** A reader of one value that also accepts an absent key; `read` answers INVALID for what it cannot take. */
function reader<T>(expected: string, read: (value: unknown) => T | typeof INVALID) {
  return z
    .unknown()
    .optional()
    .transform((value, context): T => {
      const result = read(value);
      if (result !== INVALID) return result;
      context.addIssue({ code: "custom", message: expected });
      return z.NEVER;
    });
}

/** What PHP sends for no value: nothing, null, "", false, [] or {}. */
export function isNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === "" || value === false) return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}

function toNumber(value: unknown): number {
  if (typeof value === "number") return value;
  if (typeof value === "string" && /^\s*[-+]?\d+(\.\d+)?\s*$/.test(value)) return Number(value);
  return Number.NaN;
}

function toInteger(value: unknown): number | typeof INVALID {
  const number = toNumber(value);
  return Number.isSafeInteger(number) ? number : INVALID;
}

/** A required identifier above 0. */
export const wireId = reader("an identifier", (value) => {
  const id = toInteger(value);
  return id !== INVALID && id > 0 ? id : INVALID;
});

/** A reference to another record; 0, "" and null mean none. */
export const wireReference = reader("an identifier or nothing", (value): number | undefined | typeof INVALID => {
  if (isNothing(value)) return undefined;
  const id = toInteger(value);
  if (id === INVALID) return INVALID;
  return id > 0 ? id : undefined;
});

/** An integer, or nothing. */
export const wireInteger = reader("an integer or nothing", (value): number | undefined | typeof INVALID =>
  isNothing(value) ? undefined : toInteger(value),
);

/** Text; nothing reads as "". */
export const wireText = reader("text", (value) => {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "bigint") return String(value);
  return isNothing(value) ? "" : INVALID;
});

/** Y/N, "1"/"0", 1/0 or a boolean; nothing reads as false. */
export const wireFlag = reader("a flag", (value) => {
  if (typeof value === "boolean") return value;
  if (isNothing(value)) return false;
  // A list may be nested too deep to become a text.
  if (typeof value !== "string" && typeof value !== "number") return INVALID;
  const text = String(value).toUpperCase();
  if (text === "Y" || text === "1" || text === "TRUE") return true;
  return text === "N" || text === "0" || text === "FALSE" ? false : INVALID;
});

/** ISO 8601 date-time with an offset, or nothing. */
export const wireInstant = reader("a date-time or nothing", (value): Temporal.Instant | undefined | typeof INVALID => {
  if (isNothing(value)) return undefined;
  if (typeof value !== "string") return INVALID;
  return attempt(() => Temporal.Instant.from(value));
});

/** ISO 8601 date-time with an offset. */
export const wireRequiredInstant = reader("a date-time", (value) =>
  typeof value === "string" ? attempt(() => Temporal.Instant.from(value)) : INVALID,
);

/** The date as written, whatever zone and time stand behind it, or nothing. */
export const wireDate = reader("a date or nothing", (value): Temporal.PlainDate | undefined | typeof INVALID => {
  if (isNothing(value)) return undefined;
  if (typeof value !== "string") return INVALID;
  return attempt(() => Temporal.PlainDate.from(value.slice(0, 10)));
});

/** A list of identifiers, also as a PHP map or one single value; what is no identifier is left out. */
export const wireIds = reader("a list of identifiers", (value): readonly number[] => {
  const list = Array.isArray(value) ? value : isRecord(value) ? Object.values(value) : [value];
  return list.map(toInteger).filter((id): id is number => id !== INVALID && id > 0);
});

/** A map; [] and nothing read as {}. */
export const wireRecord = reader("an object", (value): Readonly<Record<string, unknown>> | typeof INVALID => {
  if (isNothing(value)) return {};
  return isRecord(value) ? value : INVALID;
});

/** A list; PHP writes one with holes as a map, and nothing reads as []. */
export const wireList = reader("a list", (value): readonly unknown[] | typeof INVALID => {
  if (Array.isArray(value)) return value;
  if (isNothing(value)) return [];
  return isRecord(value) ? Object.values(value) : INVALID;
});

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function attempt<T>(action: () => T): T | typeof INVALID {
  try {
    return action();
  } catch {
    return INVALID;
  }
}

/** Reads `value` by `schema`, or throws a MalformedAnswerError that names the method and the field behind `path`. */
export function readWire<Schema extends z.ZodType>(
  method: string,
  schema: Schema,
  value: unknown,
  path: readonly PropertyKey[] = [],
): z.output<Schema> {
  const outcome = schema.safeParse(value);
  if (outcome.success) return outcome.data;
  const issue = outcome.error.issues[0];
  const field = [...path, ...(issue?.path ?? [])].join(".");
  throw new MalformedAnswerError(method, field, issue?.message ?? "unreadable", { cause: outcome.error });
}

/** Each row read by `schema`, or a MalformedAnswerError that names the method, the place of the row and the field. */
export function readRows<Schema extends z.ZodType>(
  method: string,
  schema: Schema,
  rows: readonly unknown[],
): readonly z.output<Schema>[] {
  return rows.map((row, index) => readWire(method, schema, row, [index]));
}
