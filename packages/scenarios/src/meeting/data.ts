import { z } from "zod";
import { cardSchema, historySchema } from "../shared/clients/data.ts";
import { dateSchema, instantSchema, personSchema, qualitySchema, taskListSchema, whoseSchema } from "../shared/data.ts";
import { dealLineSchema, dealListSchema } from "../shared/sales/data.ts";

const answerSchema = z.enum(["none", "host", "accepted", "declined", "unanswered"]);

const occasionShape = {
  id: z.int(),
  title: z.string(),
  from: instantSchema,
  to: instantSchema,
  isAllDay: z.boolean(),
  place: z.string().nullable(),
  people: z.int().describe("Who is asked to come, the host included"),
  link: z.string().describe("Address of the event on the portal"),
};

const meetingSchema = z.strictObject({
  ...occasionShape,
  isRunning: z.boolean(),
  isRecurring: z.boolean(),
  host: personSchema.nullable(),
  participants: z
    .array(z.strictObject({ person: personSchema, answer: answerSchema }))
    .describe("In the order of their answers"),
  accepted: z.int().describe("Without the host"),
  declined: z.int(),
  unanswered: z.int(),
});

const choiceSchema = z.strictObject({ ...occasionShape, date: dateSchema });

const suggestionSchema = z.strictObject({
  type: z.enum(["contact", "company", "deal"]),
  id: z.int(),
  name: z.string(),
  words: z.array(z.string()).describe("Of the title that stand in the name"),
  link: z.string(),
});

/** What to know before a meeting. What could not be read is null, and so is all of a meeting where none was settled on. */
export const meetingDataSchema = z.strictObject({
  text: z.string().describe("What was asked for"),
  from: dateSchema.describe("First day that was looked through"),
  last: dateSchema.describe("Last day, included"),
  whose: whoseSchema,
  outcome: z.enum(["meeting", "several", "none"]).nullable().describe("null: no calendar could be read"),
  unreadCalendars: z.array(z.int()).describe("People whose calendars could not be read"),
  choices: z.strictObject({ count: z.int(), items: z.array(choiceSchema).describe("The first 50") }).nullable(),
  meeting: meetingSchema.nullable(),
  otherLinks: z.array(z.string()).describe("Linked records of other kinds, as the portal writes them"),
  clients: z
    .array(cardSchema)
    .nullable()
    .describe("Contacts, companies and leads that the meeting is linked to, and those of linked deals"),
  linkedDeals: z.array(dealLineSchema).nullable(),
  openDeals: dealListSchema.nullable().describe("Of these clients, linked ones among them"),
  history: historySchema.nullable().describe("Of these clients, the linked and the open deals"),
  tasks: taskListSchema.nullable().describe("Open ones linked to any of these"),
  suggestions: z
    .array(suggestionSchema)
    .nullable()
    .describe("Records that may be meant, by words of the title: only where nothing is linked"),
  quality: qualitySchema,
});

export type MeetingData = z.infer<typeof meetingDataSchema>;
export type Occasion = NonNullable<MeetingData["meeting"]>;
export type Choice = z.infer<typeof choiceSchema>;
export type Suggestion = z.infer<typeof suggestionSchema>;
