import { z } from "zod";
import { moneySchema } from "@b24kit/report";

/** ISO 8601 with the offset of the report's zone. */
export const instantSchema = z.string().describe("ISO 8601 with offset");
export const dateSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe("ISO date");
const linkSchema = z.string().describe("Address of the record on the portal");

/** A person by name; `name` is "#7" when the portal does not know the person. */
export const personSchema = z.strictObject({ id: z.int(), name: z.string() });

/** Whose things the report speaks of. */
export const whoseSchema = z.strictObject({
  kind: z.enum(["mine", "user", "department", "all"]),
  id: z.int().nullable(),
  name: z.string(),
  people: z.array(z.int()).nullable().describe("Those whose calendars were asked for; null when unknown"),
});

const meetingSchema = z.strictObject({
  id: z.int(),
  title: z.string(),
  from: instantSchema,
  to: instantSchema,
  hasEnd: z.boolean(),
  isAllDay: z.boolean(),
  days: z.strictObject({ first: dateSchema, last: dateSchema }).nullable(),
  place: z.string().nullable(),
  attendance: z.enum(["none", "host", "accepted", "declined", "unanswered"]),
  isBusy: z.boolean(),
  isInConflict: z.boolean(),
  people: z.array(z.int()).describe("In whose calendars it stands, of the people the report speaks of"),
  link: linkSchema,
});

const spanShape = { from: instantSchema, to: instantSchema };

export const meetingsSchema = z.strictObject({
  count: z.int(),
  items: z.array(meetingSchema),
  conflictCount: z.int().describe("Events that overlap another one"),
  conflicts: z.array(z.tuple([z.int(), z.int()])).describe("Pairs of event ids"),
  backToBack: z.array(z.strictObject({ ...spanShape, person: z.int(), events: z.array(z.int()) })),
  freeSlots: z
    .array(z.strictObject({ ...spanShape, minutes: z.int() }))
    .nullable()
    .describe("Null when somebody's calendar could not be read"),
  unanswered: z.array(z.int()).describe("Event ids"),
  isWorkingDay: z.boolean(),
  workingHours: z.strictObject(spanShape).nullable(),
  unreadCalendars: z.array(z.int()).describe("People whose calendars could not be read: their meetings are missing"),
});

const taskSchema = z.strictObject({
  id: z.int(),
  title: z.string(),
  deadline: instantSchema.nullable(),
  overdueDays: z.int().nullable().describe("Calendar days; null when not overdue"),
  isImportant: z.boolean(),
  responsible: personSchema,
  creator: personSchema,
  link: linkSchema,
});

export const taskListSchema = z.strictObject({ count: z.int(), items: z.array(taskSchema) });

export const moneyTotalsSchema = z.strictObject({
  count: z.int(),
  sums: z.array(moneySchema).describe("One sum for each currency"),
  converted: moneySchema.nullable().describe("Total in the base currency; null when the base currency is unknown"),
  withoutRate: z.array(z.string()).describe("Currencies that are not in `converted`"),
});

/** What is doubtful about the data on the portal; ids of records. */
export const qualitySchema = z.strictObject({
  dealsWithoutAmount: z.array(z.int()),
  dealsWithNegativeAmount: z.array(z.int()),
  dealsWithDoubtfulAmount: z.array(z.int()),
  dealsClosedUnlikeHistory: z.array(z.int()),
  currenciesWithoutRate: z.array(z.string()),
  unknownStages: z.array(z.string()),
  unknownPeople: z.array(z.int()),
  unknownCurrencies: z.array(z.string()),
  unknownSources: z.array(z.string()),
  eventsWithoutEnd: z.array(z.int()),
});

export type Meeting = z.infer<typeof meetingSchema>;
export type Meetings = z.infer<typeof meetingsSchema>;
export type TaskItem = z.infer<typeof taskSchema>;
export type TaskList = z.infer<typeof taskListSchema>;
export type PersonRef = z.infer<typeof personSchema>;
export type WhoseData = z.infer<typeof whoseSchema>;
export type Quality = z.infer<typeof qualitySchema>;
export type MoneyTotalsData = z.infer<typeof moneyTotalsSchema>;
