import { z } from "zod";
import { MalformedAnswerError } from "../errors.ts";
import type { Task, TaskStatus } from "../model/types.ts";
import {
  readRows,
  readWire,
  wireId,
  wireIds,
  wireInstant,
  wireInteger,
  wireRecord,
  wireReference,
  wireText,
} from "../wire.ts";

const METHOD = "tasks.task.list";

const STATUS_CODES = {
  new: 1,
  waiting: 2,
  "in-progress": 3,
  "awaiting-decision": 4,
  completed: 5,
  deferred: 6,
  declined: 7,
} as const satisfies Record<TaskStatus, number>;

const STATUSES = new Map(Object.entries(STATUS_CODES).map(([status, code]) => [code as number, status as TaskStatus]));

/** Always named: the default set of fields may change. https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-list.html */
export const TASK_FIELDS = [
  "ID",
  "TITLE",
  "STATUS",
  "PRIORITY",
  "DEADLINE",
  "CREATED_DATE",
  "CLOSED_DATE",
  "RESPONSIBLE_ID",
  "CREATED_BY",
  "GROUP_ID",
] as const;

/** `status` of the answer is the stored status; the computed one comes as `subStatus` and is not read. */
const taskRow = z.object({
  id: wireId,
  title: wireText,
  status: wireInteger,
  priority: wireInteger,
  deadline: wireInstant,
  createdDate: wireInstant,
  closedDate: wireInstant,
  responsibleId: wireReference,
  createdBy: wireReference,
  groupId: wireReference,
});

/** The tasks of some rows. */
export function parseTasks(rows: readonly unknown[]): readonly Task[] {
  return readRows(METHOD, taskRow, rows).map(toTask);
}

/**
 * The people of a role in each row. Rows without the list are refused: with a condition that the portal may have dropped
 * in silence they would be everybody's tasks.
 */
export function parseParticipants(
  rows: readonly unknown[],
  role: "accomplices" | "auditors",
): readonly (readonly number[])[] {
  return rows.map((row, index) => {
    const { [role]: ids } = readWire(METHOD, wireRecord, row, [index]);
    if (ids === undefined) throw new MalformedAnswerError(METHOD, `${index}.${role}`, "a list of identifiers");
    return readWire(METHOD, wireIds, ids, [index, role]);
  });
}

/** REAL_STATUS of a status. */
export function taskStatusCode(status: TaskStatus): number {
  return STATUS_CODES[status];
}

function toTask(row: z.output<typeof taskRow>): Task {
  return {
    id: row.id,
    title: row.title,
    // A status that is not documented counts as an open one, so that the task is not lost.
    status: STATUSES.get(row.status ?? STATUS_CODES.waiting) ?? "waiting",
    isImportant: row.priority === 2,
    responsibleId: row.responsibleId ?? 0,
    creatorId: row.createdBy ?? 0,
    ...(row.deadline && { deadline: row.deadline }),
    ...(row.createdDate && { createdAt: row.createdDate }),
    ...(row.closedDate && { closedAt: row.closedDate }),
    ...(row.groupId && { groupId: row.groupId }),
  };
}
