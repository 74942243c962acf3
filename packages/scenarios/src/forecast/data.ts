import { z } from "zod";
import { qualitySchema, whoseSchema } from "../shared/data.ts";
import { changesSchema } from "../shared/sales/changes-data.ts";
import { dealListSchema, forecastSchema, planSchema } from "../shared/sales/data.ts";

const monthSchema = forecastSchema.extend({
  month: z.string().describe("Such as 2026-11"),
  plan: planSchema.nullable().describe("Null without a plan for the month, or when the won deals are unknown"),
});

/** Numbers of the sales forecast. What could not be read is null. */
export const forecastDataSchema = z.strictObject({
  whose: whoseSchema,
  months: z.array(monthSchema).nullable().describe("This month and the next one"),
  slipped: dealListSchema.nullable().describe("Open, planned close before today, whatever the month"),
  withoutPlannedClose: dealListSchema.nullable(),
  sinceLastWeek: changesSchema
    .nullable()
    .describe(
      "Against the daily record of a week ago, else the latest earlier one; null without one (`snapshots` in reports.json keeps them), or when the open deals could not be read",
    ),
  quality: qualitySchema,
});

export type ForecastData = z.infer<typeof forecastDataSchema>;
export type ForecastMonth = z.infer<typeof monthSchema>;
