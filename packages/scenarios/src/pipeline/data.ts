import { z } from "zod";
import { moneySchema } from "@b24kit/report";
import { instantSchema, moneyTotalsSchema, personSchema, qualitySchema, whoseSchema } from "../shared/data.ts";
import { changesSchema, countDeltaSchema, moneyDeltaSchema } from "../shared/sales/changes-data.ts";
import { dealLineSchema, dealListSchema, forecastSchema, planSchema } from "../shared/sales/data.ts";

const ids = z.array(z.int());
const ratio = z.number().nullable();
const milliseconds = z.number().nullable().describe("Milliseconds");
const spanSchema = z.strictObject({ from: instantSchema, to: instantSchema });

const shareSchema = z.strictObject({ part: z.int(), whole: z.int(), ratio });
const moneyShareSchema = z.strictObject({ part: moneySchema, whole: moneySchema, ratio });
const openSchema = moneyTotalsSchema.extend({ average: moneySchema.nullable().describe("In the base currency") });

/** Open deals of which something is missing or doubtful, by id. */
const dealQualitySchema = z.strictObject({
  withoutAmount: ids,
  negativeAmount: ids,
  withoutPlannedClose: ids,
  pastPlannedClose: ids,
  withoutCustomer: ids.describe("Neither a contact nor a company"),
  unknownStage: ids,
  longInStage: ids.describe("More than 90 days"),
});

const figuresSchema = z.strictObject({
  open: openSchema.nullable(),
  won: moneyTotalsSchema.nullable(),
  lost: moneyTotalsSchema.nullable(),
  through: shareSchema.nullable().describe("Won by now of those created in the period"),
  winRate: z.strictObject({ byCount: shareSchema, byAmount: moneyShareSchema.nullable() }).nullable(),
  cycle: z
    .strictObject({
      count: z.int(),
      median: milliseconds,
      p75: milliseconds,
      negative: ids.describe("Closed before they were created: left out"),
    })
    .nullable(),
  velocity: z
    .strictObject({
      open: z.int(),
      averageWon: moneySchema.nullable(),
      winRate: shareSchema,
      medianCycle: milliseconds,
      perDay: moneySchema.nullable(),
    })
    .nullable(),
  weighted: moneyTotalsSchema.nullable(),
  slipped: z.int().nullable(),
  stuck: z.int().nullable(),
});

const stageSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  isKnown: z.boolean().describe("False for a stage that the portal does not list"),
  totals: moneyTotalsSchema,
  share: ratio.describe("Of the converted sum of the pipeline"),
  medianAge: milliseconds.describe("Milliseconds that the open deals have been in the stage"),
  stays: z
    .strictObject({ count: z.int(), median: milliseconds })
    .nullable()
    .describe("Stays that ended in the period, each visit; null when the history is unknown"),
  conversion: shareSchema
    .extend({ waiting: z.int().describe("Still open and not gone on") })
    .nullable()
    .describe("Of those that came in for the first time in the period; null when the history is unknown"),
});

const pipelineSchema = z.strictObject({
  id: z.int(),
  name: z.string(),
  stages: z.array(stageSchema),
  isImmature: z.boolean().nullable().describe("The cohort is younger than the median cycle; null when that is unknown"),
  changedPipeline: ids.describe("Deals whose history in another pipeline the portal does not tell"),
  figures: figuresSchema,
});

const changeSchema = z.strictObject({
  count: countDeltaSchema,
  amount: moneyDeltaSchema.nullable().describe("In the base currency"),
});

const deltasSchema = z.strictObject({
  before: spanSchema,
  created: changeSchema.nullable(),
  won: changeSchema,
  lost: changeSchema,
  winRate: z.strictObject({ now: ratio, before: ratio }),
  medianCycle: z.strictObject({ now: milliseconds, before: milliseconds }),
});

const concentrationSchema = moneyShareSchema.extend({
  top: z.array(dealLineSchema.extend({ weighted: moneySchema })).describe("The three largest by weighted amount"),
});

const leadsSchema = z.strictObject({
  mode: z.enum(["classic", "simple"]).nullable().describe("simple: the portal works without leads"),
  week: spanSchema,
  count: countDeltaSchema.describe("This week so far, and the same part of the week before"),
  bySource: z.array(z.strictObject({ sourceId: z.string().nullable(), name: z.string(), count: z.int() })),
});

const managerSchema = z.strictObject({
  person: personSchema,
  open: moneyTotalsSchema.nullable(),
  won: moneyTotalsSchema.nullable(),
  lost: moneyTotalsSchema.nullable(),
  winRate: shareSchema.nullable().describe("No ratio below 5 closed deals"),
  stuck: z.int().nullable(),
  overdueTasks: z.int().nullable(),
  activitiesDone: z.int().nullable(),
});

/** Numbers of the pipeline. What could not be read is null. */
export const pipelineDataSchema = z.strictObject({
  whose: whoseSchema,
  dealQuality: dealQualitySchema.nullable(),
  pipelines: z.array(pipelineSchema).nullable(),
  all: figuresSchema.describe("All pipelines together"),
  deltas: deltasSchema.nullable().describe("Against the period of the same length before"),
  sincePeriodStart: changesSchema
    .nullable()
    .describe(
      "Against the daily record nearest before the period; null without one (`snapshots` in reports.json keeps them), or when the open deals could not be read",
    ),
  sinceYesterday: changesSchema.nullable().describe("The same against yesterday's record, at most 3 days older"),
  forecast: forecastSchema.nullable(),
  slipped: dealListSchema.nullable(),
  stuck: dealListSchema.nullable(),
  plan: planSchema.nullable(),
  concentration: concentrationSchema.nullable(),
  leads: leadsSchema.nullable(),
  managers: z.array(managerSchema).nullable().describe("The largest open amount first"),
  quality: qualitySchema,
});

export type PipelineData = z.infer<typeof pipelineDataSchema>;
export type PipelineRow = z.infer<typeof pipelineSchema>;
export type StageRowData = z.infer<typeof stageSchema>;
export type Figures = z.infer<typeof figuresSchema>;
export type Deltas = z.infer<typeof deltasSchema>;
export type DealQualityData = z.infer<typeof dealQualitySchema>;
export type ConcentrationData = z.infer<typeof concentrationSchema>;
export type WeekLeads = z.infer<typeof leadsSchema>;
export type ManagerData = z.infer<typeof managerSchema>;
