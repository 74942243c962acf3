import { RefusedError } from "../refused-error.ts";
import type { Plan, UndoStep } from "./plan.ts";
import { differencesOf, differenceText } from "./plan-differences.ts";
import { planRefusals } from "./plan-refusals.ts";

type Row = Readonly<Record<string, unknown>>;

/** A step of an undo, and the values by which it was judged that it takes something back; none: it needs none. */
export interface JudgedStep extends UndoStep {
  readonly seen: Row;
}

/** The values on which it was judged that a command takes something back, by its key; none: it was not judged by values. */
export type Judged = ReadonlyMap<string, Row>;

/**
 * An undo is judged by one reading and made with another. Throws `RefusedError` ("changed-meanwhile") where the second one shows
 * something else: the undo would take that for what it has to be.
 */
export function refuseChanged({ undoes, checks }: Plan, judged: Judged): void {
  const difference = checks.flatMap(({ command, seen }) => {
    const recorded = Object.entries(judged.get(command) ?? {}).filter(([name]) => name in seen);
    return differencesOf(command, Object.fromEntries(recorded), seen);
  });
  if (difference.length === 0) return;
  const plan = undoes === undefined ? {} : { plan: undoes };
  throw new RefusedError(planRefusals.changedMeanwhile(differenceText(difference)), { ...plan, difference });
}
