import { Temporal } from "temporal-polyfill";
import { wireTime } from "../conditions.ts";
import { dayStart } from "../zone.ts";

/** The first instants of a day (2026-12-31) and of the next one in a zone, as every family of methods reads them. */
export function dayBounds(day: string, zone: string): { readonly from: string; readonly to: string } {
  const date = Temporal.PlainDate.from(day);
  return { from: wireTime(dayStart(date, zone)), to: wireTime(dayStart(date.add({ days: 1 }), zone)) };
}
