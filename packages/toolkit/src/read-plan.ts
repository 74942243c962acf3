import { parseSalesPlan, type SalesPlan } from "@b24kit/scenarios";
import { readOwnFile } from "./read-own-file.ts";
import type { StateFolderOptions } from "./state-folder.ts";
import { ToolkitError } from "./toolkit-error.ts";

const hint =
  'Write it like {"2026-11": {"7": "1500000 RUB", "12": "20000 USD"}}: month, id of the person, what is to be won; ' +
  "or delete the file.";

/**
 * Reads what people are to win, `plan.json` in the configuration folder:
 * `{"2026-11": {"7": "1500000 RUB", "12": "20000.50 USD"}}`, by month and by the id of the person. Undefined when there is
 * no such file, or no folder. Throws `ToolkitError` when the file cannot be read or understood.
 */
export async function readPlan(place: StateFolderOptions): Promise<SalesPlan | undefined> {
  const file = await readOwnFile("plan.json", place, badPlan);
  if (file === undefined) return undefined;
  const read = parseSalesPlan(file.value);
  if ("problem" in read) throw badPlan(file.path, read.problem);
  return read.plan;
}

function badPlan(path: string, problem: string, cause?: unknown): ToolkitError {
  return new ToolkitError("bad-plan", `The plan ${path} is not usable: ${problem}.`, hint, {
    file: { path, problem },
    cause,
  });
}
