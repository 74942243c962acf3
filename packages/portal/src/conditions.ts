import { Temporal } from "temporal-polyfill";

/** ISO 8601 with a numeric offset, the form that every family of methods reads the same way. Second precision. */
export function wireTime(instant: Temporal.Instant): string {
  return instant.round({ smallestUnit: "second", roundingMode: "ceil" }).toZonedDateTimeISO("UTC").toString({
    timeZoneName: "never",
    smallestUnit: "second",
  });
}

/** Entries whose value is given. The portal reads an empty list as "no condition", so those never get here. */
export function definedEntries(entries: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));
}

/** True when one of the lists is given and empty: no row can match. */
export function hasEmptyList(...lists: readonly (readonly unknown[] | undefined)[]): boolean {
  return lists.some((list) => list !== undefined && list.length === 0);
}

export function isAtOrAfter(instant: Temporal.Instant | undefined, bound: Temporal.Instant | undefined): boolean {
  if (bound === undefined) return true;
  return instant !== undefined && Temporal.Instant.compare(instant, bound) >= 0;
}

export function isBefore(instant: Temporal.Instant | undefined, bound: Temporal.Instant | undefined): boolean {
  if (bound === undefined) return true;
  return instant !== undefined && Temporal.Instant.compare(instant, bound) < 0;
}

export function isIn<T>(value: T, list: readonly T[] | undefined): boolean {
  return list === undefined || list.includes(value);
}
