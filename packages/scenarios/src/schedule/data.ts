import { z } from "zod";
import { dateSchema, daySchema, meetingsSchema, qualitySchema, whoseSchema } from "../shared/data.ts";

/** Of all days together: what stands on several of them counts once. */
const rangeMeetingsSchema = meetingsSchema.pick({
  count: true,
  conflictCount: true,
  conflicts: true,
  unanswered: true,
  unreadCalendars: true,
});

/** Numbers of the schedule. What could not be read is null. */
export const scheduleDataSchema = z.strictObject({
  from: dateSchema,
  last: dateSchema.describe("The last day, included"),
  whose: whoseSchema,
  days: z.array(daySchema).describe("Every day of the range"),
  meetings: rangeMeetingsSchema.nullable(),
  deadlineCount: z.int().nullable(),
  quality: qualitySchema,
});

export type ScheduleData = z.infer<typeof scheduleDataSchema>;
export type RangeMeetings = z.infer<typeof rangeMeetingsSchema>;
