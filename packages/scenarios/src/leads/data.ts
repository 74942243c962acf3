import { z } from "zod";
import { instantSchema, newSinceSchema, personSchema, qualitySchema, whoseSchema } from "../shared/data.ts";

const leadSchema = z.strictObject({
  id: z.int(),
  title: z.string(),
  source: z.string().nullable(),
  responsible: personSchema,
  status: z.enum(["open", "won", "lost"]),
  createdAt: instantSchema,
  ageMinutes: z.int().describe("Whole minutes"),
  firstTouchAt: instantSchema.nullable().describe("Null when nobody worked on it, or when that is not known"),
  isUntouched: z.boolean().nullable().describe("Open, and nobody worked on it; null when that is not known"),
  isNew: z.boolean().nullable().describe("Not among what was told last (--only-new); null without it"),
  link: z.string(),
});

const sourceSchema = z.strictObject({
  sourceId: z.string().nullable(),
  name: z.string().nullable(),
  count: z.int(),
  untouched: z.int().nullable(),
});

/** Numbers of the report about new leads. What could not be read is null. */
export const leadsDataSchema = z.strictObject({
  whose: whoseSchema,
  mode: z.enum(["classic", "simple"]).nullable().describe("simple: the portal works without leads"),
  since: instantSchema,
  count: z.int().nullable(),
  bySource: z.array(sourceSchema).nullable().describe("The most frequent first"),
  untouched: z.int().nullable().describe("Open leads that nobody worked on"),
  waiting: z
    .strictObject({ hours: z.int(), ids: z.array(z.int()) })
    .nullable()
    .describe("Untouched for more than so many hours, the oldest first"),
  speed: z
    .strictObject({ count: z.int(), medianSeconds: z.number().nullable() })
    .nullable()
    .describe("From the creation to the first touch, of the leads that somebody worked on"),
  newSince: newSinceSchema,
  newCount: z.int().nullable().describe("How many of the items were not told before"),
  items: z.array(leadSchema).nullable().describe("The oldest first"),
  quality: qualitySchema,
});

export type LeadsData = z.infer<typeof leadsDataSchema>;
export type LeadItem = z.infer<typeof leadSchema>;
export type LeadSource = z.infer<typeof sourceSchema>;
