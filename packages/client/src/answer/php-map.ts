/** A JavaScript object that is not an array. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Entries of a PHP array in JSON, which is a list when its keys happen to be 0…n−1 (or when it is empty) and an object
 * otherwise. Anything else, `null` included, counts as empty.
 */
export function phpEntries(value: unknown): ReadonlyMap<string, unknown> {
  if (Array.isArray(value)) return new Map(value.map((item, index) => [String(index), item]));
  return new Map(isRecord(value) ? Object.entries(value) : []);
}

/** A number that PHP may have sent as a string; undefined when it is none. */
export function phpNumber(value: unknown): number | undefined {
  const isText = typeof value === "string" && value.trim() !== "";
  const number = typeof value === "number" || isText ? Number(value) : Number.NaN;
  return Number.isFinite(number) ? number : undefined;
}

/** What PHP writes for "nothing": null, false, the empty text, the empty array. */
export function isNothing(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === false ||
    value === "" ||
    (Array.isArray(value) && value.length === 0)
  );
}

/** A number of rows that PHP may have sent as a string; undefined when it is none. */
export function phpCount(value: unknown): number | undefined {
  const number = phpNumber(value);
  return number !== undefined && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}
