import { tasksWhere, type Queries } from "@b24kit/portal";
import { openStatuses } from "../domain/tasks.ts";
import type { Context } from "../run/context.ts";

const unfinished = [...openStatuses, "deferred"] as const;

/** All that is to be done, by the part that these people have in it, in one batch. */
export function gatherTasks({ whose: { ownerIds } }: Context): Queries {
  const awaiting = { statuses: ["awaiting-decision"] } as const;
  // Everybody's tasks: whoever gives, helps or observes, each has a responsible and is among them.
  if (ownerIds === undefined) {
    return { tasks: tasksWhere({ statuses: unfinished }), awaitingTasks: tasksWhere(awaiting) };
  }
  const ofOthers = { notResponsibleIds: ownerIds };
  return {
    tasks: tasksWhere({ responsibleIds: ownerIds, statuses: unfinished }),
    givenTasks: tasksWhere({ ...ofOthers, creatorIds: ownerIds, statuses: unfinished }),
    awaitingTasks: tasksWhere({ ...awaiting, creatorIds: ownerIds }),
    accompliceTasks: tasksWhere({ ...ofOthers, accompliceIds: ownerIds, statuses: openStatuses }),
    auditorTasks: tasksWhere({ ...ofOthers, auditorIds: ownerIds, statuses: openStatuses }),
  };
}
