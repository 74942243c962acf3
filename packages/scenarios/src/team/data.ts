import { z } from "zod";
import { dateSchema, instantSchema, personSchema, qualitySchema, whoseSchema } from "../shared/data.ts";

const workdaySchema = z.strictObject({
  state: z
    .enum(["open", "paused", "closed", "not-started", "expired", "unknown"])
    .describe("not-started: none was begun today; expired: an earlier day was never ended"),
  startedAt: instantSchema.nullable(),
  finishedAt: instantSchema.nullable(),
});

const absenceSchema = z.strictObject({ until: dateSchema.nullable().describe("The last day; null when not told") });

const memberSchema = z.strictObject({
  ...personSchema.shape,
  isActive: z.boolean().describe("False for the dismissed, who are here for the tasks that they left behind"),
  open: z.int().nullable(),
  overdue: z.int().nullable(),
  done: z.int().nullable().describe("Completed since the start of the week"),
  workday: workdaySchema.nullable().describe("Null when it could not be read, and of the dismissed"),
  absence: absenceSchema.nullable().describe("Null for who is not known to be away"),
});

/** Numbers of the team status. What could not be read is null. */
export const teamDataSchema = z.strictObject({
  whose: whoseSchema,
  week: z.strictObject({ from: instantSchema, to: instantSchema }),
  members: z.array(memberSchema).describe("Who has most overdue tasks first"),
  open: z.int().nullable(),
  overdue: z.int().nullable(),
  done: z.int().nullable(),
  workdays: z.strictObject({ open: z.int(), paused: z.int(), read: z.int(), asked: z.int() }).nullable(),
  absent: z.int().nullable().describe("Null when nobody could be asked about"),
  quality: qualitySchema,
});

export type TeamData = z.infer<typeof teamDataSchema>;
export type TeamMember = z.infer<typeof memberSchema>;
export type TeamWorkday = z.infer<typeof workdaySchema>;
export type TeamAbsence = z.infer<typeof absenceSchema>;
