import { type OwnCalendar, parseOwnCalendar } from "@b24kit/scenarios";
import { readOwnFile } from "./read-own-file.ts";
import type { StateFolderOptions } from "./state-folder.ts";
import { ToolkitError } from "./toolkit-error.ts";

const hint =
  'Write it like {"holidays": ["2026-12-30", "07-01"], "workdays": ["2026-12-26"]}, or delete the file. ' +
  'Other keys: "shortDays", and "country": "ru" or "none".';

/**
 * Reads the user's own days off and working days, `calendar.json` in the configuration folder. Undefined when there is no
 * such file, or no folder. Throws `ToolkitError` when the file cannot be read or understood: days that are silently left out
 * would make reports wrong.
 */
export async function readCalendar(place: StateFolderOptions): Promise<OwnCalendar | undefined> {
  const file = await readOwnFile("calendar.json", place, badCalendar);
  if (file === undefined) return undefined;
  const calendar = parseOwnCalendar(file.value);
  if ("problem" in calendar) throw badCalendar(file.path, calendar.problem);
  return calendar;
}

function badCalendar(path: string, problem: string, cause?: unknown): ToolkitError {
  return new ToolkitError("bad-calendar", `The calendar ${path} is not usable: ${problem}.`, hint, {
    file: { path, problem },
    cause,
  });
}
