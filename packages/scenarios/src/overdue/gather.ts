import { dealsWhere, tasksWhere, type Queries } from "@b24kit/portal";
import { openStatuses } from "../domain/tasks.ts";
import type { Context } from "../run/context.ts";
import { ownerCondition } from "../run/whose.ts";

/** Tasks that are late and open deals, in one batch. */
export function gatherOverdue({ whose, now }: Context) {
  const { ownerIds } = whose;
  const own = ownerCondition(whose);
  const late = { statuses: openStatuses, deadlineBefore: now };
  return {
    tasks: tasksWhere({ ...own, ...late }),
    // Of everything visible nothing is given to somebody outside.
    ...(ownerIds && { givenTasks: tasksWhere({ creatorIds: ownerIds, notResponsibleIds: ownerIds, ...late }) }),
    openDeals: dealsWhere({ ...own, semantics: ["open"] }),
  } satisfies Queries;
}
