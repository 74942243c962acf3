import { z } from "zod";
import { instantSchema, personSchema } from "../data.ts";

const linkSchema = z.string().describe("Address of the record on the portal");

/** What was asked for, and what the portal was asked with. */
export const askedSchema = z.strictObject({
  kind: z
    .enum(["recent", "record", "phone", "email", "number", "words"])
    .describe("number: digits that may be a telephone number or stand in a name"),
  text: z.string(),
  values: z.array(z.string()).describe("Words, or the spellings of a number or address that were looked for"),
});

/** A record that is named on the card of another one; `name` is null where it was not read. */
const recordRefSchema = z.strictObject({ id: z.int(), name: z.string().nullable(), link: linkSchema });

/** A contact, company or lead with everything that it can be reached by. */
export const cardSchema = z.strictObject({
  type: z.enum(["contact", "company", "lead"]),
  id: z.int(),
  name: z.string(),
  position: z.string().nullable(),
  company: recordRefSchema.nullable(),
  companyTitle: z.string().nullable().describe("Of a lead: the company as somebody wrote it"),
  status: z.string().nullable().describe("Of a lead"),
  phones: z.array(z.string()),
  emails: z.array(z.string()),
  responsible: personSchema,
  created: instantSchema,
  link: linkSchema,
});

/** Records that were looked for. */
export const cardListSchema = z.strictObject({
  count: z.int(),
  isCut: z.boolean().describe("The portal may have more: it gives the newest 50, by number or address 20"),
  items: z.array(cardSchema),
});

/** A contact with a client that has taken place. */
const touchSchema = z.strictObject({
  id: z.int(),
  kind: z.enum(["meeting", "call", "task", "email", "form", "other"]),
  direction: z.enum(["none", "incoming", "outgoing"]),
  subject: z.string(),
  at: instantSchema,
  responsible: personSchema,
});

/** Something planned with a client. */
const stepSchema = touchSchema.omit({ at: true }).extend({ deadline: instantSchema });

/** What there was and what is planned. */
export const historySchema = z.strictObject({
  touches: z.strictObject({ count: z.int(), items: z.array(touchSchema).describe("The latest first, at most 10") }),
  next: z.strictObject({ count: z.int(), items: z.array(stepSchema).describe("The nearest first, at most 10") }),
  late: z.int().describe("Planned for a time that has passed and not completed"),
});

export type AskedData = z.infer<typeof askedSchema>;
export type RecordRef = z.infer<typeof recordRefSchema>;
export type Card = z.infer<typeof cardSchema>;
export type CardList = z.infer<typeof cardListSchema>;
export type TouchData = z.infer<typeof touchSchema>;
export type StepData = z.infer<typeof stepSchema>;
export type ClientHistory = z.infer<typeof historySchema>;
