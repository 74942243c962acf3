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
