import { z } from "zod";
import { moneyTotalsSchema } from "../shared/data.ts";

const figuresSchema = z.strictObject({
  open: moneyTotalsSchema.nullable(),
  won: moneyTotalsSchema.nullable(),
  lost: moneyTotalsSchema.nullable(),
  weighted: moneyTotalsSchema.nullable(),
  winRate: z.number().nullable().describe("By count; null when nothing was closed"),
  medianCycle: z.number().nullable().describe("Milliseconds"),
  slipped: z.int().nullable(),
  stuck: z.int().nullable(),
});

const togetherSchema = z.strictObject({
  portals: z.array(z.string()).describe("Profiles that are in it; one whose figure could not be read is not"),
  totals: moneyTotalsSchema.describe("A sum for each base currency; `converted` by the rates of `ratesOf`"),
});

/** Numbers of several portals beside each other. What could not be read is null. */
export const sideBySideSchema = z.strictObject({
  portals: z.array(
    z.strictObject({
      profile: z.string(),
      host: z.string().nullable(),
      eyes: z.strictObject({ userId: z.int(), name: z.string(), isAdministrator: z.boolean() }).nullable(),
      period: z.strictObject({ from: z.string(), to: z.string() }).nullable(),
      figures: figuresSchema.nullable().describe("Null when the portal could not be read"),
    }),
  ),
  ratesOf: z.string().nullable().describe("The profile by whose rates sums of several base currencies are converted"),
  together: z.strictObject({
    open: togetherSchema,
    won: togetherSchema,
    lost: togetherSchema,
    weighted: togetherSchema,
  }),
});

export type SideBySideData = z.infer<typeof sideBySideSchema>;
export type PortalRow = SideBySideData["portals"][number];
export type PortalFigures = z.infer<typeof figuresSchema>;
export type Together = z.infer<typeof togetherSchema>;
