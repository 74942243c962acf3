import type { Deal, StageHistory, StageMove } from "@b24kit/portal";
import { Temporal } from "temporal-polyfill";

/** The last record of each closed deal, against which the moment of its closing is checked. */
export function lastMoves(closed: readonly Deal[], history: StageHistory): readonly StageMove[] {
  return closed.flatMap(({ id }) => {
    const last = history.of(id).at(-1);
    return last === undefined ? [] : [{ ...last, at: Temporal.Instant.fromEpochMilliseconds(last.at) }];
  });
}
