import { z } from "zod";
import { fileProblem } from "./file-problem.ts";

/** Days in a stage. */
const limit = z.number().positive().max(3650);

/** The user's file of settings: `{"snapshots": "daily", "stageLimits": {"C7:CALL": 3}}`; both may be missing. */
const reportSettingsSchema = z.strictObject({
  snapshots: z.enum(["daily", "off"]).default("off"),
  stageLimits: z.record(z.string().trim().min(1), limit).default({}),
});

/** Whether daily records are kept, and the limits of stages that the user has set, in days by stage id. */
export type ReportSettings = z.output<typeof reportSettingsSchema>;

/** Reads the parsed JSON of the file, `{}` for none; `problem` says what is wrong with it, and where. */
export function parseReportSettings(
  value: unknown,
): { readonly settings: ReportSettings } | { readonly problem: string } {
  const read = reportSettingsSchema.safeParse(value);
  return read.success ? { settings: read.data } : { problem: fileProblem(read.error) };
}
