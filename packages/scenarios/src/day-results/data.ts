import { moneySchema } from "@b24kit/report";
import { z } from "zod";
import {
  dateSchema,
  daySchema,
  instantSchema,
  meetingSchema,
  moneyTotalsSchema,
  personSchema,
  qualitySchema,
  taskSchema,
  whoseSchema,
} from "../shared/data.ts";

const doneTaskSchema = taskSchema.extend({ closedAt: instantSchema });
const stageSchema = z.strictObject({ id: z.string(), name: z.string() });

const moveSchema = z.strictObject({
  dealId: z.int(),
  title: z.string(),
  amount: moneySchema,
  responsible: personSchema,
  from: stageSchema.nullable().describe("Null when the record before could not be read"),
  to: stageSchema,
  result: z.enum(["open", "won", "lost"]).describe("What the stage that it came to means"),
  at: instantSchema,
  link: z.string(),
});

const movesSchema = z.strictObject({
  count: z.int(),
  dealCount: z.int(),
  won: moneyTotalsSchema.describe("Deals whose last move of the day was into a won stage"),
  lost: moneyTotalsSchema,
  items: z.array(moveSchema).describe("By time"),
});

/** Numbers of the day's results. What could not be read is null. */
export const dayResultsDataSchema = z.strictObject({
  date: dateSchema,
  whose: whoseSchema,
  tasks: z
    .strictObject({ count: z.int(), items: z.array(doneTaskSchema) })
    .nullable()
    .describe("Completed, by closing time"),
  meetings: z
    .strictObject({ count: z.int(), items: z.array(meetingSchema), unreadCalendars: z.array(z.int()) })
    .nullable()
    .describe("Not declined and over by now"),
  moves: movesSchema.nullable(),
  next: z.array(daySchema).describe("The days after, until the next working day, included"),
  quality: qualitySchema,
});

export type DayResultsData = z.infer<typeof dayResultsDataSchema>;
export type DoneTask = z.infer<typeof doneTaskSchema>;
export type DealMoves = z.infer<typeof movesSchema>;
export type DealMove = z.infer<typeof moveSchema>;
