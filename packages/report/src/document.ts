import { z } from "zod";

/** Tone of a piece of text. Renderers may colour it; it never is the only carrier of meaning. */
const toneSchema = z.enum(["good", "bad", "warning", "muted", "strong"]);

/** A run of text, linked to a record of the portal when `link` (http, https, mailto or tel) is given. */
const spanSchema = z.strictObject({
  text: z.string(),
  link: z.string().optional(),
  tone: toneSchema.optional(),
});

/** One line of text: plain, or runs that carry links and tones. */
const inlineSchema = z.union([z.string(), z.array(spanSchema)]);

const paragraphSchema = z.strictObject({ kind: z.literal("paragraph"), text: inlineSchema });

/** Lines of equal rank. `more` counts the lines that were left out of the picture (never out of the sums). */
const listSchema = z.strictObject({
  kind: z.literal("list"),
  items: z.array(
    z.strictObject({
      text: inlineSchema,
      /** What stands in front of the text, e.g. a time "10:00–11:00". */
      mark: z.string().optional(),
      /** Second line, smaller. */
      note: inlineSchema.optional(),
    }),
  ),
  more: z.int().nonnegative().optional(),
});

/** A number, or money as a decimal string. */
const valueSchema = z.union([z.number(), z.string().regex(/^-?\d+(\.\d+)?$/)]);

const tableSchema = z.strictObject({
  kind: z.literal("table"),
  columns: z.array(
    z.strictObject({
      title: z.string(),
      align: z.enum(["left", "right"]),
      /** What the cells are worth, one for each row, for sorting and for other programs: exact where the text is rounded. */
      values: z.array(valueSchema.nullable()).optional(),
      /** What the values are in where the title does not tell, such as the code of a currency. */
      unit: z.string().optional(),
    }),
  ),
  rows: z.array(z.array(inlineSchema)),
  more: z.int().nonnegative().optional(),
});

/** Label and value pairs, e.g. "Won: 3 deals, 450 000 ₽". */
const factsSchema = z.strictObject({
  kind: z.literal("facts"),
  items: z.array(z.strictObject({ label: z.string(), value: inlineSchema })),
});

/**
 * A picture of numbers that the report tells elsewhere in words, so formats without pictures leave it out: values by label, one
 * series beside the other. Values of a series with a currency are money.
 */
const chartSchema = z.strictObject({
  kind: z.literal("chart"),
  /** Its name within the report, such as "stages". */
  id: z.string(),
  type: z.enum(["funnel", "trend", "bar"]),
  title: z.string(),
  labels: z.array(z.string()),
  series: z.array(
    z.strictObject({
      name: z.string(),
      currency: z.string().optional(),
      /** One for each label; null where it is unknown. */
      values: z.array(valueSchema.nullable()),
    }),
  ),
  /** What it shows, in one sentence: for those who do not see it. */
  alternative: z.string(),
  more: z.int().nonnegative().optional(),
});

const contentSchema = z.discriminatedUnion("kind", [
  paragraphSchema,
  listSchema,
  tableSchema,
  factsSchema,
  chartSchema,
]);

/** A part of the report with a heading. `emoji` is decoration: at most one, dropped with `--no-emoji`. */
const sectionSchema = z.strictObject({
  kind: z.literal("section"),
  id: z.string(),
  title: z.string(),
  emoji: z.string().optional(),
  blocks: z.array(contentSchema),
});

/** The one sentence that a reader in a hurry reads. */
const headlineSchema = z.strictObject({ kind: z.literal("headline"), text: inlineSchema });

const blockSchema = z.discriminatedUnion("kind", [headlineSchema, sectionSchema, ...contentSchema.options]);

/**
 * A remark about the report itself. `unreadable`: a section is missing (makes the report incomplete, exit code 3);
 * `truncated`: rows were left out of the numbers (incomplete too); `eyes`: what the key's user may not see is not in it;
 * `data`: doubtful data on the portal; `info`: anything else.
 */
export const noticeSchema = z.strictObject({
  kind: z.enum(["unreadable", "truncated", "eyes", "data", "info"]),
  text: z.string(),
  /** What to do about it, a sentence. */
  action: z.string().optional(),
});

/** Decimal money: `amount` is a decimal string such as "1250000.50", never a float. */
export const moneySchema = z.strictObject({
  currency: z.string(),
  amount: z.string().regex(/^-?\d+(\.\d+)?$/),
});

/** A report as data. `data` holds raw numbers; `blocks` hold what is shown. Renderers never compute. */
export const reportSchema = z.strictObject({
  report: z.string(),
  title: z.string(),
  /** The instant that the numbers speak of: ISO 8601 with the offset of `timeZone`. */
  asOf: z.string(),
  /** Half-open [from, to), ISO 8601 with offset; null when the report has no period. */
  period: z.strictObject({ from: z.string(), to: z.string(), label: z.string() }).nullable(),
  timeZone: z.strictObject({
    /** IANA name such as "Europe/Moscow", or an offset such as "+03:00" when the portal tells no zone. */
    id: z.string(),
    source: z.enum(["option", "user", "user-offset", "server-offset"]),
  }),
  portal: z.strictObject({ host: z.string(), url: z.string() }),
  /** Whose rights the numbers were read with. */
  eyes: z.strictObject({ userId: z.int(), name: z.string(), isAdministrator: z.boolean() }),
  /** False when a section could not be read or rows were cut. */
  complete: z.boolean(),
  /** What is new for whom the report goes to; only where that was asked (`--only-new`). */
  delivery: z
    .strictObject({
      /** There is nothing to tell that was not told before. */
      isSilent: z.boolean(),
      items: z.int().nonnegative(),
      newItems: z.int().nonnegative(),
      /** When it was told last, ISO 8601 with offset; null for the first time. */
      since: z.string().nullable(),
    })
    .optional(),
  data: z.json(),
  blocks: z.array(blockSchema),
  notices: z.array(noticeSchema),
  hint: z.string().nullable(),
});

export type Report = z.infer<typeof reportSchema>;
export type Block = z.infer<typeof blockSchema>;
export type Section = z.infer<typeof sectionSchema>;
export type Content = z.infer<typeof contentSchema>;
export type Chart = z.infer<typeof chartSchema>;
export type Inline = z.infer<typeof inlineSchema>;
export type Span = z.infer<typeof spanSchema>;
export type Notice = z.infer<typeof noticeSchema>;
export type Money = z.infer<typeof moneySchema>;
export type Language = "ru" | "en";
