import { parseWallClock, type WallClock } from "../../time/wall-clock.ts";
import { DAY } from "../calendar-day.ts";
import type { BaseContext } from "./context.ts";
import type { Draft, Fail, Field, Source } from "./field-table.ts";
import { field } from "./readers.ts";

const MOMENT = "a date and time like 2026-11-21T10:00:00+03:00";
const DATE = "a date like 2026-11-21";

interface Options<C> {
  readonly fallback?: string | null | ((draft: Draft, context: C, source: Source) => unknown);
  readonly empty?: unknown;
}

/**
 * A moment, kept as ISO 8601 in the zone of the server. Taken are ISO with or without offset (without: the server's
 * clock) and both site formats.
 */
export function moment<C extends BaseContext>(options: Options<C> = {}): Field<C> {
  return field<C>(
    MOMENT,
    (value, fail, context) => {
      const epoch = epochOf(value, context);
      return epoch === undefined ? fail(MOMENT) : context.clock.iso(epoch);
    },
    options,
  );
}

/** A date without time; of a moment the date as it is written, whatever its offset. */
export function date<C extends BaseContext>(options: Options<C> = {}): Field<C> {
  return field<C>(
    DATE,
    (value: unknown, fail: Fail, context: C) => {
      const written = readWallClock(value);
      return written ? context.clock.isoDay(Math.floor(written.local / DAY)) : fail(DATE);
    },
    options,
  );
}

/** Epoch milliseconds of a written moment; undefined when it is none. */
export function epochOf(value: unknown, context: BaseContext): number | undefined {
  const written = readWallClock(value);
  if (!written) return undefined;
  return written.offset === undefined ? context.clock.fromWall(written.local) : written.local - written.offset;
}

const TIME = /[T ](\d{1,2}):(\d\d)(?::(\d\d))?/;

/** As the portal reads dates, but 25:61 is no time. */
export function readWallClock(value: unknown): WallClock | undefined {
  if (typeof value !== "string") return undefined;
  const [, hour = "0", minute = "0", second = "0"] = TIME.exec(value) ?? [];
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  return parseWallClock(value);
}
