import { z } from "zod";
import { moneySchema } from "@b24kit/report";
import { dateSchema, instantSchema, moneyTotalsSchema } from "../data.ts";
import { dealLineSchema } from "./data.ts";

const ratio = z.number().nullable().describe("change ÷ before; null when there was nothing, or less, before");

export const countDeltaSchema = z.strictObject({ now: z.int(), before: z.int(), change: z.int(), ratio });
export const moneyDeltaSchema = z.strictObject({ now: moneySchema, before: moneySchema, change: moneySchema, ratio });

/** openThen + created + entered − won − lost − gone + changed = openNow, in every currency. */
const movementSchema = z.strictObject({
  openThen: moneyTotalsSchema.describe("Open in the record"),
  created: moneyTotalsSchema,
  entered: moneyTotalsSchema.describe("Older than the record: reopened, come into view, or taken over"),
  won: moneyTotalsSchema.describe("With the amounts of the record, as `lost` and `gone`"),
  lost: moneyTotalsSchema,
  gone: moneyTotalsSchema.describe("Neither open nor closed: deleted, out of view, or handed over"),
  changed: moneyTotalsSchema.describe("By how much the amounts of deals that stayed open changed; `count` of them"),
  openNow: moneyTotalsSchema,
  net: moneyTotalsSchema.describe("openNow − openThen, `count` too"),
});

const movedDealSchema = dealLineSchema.extend({
  plannedBefore: dateSchema.describe("Planned close in the record"),
  movedDays: z.int().describe("Days from one date to the other, above zero in either direction"),
});

/** Open deals whose planned close was moved. */
const movedDatesSchema = moneyTotalsSchema.extend({
  days: z
    .strictObject({ median: z.number(), largest: z.int() })
    .nullable()
    .describe("By how many days; null of no deals"),
  ids: z.array(z.int()).describe("All of them, the largest converted amount first"),
  items: z.array(movedDealSchema).describe("The first 50"),
});

/** What is otherwise than in a daily record. */
export const changesSchema = z.strictObject({
  record: z.strictObject({ date: dateSchema, takenAt: instantSchema }),
  movement: movementSchema.nullable().describe("Null when the closed deals could not be read"),
  pushed: movedDatesSchema.describe("Planned close later than in the record"),
  pulledIn: movedDatesSchema.describe("Planned close earlier than in the record"),
  trends: z.strictObject({
    open: countDeltaSchema,
    amount: moneyDeltaSchema.nullable().describe("In the base currency; null when it is unknown"),
    slipped: countDeltaSchema,
    overdueTasks: countDeltaSchema
      .nullable()
      .describe("Null when they are unknown in the record or now, or the report does not read tasks"),
  }),
});

export type Changes = z.infer<typeof changesSchema>;
export type MovementData = z.infer<typeof movementSchema>;
export type MovedDatesData = z.infer<typeof movedDatesSchema>;
