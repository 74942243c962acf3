import { isRecord } from "./problems.ts";
import type { Draft, Fail, Field, Source } from "./field-table.ts";

/** What a field has when it is absent: a value, or a way to find it. */
type Fallback<C> =
  | string
  | number
  | boolean
  | null
  | readonly []
  | ((draft: Draft, context: C, source: Source) => unknown);

interface Options<C> {
  /** Absent: the field is required. */
  readonly fallback?: Fallback<C>;
  /** For null and "". Absent: as if the field were absent. */
  readonly empty?: unknown;
}

/** Makes a kind of field; the kind says what it expects and how it reads a value that is there. */
function kind(expected: string, read: (value: unknown, fail: Fail) => unknown) {
  return <C>(options: Options<C> = {}): Field<C> => field(expected, read, options);
}

export function field<C>(
  expected: string,
  read: (value: unknown, fail: Fail, context: C) => unknown,
  options: Options<C>,
): Field<C> {
  const { fallback } = options;
  return {
    expected,
    read,
    ...("empty" in options && { empty: options.empty }),
    ...(fallback !== undefined && { fallback: typeof fallback === "function" ? fallback : () => freshCopy(fallback) }),
  };
}

/** Rows must not share one list. */
function freshCopy(value: Exclude<Fallback<unknown>, (...args: never) => unknown>): unknown {
  return Array.isArray(value) ? [] : value;
}

const ID = /^[1-9]\d{0,14}$/;

function digits(value: unknown): string | undefined {
  const text = typeof value === "number" ? String(value) : value;
  return typeof text === "string" && ID.test(text) ? text : undefined;
}

const ID_EXPECTED = "a positive whole number";

/** "17" of 17 or "17". */
export const id = kind(ID_EXPECTED, (value, fail) => digits(value) ?? fail(ID_EXPECTED));

/** 17 of 17 or "17". */
export const idNumber = kind(ID_EXPECTED, (value, fail) => {
  const text = digits(value);
  return text === undefined ? fail(ID_EXPECTED) : Number(text);
});

/** A reference: an id as a string, or null for null, "" and 0. */
export const reference = <C>(options: Options<C> = {}): Field<C> =>
  field(
    "a positive whole number or null",
    (value, fail) => {
      if (value === 0 || value === "0" || value === false) return null;
      return digits(value) ?? fail("a positive whole number or null");
    },
    { fallback: null, empty: null, ...options },
  );

export const text = kind("a text", (value, fail) =>
  typeof value === "string" || typeof value === "number" ? String(value) : fail("a text"),
);

/** Text that may be missing. */
export const optionalText = <C>(fallback = ""): Field<C> => text({ fallback, empty: "" });

/** A SOURCE_ID and the like: text or null. */
export const nullableText = <C>(): Field<C> => text({ fallback: null, empty: null });

/** "Y" or "N"; true and false are taken too. */
export const flag = kind('"Y" or "N"', (value, fail) => {
  if (value === "Y" || value === true) return "Y";
  return value === "N" || value === false ? "N" : fail('"Y" or "N"');
});

/** true or false; "Y", "N", 1 and 0 are taken too. */
export const boolean = kind("true or false", (value, fail) => {
  if ([true, "Y", "1", 1, "true"].includes(value as string)) return true;
  return [false, "N", "0", 0, "false"].includes(value as string) ? false : fail("true or false");
});

/** A whole number as a JSON number. */
export const wholeNumber = kind("a whole number", (value, fail) => {
  const parsed = typeof value === "string" && /^-?\d{1,15}$/.test(value) ? Number(value) : value;
  return Number.isSafeInteger(parsed) ? parsed : fail("a whole number");
});

/** Any JSON number. */
export const number = kind("a number", (value, fail) => (typeof value === "number" ? value : fail("a number")));

/** A whole number as a string. */
export const wholeText = kind("a whole number", (value, fail) => {
  const written = typeof value === "number" ? String(value) : value;
  return typeof written === "string" && /^-?\d{1,15}$/.test(written) ? written : fail("a whole number");
});

export const percent = <C>(options: Options<C> = {}): Field<C> =>
  field(
    "a whole number from 0 to 100",
    (value, fail) => {
      const number = typeof value === "string" && /^\d{1,3}$/.test(value) ? Number(value) : value;
      const isPercent = typeof number === "number" && Number.isInteger(number) && number >= 0 && number <= 100;
      return isPercent ? String(number) : fail("a whole number from 0 to 100");
    },
    options,
  );

/** Decimal money: strings stay as they are, to the last digit; numbers get two decimals at least. */
export const money = kind("a decimal number", (value, fail) => {
  if (typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value)) return value;
  return typeof value === "number" && Number.isFinite(value) ? decimal(value) : fail("a decimal number");
});

/** Shortest decimal form of a number, without exponent, with at least two decimals: 5 → "5.00". */
function decimal(value: number): string {
  const [whole = "0", fraction = ""] = plainDigits(value).split(".");
  return `${whole}.${fraction.padEnd(2, "0")}`;
}

function plainDigits(value: number): string {
  const [mantissa = "0", exponent] = String(value).split("e");
  if (exponent === undefined) return mantissa;
  if (Number(exponent) > 0) return BigInt(value).toString();
  const digitsOnly = mantissa.replace(/^-|\./g, "");
  return `${value < 0 ? "-" : ""}0.${"0".repeat(-Number(exponent) - 1)}${digitsOnly.replace("-", "")}`;
}

export function oneOf<C>(values: readonly string[], options: Options<C>): Field<C> {
  const expected = `one of ${values.join(", ")}`;
  const read = (value: unknown, fail: Fail) => {
    const written = typeof value === "number" ? String(value) : value;
    return typeof written === "string" && values.includes(written) ? written : fail(expected);
  };
  return field(expected, read, options);
}

/** A list of ids as strings; one id alone is a list of one, false and "" an empty one. */
export const idList = kind("a list of IDs", (value, fail) => {
  if (value === false) return [];
  const ids = (Array.isArray(value) ? value : isRecord(value) ? Object.values(value) : [value]).map(digits);
  return ids.includes(undefined) ? fail("a list of IDs") : ids;
});

/** A list of ids as numbers. */
export const numberList = kind("a list of IDs", (value, fail) => {
  if (value === false) return [];
  const ids = (Array.isArray(value) ? value : [value]).map(digits);
  return ids.includes(undefined) ? fail("a list of IDs") : ids.map(Number);
});

/** An object or a list, as PHP writes an empty one: passes through. */
export const structure = kind("an object or a list", (value, fail) =>
  typeof value === "object" ? value : value === false ? [] : fail("an object or a list"),
);
