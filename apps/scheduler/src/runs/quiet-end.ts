import { Temporal } from "temporal-polyfill";
import type { Policy } from "../config/config.ts";

/** When the quiet hours end that it is in now, epoch milliseconds; undefined: it is not quiet. */
export function quietEnd(quiet: Policy["quiet"], zone: string, now: number): number | undefined {
  if (quiet === undefined || quiet.from === quiet.to) return undefined;
  const local = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
  const minute = local.hour * 60 + local.minute;
  const isOverMidnight = quiet.from > quiet.to;
  const isEvening = minute >= quiet.from;
  const isQuiet = isOverMidnight ? isEvening || minute < quiet.to : isEvening && minute < quiet.to;
  if (!isQuiet) return undefined;
  const day = local.toPlainDate().add({ days: isOverMidnight && isEvening ? 1 : 0 });
  // 24:00 is the start of the next day. A time that the clock leaves out is the one after it.
  const end = day
    .add({ days: Math.floor(quiet.to / 1440) })
    .toZonedDateTime({ timeZone: zone, plainTime: timeOf(quiet.to % 1440) });
  return end.epochMilliseconds;
}

function timeOf(minutes: number): Temporal.PlainTime {
  return new Temporal.PlainTime(Math.floor(minutes / 60), minutes % 60);
}
