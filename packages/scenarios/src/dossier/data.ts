import { z } from "zod";
import { askedSchema, cardSchema, historySchema } from "../shared/clients/data.ts";
import { qualitySchema, taskListSchema, whoseSchema } from "../shared/data.ts";
import { dealLineSchema, dealListSchema } from "../shared/sales/data.ts";

/** Numbers of the dossier. What could not be read is null, and so is all of the client where none was settled on. */
export const dossierDataSchema = z.strictObject({
  asked: askedSchema,
  whose: whoseSchema,
  outcome: z
    .enum(["client", "several", "none"])
    .nullable()
    .describe("several: to choose from `choices`; null: it could not be looked for everywhere"),
  choices: z.strictObject({ count: z.int(), isCut: z.boolean(), items: z.array(cardSchema) }).nullable(),
  contact: cardSchema.nullable(),
  company: cardSchema.nullable(),
  lead: cardSchema.nullable(),
  deal: dealLineSchema.nullable().describe("The one that was asked for"),
  people: z
    .strictObject({ count: z.int(), isCut: z.boolean(), items: z.array(cardSchema) })
    .nullable()
    .describe("Contacts of the company that was asked for"),
  deals: z
    .strictObject({ open: dealListSchema, won: dealListSchema, lost: dealListSchema })
    .nullable()
    .describe("Of the contact and of the company"),
  history: historySchema.nullable().describe("Activities of contact, company and lead, and of all their deals"),
  tasks: taskListSchema.nullable().describe("Open ones linked to any of these"),
  quality: qualitySchema,
});

export type DossierData = z.infer<typeof dossierDataSchema>;
