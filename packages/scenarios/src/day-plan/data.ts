import { z } from "zod";
import {
  dateSchema,
  meetingsSchema,
  qualitySchema,
  taskListSchema,
  timelineEntrySchema,
  whoseSchema,
} from "../shared/data.ts";

/** Numbers of the day plan. What could not be read is null. */
export const dayPlanDataSchema = z.strictObject({
  date: dateSchema,
  whose: whoseSchema,
  timeline: z.array(timelineEntrySchema).describe("All-day events first, then by time"),
  meetings: meetingsSchema.nullable(),
  deadlines: taskListSchema.nullable(),
  overdue: taskListSchema.nullable(),
  quality: qualitySchema,
});

export type DayPlanData = z.infer<typeof dayPlanDataSchema>;
