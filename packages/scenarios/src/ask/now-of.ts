import { Temporal } from "temporal-polyfill";
import type { AskContext } from "./asked.ts";

/** The moment in which a phrase is said, on the clock of the zone. */
export function nowOf({ now, zone }: AskContext): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
}
