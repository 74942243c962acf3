import { z } from "zod";
import { moneySchema } from "@b24kit/report";
import {
  dateSchema,
  instantSchema,
  moneyTotalsSchema,
  personSchema,
  qualitySchema,
  whoseSchema,
} from "../shared/data.ts";

const spanSchema = z.strictObject({ from: instantSchema, to: instantSchema });

const countDeltaSchema = z.strictObject({
  now: z.int(),
  before: z.int(),
  change: z.int(),
  ratio: z.number().nullable().describe("change ÷ before; null when there was nothing before"),
});

const dealsDeltaSchema = z.strictObject({
  now: moneyTotalsSchema,
  before: moneyTotalsSchema,
  count: countDeltaSchema,
  converted: z
    .strictObject({ now: moneySchema, before: moneySchema, change: moneySchema, ratio: z.number().nullable() })
    .nullable()
    .describe("The converted sums; null when the base currency is unknown"),
});

const stageSchema = z.strictObject({ id: z.string(), name: z.string() });

const transitionSchema = z.strictObject({
  pipeline: z.strictObject({ id: z.int(), name: z.string() }),
  from: stageSchema.nullable().describe("Null when the history of this pipeline does not tell"),
  to: stageSchema,
  count: z.int(),
});

const moveSchema = z.strictObject({
  dealId: z.int(),
  title: z.string(),
  responsible: personSchema,
  from: stageSchema.nullable(),
  to: stageSchema,
  at: instantSchema,
  link: z.string(),
});

const movesSchema = z.strictObject({
  count: z.int(),
  dealCount: z.int(),
  transitions: z.array(transitionSchema).describe("The most frequent first"),
  items: z.array(moveSchema).describe("By time"),
});

const personSchemaOfWeek = z.strictObject({
  ...personSchema.shape,
  done: countDeltaSchema.nullable(),
  overdue: z.int().nullable(),
  won: moneyTotalsSchema.nullable(),
  lost: moneyTotalsSchema.nullable(),
  created: z.int().nullable(),
  moves: z.int().nullable(),
});

/** Numbers of the weekly report. What could not be read is null. */
export const weeklyDataSchema = z.strictObject({
  whose: whoseSchema,
  period: spanSchema,
  previous: spanSchema.describe("What the period is compared with"),
  done: countDeltaSchema.nullable(),
  overdue: z.strictObject({
    now: z.int().nullable(),
    weekAgo: z.int().nullable().describe("Null when no record of about that day was kept: the portal does not tell"),
    weekAgoDate: dateSchema.nullable().describe("The day whose record tells"),
  }),
  won: dealsDeltaSchema.nullable(),
  lost: dealsDeltaSchema.nullable(),
  created: dealsDeltaSchema.nullable(),
  moves: movesSchema.nullable(),
  people: z.array(personSchemaOfWeek).nullable().describe("Null in a report about one person"),
  quality: qualitySchema,
});

export type WeeklyData = z.infer<typeof weeklyDataSchema>;
export type CountDeltaData = z.infer<typeof countDeltaSchema>;
export type DealsDelta = z.infer<typeof dealsDeltaSchema>;
export type WeeklyMoves = z.infer<typeof movesSchema>;
export type WeeklyMove = z.infer<typeof moveSchema>;
export type Transition = z.infer<typeof transitionSchema>;
export type WeeklyPerson = z.infer<typeof personSchemaOfWeek>;
