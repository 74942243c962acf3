import { z } from "zod";

const id = z.int().positive();

/** Whose things a report speaks of. */
const whoseParameter = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("mine") }),
  z.strictObject({ kind: z.literal("user"), id }),
  z.strictObject({ kind: z.literal("department"), id }),
  z.strictObject({ kind: z.literal("all") }),
]);

/** Parameters of the reports about one day. */
export const dayParameters = z.strictObject({
  date: z
    .string()
    .trim()
    .min(1)
    .max(40)
    .optional()
    .describe("ISO date, weekday, today, tomorrow, yesterday; in Russian too. Today by default"),
  whose: whoseParameter
    .default({ kind: "mine" })
    .describe("Whose things: mine (default), of a user, a department, or all"),
  tz: z.string().trim().min(1).max(64).optional().describe("IANA time zone or offset instead of the user's own"),
  explain: z.boolean().default(false).describe("End with the definition of every number"),
});

export type WhoseParameter = z.infer<typeof whoseParameter>;
export type DayParameters = z.infer<typeof dayParameters>;
