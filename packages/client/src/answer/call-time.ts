import type { CallTime } from "../link.ts";
import { isRecord, phpNumber } from "./php-map.ts";

/** Reads `time` of an envelope; undefined when it is missing or no object. */
export function callTime(raw: unknown): CallTime | undefined {
  if (!isRecord(raw)) return undefined;
  const time = {
    duration: phpNumber(raw["duration"]),
    operating: phpNumber(raw["operating"]),
    operatingResetAt: phpNumber(raw["operating_reset_at"]),
    dateFinish: typeof raw["date_finish"] === "string" ? raw["date_finish"] : undefined,
  };
  return withoutUndefined(time);
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The same object without the keys whose value is undefined. */
export function withoutUndefined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter((entry) => entry[1] !== undefined)) as Defined<T>;
}
