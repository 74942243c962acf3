import { command } from "@b24kit/client";
import { z } from "zod";
import type { DealTask } from "../model/types.ts";
import type { Query } from "../query.ts";
import { readRows, wireId, wireInteger, wireList, wireReference } from "../wire.ts";

const METHOD = "tasks.task.list";

/** REAL_STATUS of a task that somebody still has to do: new, waiting, in progress. */
const OPEN_STATUSES = [1, 2, 3];

/** `status` of the answer is the stored status. */
const taskRow = z.object({ id: wireId, status: wireInteger, responsibleId: wireReference, ufCrmTask: wireList });

/**
 * Open tasks that are linked to deals ("D_123"). The portal is asked for all open ones: how it filters the link by its
 * beginning or for not being empty is unconfirmed, and a condition that it does not know is dropped without a word.
 */
export function dealTasks(): Query<DealTask> {
  return {
    command: command(METHOD, {
      select: ["ID", "STATUS", "RESPONSIBLE_ID", "UF_CRM_TASK"],
      filter: { REAL_STATUS: OPEN_STATUSES },
    }),
    scope: "task",
    parse: (rows) => readRows(METHOD, taskRow, rows).flatMap(toDealTask),
  };
}

function toDealTask({ id, status, responsibleId, ufCrmTask }: z.output<typeof taskRow>): readonly DealTask[] {
  const dealIds = ufCrmTask.flatMap((link) => /^D_(\d+)$/.exec(String(link))?.[1] ?? []).map(Number);
  const isOpen = status === undefined || OPEN_STATUSES.includes(status);
  return isOpen && dealIds.length > 0 ? [{ id, dealIds, responsibleId: responsibleId ?? 0 }] : [];
}
