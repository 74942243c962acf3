import { z } from "zod";
import {
  dateSchema,
  instantSchema,
  meetingsSchema,
  qualitySchema,
  taskListSchema,
  whoseSchema,
} from "../shared/data.ts";

const entrySchema = z.strictObject({
  kind: z.enum(["meeting", "deadline"]),
  id: z.int().describe("Id of an event of `meetings` or of a task of `deadlines`"),
  from: instantSchema,
  to: instantSchema.nullable().describe("Null for a deadline"),
  isAllDay: z.boolean(),
  isPast: z.boolean(),
  isInConflict: z.boolean(),
});

/** Numbers of the day plan. What could not be read is null. */
export const dayPlanDataSchema = z.strictObject({
  date: dateSchema,
  whose: whoseSchema,
  timeline: z.array(entrySchema).describe("All-day events first, then by time"),
  meetings: meetingsSchema.nullable(),
  deadlines: taskListSchema.nullable(),
  overdue: taskListSchema.nullable(),
  quality: qualitySchema,
});

export type DayPlanData = z.infer<typeof dayPlanDataSchema>;
export type TimelineEntry = z.infer<typeof entrySchema>;
