import { parseReportSettings, type ReportSettings } from "@b24kit/scenarios";
import { readOwnFile } from "./read-own-file.ts";
import type { StateFolderOptions } from "./state-folder.ts";
import { ToolkitError } from "./toolkit-error.ts";

const hint =
  'Write it like {"snapshots": "daily", "stageLimits": {"NEW": 3, "C7:CALL": 1.5}}: both may be missing; limits are days ' +
  "by stage id; or delete the file.";

/**
 * Reads the settings of reports, `reports.json` in the configuration folder: whether daily records are kept, and the limits of
 * stages. The defaults when there is no such file, or no folder. Throws `ToolkitError` when the file cannot be read or
 * understood.
 */
export async function readSettings(place: StateFolderOptions): Promise<ReportSettings> {
  const file = await readOwnFile("reports.json", place, badSettings);
  const read = parseReportSettings(file?.value ?? {});
  if ("problem" in read) throw badSettings(file?.path ?? "reports.json", read.problem);
  return read.settings;
}

function badSettings(path: string, problem: string, cause?: unknown): ToolkitError {
  return new ToolkitError("bad-settings", `The settings ${path} are not usable: ${problem}.`, hint, {
    file: { path, problem },
    cause,
  });
}
