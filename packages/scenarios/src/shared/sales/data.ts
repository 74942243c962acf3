import { z } from "zod";
import { moneySchema } from "@b24kit/report";
import { dateSchema, moneyTotalsSchema, personSchema } from "../data.ts";

/** What a list tells of a deal. */
export const dealLineSchema = z.strictObject({
  id: z.int(),
  title: z.string(),
  amount: moneySchema,
  pipeline: z.string(),
  stage: z.string(),
  responsible: personSchema,
  plannedClose: dateSchema.nullable(),
  ageDays: z.int().describe("Days in the stage, rounded up"),
  limitDays: z.int().describe("Limit of the stage in days, rounded up"),
  limitSource: z.enum(["configured", "learned", "default"]),
  link: z.string(),
});

/** Deals that ask for a look: what they come to, all their ids, and what is to be known of the largest. */
export const dealListSchema = moneyTotalsSchema.extend({
  ids: z.array(z.int()).describe("All of them, the largest converted amount first"),
  items: z.array(dealLineSchema).describe("The first 50"),
});

/** Dates, `to` not included. */
const datesSchema = z.strictObject({ from: dateSchema, to: dateSchema });

/** What the open deals with a planned close in some days are expected to bring. */
export const forecastSchema = z.strictObject({
  dates: datesSchema.nullable().describe("Of the planned close; null: any date from today on"),
  open: moneyTotalsSchema.describe("All of them, slipped ones and those without a probability included"),
  weighted: moneyTotalsSchema.nullable().describe("Amount × probability; null when the probabilities are unknown"),
  commit: moneyTotalsSchema.nullable().describe("Unweighted, probability of 70 % and more"),
  bestCase: moneyTotalsSchema.nullable().describe("Unweighted, probability of 40 % and more"),
  slipped: z.int().describe("Of `open`, planned close before today: weight 0"),
  byStage: z.int().nullable().describe("Deals weighted by the share won of those that were in their stage"),
  byPipeline: z.int().nullable().describe("Deals weighted by the win rate of their pipeline"),
  withoutProbability: dealListSchema.nullable().describe("In `open` only"),
});

const planFactSchema = z.strictObject({
  plan: moneySchema,
  won: moneySchema,
  ratio: z.number().nullable().describe("won ÷ plan"),
  runRate: moneySchema.nullable().describe("Won by the end at this pace; null before the first working day"),
  missing: moneySchema.describe("plan − won"),
  coverage: z.number().nullable().describe("weighted ÷ missing; null when nothing is missing or it is unknown"),
});

/** Won and planned in whole months, in the base currency. */
export const planSchema = z.strictObject({
  months: datesSchema,
  workingDays: z.strictObject({ elapsed: z.int().describe("Until and with today"), total: z.int() }),
  total: planFactSchema.describe("Of the people who have a plan"),
  people: z.array(planFactSchema.extend({ person: personSchema })),
  withoutRate: z.array(z.string()).describe("Currencies of plans that could not be converted"),
});

export type DealLine = z.infer<typeof dealLineSchema>;
export type DealList = z.infer<typeof dealListSchema>;
export type Forecast = z.infer<typeof forecastSchema>;
export type Plan = z.infer<typeof planSchema>;
export type PlanFactData = z.infer<typeof planFactSchema>;
