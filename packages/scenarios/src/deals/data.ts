import { z } from "zod";
import { moneySchema } from "@b24kit/report";
import { moneyTotalsSchema, qualitySchema, whoseSchema } from "../shared/data.ts";
import { dealListSchema } from "../shared/sales/data.ts";

const stageSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  isKnown: z.boolean().describe("False for a stage that the portal does not list any more"),
  deals: dealListSchema,
  share: z.number().nullable().describe("Of the converted sum of the pipeline; null when that is not above zero"),
  medianAgeDays: z.int().nullable().describe("Days in the stage, rounded up; null without deals"),
  limitDays: z.int().describe("Limit of the stage in days, rounded up"),
  limitSource: z.enum(["configured", "learned", "default"]),
  stuck: z.array(z.int()).describe("Ids of the deals that are in the stage for longer than its limit"),
  rotting: z.array(z.int()).describe("Those of them that nobody has touched for as long either"),
  slipped: z.array(z.int()).describe("Ids of the deals whose planned close has passed"),
});

const pipelineSchema = z.strictObject({
  id: z.int(),
  name: z.string(),
  open: moneyTotalsSchema,
  stages: z.array(stageSchema).describe("Every stage in work in its order, those that nobody knows last"),
});

/** Numbers of the report about open deals. What could not be read is null. */
export const dealsDataSchema = z.strictObject({
  whose: whoseSchema,
  open: moneyTotalsSchema
    .extend({ average: moneySchema.nullable().describe("In the base currency, of the deals that can be converted") })
    .nullable(),
  stuck: moneyTotalsSchema.nullable(),
  slipped: moneyTotalsSchema.nullable(),
  pipelines: z.array(pipelineSchema).nullable().describe("Those with open deals, in the order of the portal"),
  quality: qualitySchema,
});

export type DealsData = z.infer<typeof dealsDataSchema>;
export type DealsPipeline = z.infer<typeof pipelineSchema>;
export type DealsStage = z.infer<typeof stageSchema>;
