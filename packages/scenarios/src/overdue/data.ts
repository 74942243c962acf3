import { z } from "zod";
import { moneySchema } from "@b24kit/report";
import {
  dateSchema,
  instantSchema,
  moneyTotalsSchema,
  newSinceSchema,
  personSchema,
  qualitySchema,
  taskSchema,
  whoseSchema,
} from "../shared/data.ts";

const agesSchema = z
  .strictObject({ today: z.int(), days1to3: z.int(), days4to7: z.int(), days8up: z.int() })
  .describe("Tasks by age in calendar days; today: due earlier today");

const personAgesSchema = z.strictObject({
  personId: z.int(),
  name: z.string(),
  isActive: z.boolean().nullable().describe("Null when the portal does not tell who this is"),
  count: z.int(),
  ages: agesSchema,
  oldestDeadline: instantSchema,
});

const isNewSchema = z.boolean().nullable().describe("See newSince; null when nothing is known of earlier");
const newCountSchema = z.int().nullable().describe("How many of the items are new");

const overdueTaskSchema = z.strictObject({ ...taskSchema.shape, isNew: isNewSchema });

const overdueTasksSchema = z.strictObject({
  count: z.int(),
  newCount: newCountSchema,
  before: z.int().nullable().describe("How many there were in the latest daily record; null without one"),
  items: z.array(overdueTaskSchema),
  ages: agesSchema,
  byPerson: z.array(personAgesSchema).describe("The person with the oldest deadline first"),
});

const stuckDealSchema = z.strictObject({
  id: z.int(),
  title: z.string(),
  amount: moneySchema,
  stage: z.string(),
  responsible: personSchema,
  stageEnteredAt: instantSchema,
  ageDays: z.int(),
  limitDays: z.int(),
  limitSource: z.enum(["configured", "learned", "default"]),
  isRotting: z.boolean().describe("Nobody has touched it for as long either"),
  isNew: isNewSchema,
  link: z.string(),
});

const stuckDealsSchema = z.strictObject({
  ...moneyTotalsSchema.shape,
  newCount: newCountSchema,
  items: z.array(stuckDealSchema).describe("The largest converted amount first"),
});

/** Numbers of the report about what is overdue. What could not be read is null. */
export const overdueDataSchema = z.strictObject({
  whose: whoseSchema,
  tasks: overdueTasksSchema.nullable().describe("The people in the report are responsible"),
  given: overdueTasksSchema.nullable().describe("One of them created it, somebody else is responsible"),
  stuckDeals: stuckDealsSchema.nullable(),
  newSince: newSinceSchema,
  record: z
    .strictObject({ date: dateSchema, takenAt: instantSchema })
    .nullable()
    .describe("The daily record that the counts are compared with"),
  quality: qualitySchema,
});

export type OverdueData = z.infer<typeof overdueDataSchema>;
export type OverdueTask = z.infer<typeof overdueTaskSchema>;
export type OverdueTasks = z.infer<typeof overdueTasksSchema>;
export type OverdueAges = z.infer<typeof agesSchema>;
export type OverduePerson = z.infer<typeof personAgesSchema>;
export type StuckDeals = z.infer<typeof stuckDealsSchema>;
export type StuckDeal = z.infer<typeof stuckDealSchema>;
