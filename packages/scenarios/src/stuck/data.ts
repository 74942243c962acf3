import { z } from "zod";
import { moneyTotalsSchema, personSchema, qualitySchema, whoseSchema } from "../shared/data.ts";
import { dealListSchema } from "../shared/sales/data.ts";

const idsSchema = z.array(z.int()).describe("The largest converted amount first");

const marked = moneyTotalsSchema.extend({ ids: idsSchema });

const managerSchema = z.strictObject({
  person: personSchema,
  open: z.int(),
  stuck: moneyTotalsSchema,
  rotting: z.int(),
  withoutNextStep: z.int().nullable(),
});

const limitSchema = z.strictObject({
  stageId: z.string(),
  stage: z.string(),
  pipeline: z.string(),
  limitDays: z.int().describe("Rounded up"),
  limitSource: z.enum(["configured", "learned", "default"]),
  stays: z.int().nullable().describe("Completed stays that are known; null of a configured limit"),
  open: z.int(),
  stuck: z.int(),
});

/** Numbers of the report about stuck deals. What could not be read is null. */
export const stuckDataSchema = z.strictObject({
  whose: whoseSchema,
  open: moneyTotalsSchema.nullable(),
  stuck: dealListSchema.nullable().describe("In the stage for longer than its limit"),
  rotting: marked.nullable().describe("Those of them that nobody has touched for as long either"),
  withoutNextStep: marked.nullable().describe("Nothing is planned, stuck or not; null when that is not known"),
  idle: dealListSchema.nullable().describe("Without a next step and not stuck yet"),
  managers: z.array(managerSchema).nullable().describe("Who has such a deal; the largest stuck sum first"),
  limits: z.array(limitSchema).nullable().describe("Of every stage that holds open deals"),
  askedActivities: z.int().describe("Activities that had to be asked for all of their deals one by one"),
  quality: qualitySchema,
});

export type StuckData = z.infer<typeof stuckDataSchema>;
export type StuckManager = z.infer<typeof managerSchema>;
export type StuckLimit = z.infer<typeof limitSchema>;
