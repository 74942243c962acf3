import { z } from "zod";
import { askedSchema, cardListSchema, cardSchema } from "../shared/clients/data.ts";
import { personSchema, qualitySchema, taskSchema, whoseSchema } from "../shared/data.ts";
import { dealLineSchema, dealListSchema } from "../shared/sales/data.ts";

const listShape = { count: z.int(), isCut: z.boolean().describe("The portal has more: only the newest 50 were read") };

const foundPersonSchema = z.strictObject({
  person: personSchema,
  position: z.string().nullable(),
  departments: z.array(z.string()),
  isActive: z.boolean(),
  kind: z.enum(["employee", "extranet", "email"]),
  link: z.string(),
});

const outsidersSchema = z
  .strictObject({
    visible: z.int().describe("That the portal shows to this key, 50 at most"),
    items: z.array(foundPersonSchema),
  })
  .nullable()
  .describe("Null: not asked for, or it could not be read");

/** What was found. A list that could not be read, or was not asked for, is null. */
export const searchDataSchema = z.strictObject({
  asked: askedSchema,
  whose: whoseSchema,
  looked: z
    .array(z.enum(["contacts", "companies", "leads", "deals", "tasks", "people", "outsiders"]))
    .describe("Where"),
  found: z.int().nullable().describe("Records and people; null when some list could not be read"),
  contacts: cardListSchema.nullable(),
  companies: cardListSchema.nullable(),
  leads: cardListSchema.nullable(),
  deals: z.strictObject({ ...listShape, items: z.array(dealLineSchema) }).nullable(),
  tasks: z.strictObject({ ...listShape, items: z.array(taskSchema) }).nullable(),
  people: z.strictObject({ count: z.int(), items: z.array(foundPersonSchema) }).nullable(),
  guests: outsidersSchema.describe("Of the extranet"),
  emailUsers: outsidersSchema.describe("Who use the portal by mail"),
  card: cardSchema.nullable().describe("The only contact, company or lead, when nothing else was found"),
  openDeals: dealListSchema.nullable().describe("Of that contact or company"),
  quality: qualitySchema,
});

export type SearchData = z.infer<typeof searchDataSchema>;
export type FoundPerson = z.infer<typeof foundPersonSchema>;
