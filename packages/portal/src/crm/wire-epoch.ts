import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { isNothing } from "../wire.ts";

/** The one form in which the portal writes times: ISO 8601 with seconds and an offset. */
const ISO_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

/** Epoch milliseconds of a time as the portal writes it; NaN of anything else. */
export function readEpoch(value: unknown): number {
  return typeof value === "string" && ISO_TIME.test(value) ? Date.parse(value) : Number.NaN;
}

/** The same for a schema: where there are too many rows to hold Temporal objects. */
export const wireEpoch = z.unknown().transform((value, context) => {
  const time = anyEpoch(value);
  if (!Number.isNaN(time)) return time;
  context.addIssue({ code: "custom", message: "a date-time" });
  return z.NEVER;
});

/** The same of a time that may be missing. */
export const wireOptionalEpoch = z
  .unknown()
  .optional()
  .transform((value, context) => {
    if (isNothing(value)) return undefined;
    const time = anyEpoch(value);
    if (!Number.isNaN(time)) return time;
    context.addIssue({ code: "custom", message: "a date-time or nothing" });
    return z.NEVER;
  });

/** In another form of ISO 8601, too. */
function anyEpoch(value: unknown): number {
  const time = readEpoch(value);
  if (!Number.isNaN(time) || typeof value !== "string") return time;
  try {
    return Temporal.Instant.from(value).epochMilliseconds;
  } catch {
    return Number.NaN;
  }
}
