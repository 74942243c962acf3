import { z } from "zod";

const id = z.int().positive();
const words = z.string().trim().min(1).max(60);

/** Whose things a report speaks of, as it is asked. `team`: of the departments that the key's owner heads or works in. */
const whoseParameter = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("mine") }),
  z.strictObject({ kind: z.literal("user"), id }),
  z.strictObject({ kind: z.literal("department"), id }),
  z.strictObject({ kind: z.literal("team") }),
  z.strictObject({ kind: z.literal("all") }),
]);

export type WhoseParameter = z.infer<typeof whoseParameter>;
/** Whose things a report speaks of when nobody is named. */
export type DefaultWhose = "mine" | "team" | "all";

/** What every report takes: spread into its `z.strictObject`. */
export function baseParameters(defaultWhose: DefaultWhose) {
  return {
    whose: whoseParameter
      .default({ kind: defaultWhose })
      .describe("Whose things: mine, of a user, of a department, of the own team, or all that the key may see"),
    tz: z.string().trim().min(1).max(64).optional().describe("IANA time zone or offset instead of the user's own"),
    explain: z.boolean().default(false).describe("End with the definition of every number"),
  };
}

/** `date` of the reports about one day. */
export const dateParameter = words
  .optional()
  .describe(
    "ISO date, weekday, today, tomorrow, yesterday; in Russian too. Today by default. A report of what was done takes a weekday for the last one, others for the next",
  );

const periodText = words.describe(
  "today, yesterday, this-week, last-week, this-month, last-month, this-quarter, last-quarter, last-7d, last-30d, last-90d, a month (october, YYYY-MM) or YYYY-MM-DD..YYYY-MM-DD (last day included); in Russian too",
);

/** `period` of the reports about a stretch of days, with the one that is meant when none is named. */
export function periodParameter(usual: string) {
  return periodText.default(usual);
}

/** `period` where a single date may be asked for instead: absent when it was not given. */
export const optionalPeriodParameter = periodText.optional();

/** `since` of the reports about what is new, with the one that is meant when none is named. */
export function sinceParameter(usual: string) {
  return words.default(usual).describe("How far back: 24h, 3 days, or a date; in Russian too");
}

/** `deep` of the reports that may take in sub-departments. */
export const deepParameter = z.boolean().default(false).describe("With the people of the sub-departments");

/** `query` of the reports about records that are looked for. */
export function queryParameter(description: string) {
  return z.string().trim().max(200).optional().describe(description);
}

/** Parameters of the reports about one day and what is mine. */
export const dayParameters = z.strictObject({ ...baseParameters("mine"), date: dateParameter });

export type DayParameters = z.infer<typeof dayParameters>;

/** What the machinery understands of the parameters of any report; a report adds its own. */
export interface CommonParameters {
  readonly whose: WhoseParameter;
  readonly tz?: string | undefined;
  readonly explain: boolean;
  readonly date?: string | undefined;
  readonly period?: string | undefined;
  readonly since?: string | undefined;
  readonly deep?: boolean | undefined;
  readonly query?: string | undefined;
}

/** A strict object whose parameters can be looked at one by one: what a report takes is told from its keys. */
export type ParametersSchema<P extends CommonParameters = CommonParameters> = z.ZodType<P> & {
  readonly shape: Readonly<Record<string, z.ZodType>> & { readonly whose: z.ZodType<WhoseParameter> };
};
