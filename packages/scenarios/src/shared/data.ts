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

export const meetingSchema = z.strictObject({
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

export const taskSchema = z.strictObject({
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

/** A meeting or a deadline of a day in its place. */
export const timelineEntrySchema = z.strictObject({
  kind: z.enum(["meeting", "deadline"]),
  id: z.int().describe("Id of an event of `meetings` or of a task of `deadlines`"),
  from: instantSchema,
  to: instantSchema.nullable().describe("Null for a deadline"),
  isAllDay: z.boolean(),
  isPast: z.boolean(),
  isInConflict: z.boolean(),
});

/** Meetings and deadlines of one day. What could not be read is null. */
export const daySchema = z.strictObject({
  date: dateSchema,
  timeline: z.array(timelineEntrySchema).describe("All-day events first, then by time"),
  meetings: meetingsSchema.nullable(),
  deadlines: taskListSchema.nullable(),
});

export const moneyTotalsSchema = z.strictObject({
  count: z.int(),
  sums: z.array(moneySchema).describe("One sum for each currency"),
  converted: moneySchema.nullable().describe("Total in the base currency; null when the base currency is unknown"),
  withoutRate: z.array(z.string()).describe("Currencies that are not in `converted`"),
});

/** What `isNew` of the items compares with. */
export const newSinceSchema = z
  .strictObject({
    kind: z.enum(["sent", "record"]).describe("sent: the last time told (--only-new); record: the latest daily record"),
    at: instantSchema.nullable().describe("Null when it is told for the first time: then all of it is new"),
  })
  .nullable()
  .describe("Null when nothing is known of earlier");

/** What is doubtful about the data on the portal; ids of records. */
export const qualitySchema = z.strictObject({
  dealsWithoutAmount: z.array(z.int()),
  dealsWithNegativeAmount: z.array(z.int()),
  dealsWithDoubtfulAmount: z.array(z.int()),
  dealsClosedUnlikeHistory: z.array(z.int()),
  dealsClosedWithoutMove: z.array(z.int()).describe("Won or lost, and nothing tells when"),
  currenciesWithoutRate: z.array(z.string()),
  unknownPipelines: z.array(z.int()),
  unknownStages: z.array(z.string()),
  unknownPeople: z.array(z.int()),
  unknownCurrencies: z.array(z.string()),
  unknownSources: z.array(z.string()),
  eventsWithoutEnd: z.array(z.int()),
});

export type Meeting = z.infer<typeof meetingSchema>;
export type Meetings = z.infer<typeof meetingsSchema>;
export type TaskItem = z.infer<typeof taskSchema>;
export type DayData = z.infer<typeof daySchema>;
export type TimelineEntry = z.infer<typeof timelineEntrySchema>;
export type TaskList = z.infer<typeof taskListSchema>;
export type PersonRef = z.infer<typeof personSchema>;
export type WhoseData = z.infer<typeof whoseSchema>;
export type NewSince = z.infer<typeof newSinceSchema>;
export type Quality = z.infer<typeof qualitySchema>;
export type MoneyTotalsData = z.infer<typeof moneyTotalsSchema>;
