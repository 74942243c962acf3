import { parseIsoDate } from "../calendar-day.ts";
import type { ClassicRow } from "../types.ts";
import type { BaseContext, LoadContext } from "./context.ts";
import { sameAs } from "./crm-fields.ts";
import { textOf, type Draft, type FieldTable, type RowScope, type Source } from "./field-table.ts";
import { expectation } from "./problems.ts";
import { epochOf, moment } from "./date-readers.ts";
import { boolean, id, number, oneOf, optionalText, text, wholeNumber } from "./readers.ts";
import { readRows } from "./rows.ts";

const WORKDAY: FieldTable<LoadContext> = {
  USER_ID: id(),
  ID: id({ fallback: sameAs("USER_ID") }),
  STATUS: oneOf(["OPENED", "CLOSED", "PAUSED", "EXPIRED"], { fallback: "CLOSED" }),
  TIME_START: moment({ fallback: null, empty: null }),
  TIME_FINISH: moment({ fallback: null, empty: null }),
  DURATION: text({ fallback: "00:00:00" }),
  TIME_LEAKS: text({ fallback: "00:00:00" }),
  ACTIVE: boolean({ fallback: (draft) => draft["STATUS"] === "OPENED" }),
  IP_OPEN: optionalText(),
  IP_CLOSE: optionalText(),
  LAT_OPEN: number({ fallback: 0 }),
  LON_OPEN: number({ fallback: 0 }),
  LAT_CLOSE: number({ fallback: 0 }),
  LON_CLOSE: number({ fallback: 0 }),
  TZ_OFFSET: wholeNumber({
    fallback: (draft, { clockOf, zoneOf, now }) => clockOf(zoneOf(textOf(draft, "USER_ID"))).offsetAt(now) / 1000,
  }),
};

/** One row per user. */
export function readWorkdays(rows: readonly unknown[], context: LoadContext): ClassicRow[] {
  return readRows(
    rows,
    { name: "workdays", table: WORKDAY, key: "USER_ID", finish: inUsersZone },
    context,
  ) as ClassicRow[];
}

/** The portal answers the times of a working day with the offset of the user whose day it is. */
function inUsersZone(draft: Draft, _: Source, { context }: RowScope<LoadContext>): Draft {
  const clock = context.clockOf(context.zoneOf(textOf(draft, "USER_ID")));
  const local = (value: unknown) => {
    const epoch = epochOf(value, context);
    return epoch === undefined ? null : clock.iso(epoch);
  };
  return { ...draft, TIME_START: local(draft["TIME_START"]), TIME_FINISH: local(draft["TIME_FINISH"]) };
}

/** Sorted ISO dates, each once. */
export function readHolidays(rows: readonly unknown[], { problems }: BaseContext): string[] {
  const dates = rows.flatMap((value, index) => {
    if (typeof value === "string" && parseIsoDate(value) !== undefined) return [value];
    problems.add(expectation(`holidays[${index}]`, 'an ISO date like "2026-01-01"', value));
    return [];
  });
  return [...new Set(dates)].toSorted();
}
