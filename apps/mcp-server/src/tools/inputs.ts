import { z } from "zod";

// Arguments that several tools share. Their descriptions stand in every list of tools, so they are short.

export const detail = z.enum(["concise", "full"]).optional().describe("full: up to 48 KB instead of 6");
export const lang = z.enum(["ru", "en"]).optional();
export const limit = (most: number) => z.number().int().min(1).max(most).optional();
export const cursor = z.string().max(300).optional().describe("From the answer before");

/** A name of a method is short and plain; anything else is refused before it is looked up. */
export const method = z.string().min(1).max(100);
/** Parameters as the portal's documentation names them. */
export const params = z.record(z.string().max(200), z.unknown());

/** Whose things a report speaks of. */
export const whose = z
  .string()
  .max(60)
  .regex(/^(?:(?:user|department):[1-9]\d{0,8}|[^:\d\s][^:]*)$/, "mine, team, all, user:7, department:3 or a name")
  .optional()
  .describe("mine; team: own departments, not those below; all; user:ID; department:ID; a name");

const words = z.string().min(1).max(60);
export const date = words.optional().describe("ISO date, weekday, today, tomorrow");
export const period = words
  .optional()
  .describe("last-week, this-month, last-90d, 2026-10, FROM..TO as dates or months");
export const since = words.optional().describe("24h, 3 days, a date");
export const query = z
  .string()
  .max(200)
  .optional()
  .describe("Name, words, telephone, e-mail, or contact:17, company:5, deal:7, lead:3");
export const tz = z.string().min(1).max(64).optional().describe("IANA zone");
