import { stageId } from "../standard-dictionaries.ts";
import type { DealPlan } from "./deal-plan.ts";
import { lastMove, type Life } from "./life.ts";

/** A stage that an administrator has deleted from the service pipeline: no dictionary knows it any more. */
export const DELETED_STAGE = stageId(1, "UC_9K2D4F");

/** Lets the oldest deal that was open in the service pipeline stay behind in the stage that was deleted. */
export function leaveInDeletedStage(deals: readonly DealPlan[]): DealPlan[] {
  const candidates = deals.filter(({ categoryId, life }) => categoryId === 1 && hasMovedOn(life));
  const oldest = candidates.toSorted((a, b) => a.created - b.created)[0];
  return deals.map((deal) => (deal === oldest ? { ...deal, life: renamedEnd(deal.life) } : deal));
}

/** A deal that never left its first stage would tell of a creation in a stage that no new deal begins with. */
function hasMovedOn(life: Life): boolean {
  return life.length > 1 && lastMove(life).semantics === "P";
}

function renamedEnd(life: Life): Life {
  const [first, ...rest] = life;
  return [first, ...rest.slice(0, -1), { ...lastMove(life), stage: DELETED_STAGE }];
}
