import { StateError } from "@b24kit/state";
import type { OpenedPortal } from "b24kit";

/** How many rows of a large plan ran, and of how many nobody knows. */
export interface RowsRun {
  readonly done: number;
  readonly unknown: number;
}

/** Counts what a plan has done so far. Undefined where that cannot be read now: another process is at it. */
export async function rowsRun({ plans }: Pick<OpenedPortal, "plans">, id: string): Promise<RowsRun | undefined> {
  let [done, unknown] = [0, 0];
  try {
    await plans.outcomes(id, async ({ state }) => {
      if (state === "done") done += 1;
      if (state === "unknown" || state === "sent") unknown += 1;
    });
  } catch (error) {
    if (error instanceof StateError) return undefined;
    throw error;
  }
  return { done, unknown };
}
