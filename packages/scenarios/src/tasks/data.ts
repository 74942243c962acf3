import { z } from "zod";
import { dateSchema, qualitySchema, taskListSchema, whoseSchema } from "../shared/data.ts";

const mineSchema = z.strictObject({
  count: z.int().describe("Open tasks; one due earlier today stands in two lists and counts once"),
  today: taskListSchema,
  overdue: taskListSchema,
  thisWeek: taskListSchema.describe("From tomorrow to the end of the week"),
  later: taskListSchema,
  withoutDeadline: taskListSchema,
});

/** Numbers of the tasks. What could not be read is null; each list has the oldest deadline first. */
export const tasksDataSchema = z.strictObject({
  date: dateSchema,
  weekEnds: dateSchema.describe("The last day of this week"),
  whose: whoseSchema,
  mine: mineSchema.nullable().describe("Responsible: one of those asked about"),
  given: taskListSchema.nullable().describe("Open; created by one of them, the responsible is none of them"),
  awaitingDecision: taskListSchema.nullable().describe("Finished, to be accepted by one of them"),
  accomplice: taskListSchema.nullable().describe("Open tasks of others that one of them takes part in"),
  auditor: taskListSchema.nullable().describe("Open tasks of others that one of them only observes"),
  deferred: taskListSchema.nullable().describe("Deferred ones, of them or given by them"),
  quality: qualitySchema,
});

export type TasksData = z.infer<typeof tasksDataSchema>;
export type MyTasks = z.infer<typeof mineSchema>;
