import { z } from "zod";
import { moneySchema } from "@b24kit/report";
import {
  dateSchema,
  instantSchema,
  meetingsSchema,
  moneyTotalsSchema,
  personSchema,
  qualitySchema,
  taskListSchema,
  whoseSchema,
} from "../shared/data.ts";

const overdueGivenSchema = taskListSchema.extend({
  byPerson: z
    .array(z.strictObject({ personId: z.int(), name: z.string(), count: z.int(), oldestDeadline: instantSchema }))
    .describe("Oldest deadline first"),
});

const tasksSchema = z.strictObject({
  dueToday: taskListSchema.nullable(),
  overdue: taskListSchema.nullable(),
  awaitingDecision: taskListSchema.nullable(),
  overdueGiven: overdueGivenSchema.nullable(),
});

const attentionSchema = z.strictObject({
  id: z.int(),
  title: z.string(),
  amount: moneySchema,
  stage: z.string(),
  responsible: personSchema,
  reasons: z.array(z.enum(["stuck", "slipped"])),
  stageEnteredAt: instantSchema,
  ageDays: z.int().describe("Days in the stage, rounded up"),
  limitDays: z.int().describe("Limit of the stage in days, rounded up"),
  limitSource: z.enum(["configured", "learned", "default"]),
  plannedClose: dateSchema.nullable(),
  link: z.string(),
});

const dealsSchema = z.strictObject({
  since: instantSchema,
  open: moneyTotalsSchema.nullable(),
  won: moneyTotalsSchema.nullable(),
  lost: moneyTotalsSchema.nullable(),
  new: moneyTotalsSchema.nullable(),
  attention: z.array(attentionSchema).nullable().describe("Stuck or slipped, the largest amount first"),
  stuckCount: z.int().nullable(),
  slippedCount: z.int().nullable(),
});

const leadSchema = z.strictObject({
  id: z.int(),
  title: z.string(),
  source: z.string().nullable(),
  createdAt: instantSchema,
  link: z.string(),
});

const leadsSchema = z.strictObject({
  mode: z.enum(["classic", "simple"]).nullable().describe("simple: the portal works without leads"),
  since: instantSchema,
  count: z.int(),
  bySource: z.array(z.strictObject({ sourceId: z.string().nullable(), name: z.string(), count: z.int() })),
  untouched: z.strictObject({ count: z.int(), items: z.array(leadSchema) }).nullable(),
});

const peopleSchema = z.strictObject({
  absent: z.array(personSchema.extend({ until: dateSchema.nullable() })).nullable(),
  birthdays: z.array(personSchema.extend({ date: dateSchema })),
});

/** Numbers of the briefing. What could not be read is null. Lists are complete, whatever is shown of them. */
export const briefingDataSchema = z.strictObject({
  date: dateSchema,
  whose: whoseSchema,
  meetings: meetingsSchema.nullable(),
  tasks: tasksSchema.nullable(),
  deals: dealsSchema.nullable(),
  leads: leadsSchema.nullable(),
  people: peopleSchema.nullable(),
  quality: qualitySchema,
});

export type BriefingData = z.infer<typeof briefingDataSchema>;
export type BriefingTasks = z.infer<typeof tasksSchema>;
export type BriefingDeals = z.infer<typeof dealsSchema>;
export type Attention = z.infer<typeof attentionSchema>;
export type BriefingLeads = z.infer<typeof leadsSchema>;
export type BriefingPeople = z.infer<typeof peopleSchema>;
export type OverdueGiven = z.infer<typeof overdueGivenSchema>;
