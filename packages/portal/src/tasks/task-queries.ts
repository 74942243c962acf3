import { command } from "@b24kit/client";
import type { Temporal } from "temporal-polyfill";
import { definedEntries, hasEmptyList, isAtOrAfter, isBefore, isIn, wireTime } from "../conditions.ts";
import type { Task, TaskStatus } from "../model/types.ts";
import type { Query } from "../query.ts";
import { parseParticipants, parseTasks, TASK_FIELDS, taskStatusCode } from "./task-adapter.ts";

/** Bounds: from included, before excluded; a task without the date does not meet a bound. */
export interface TaskConditions {
  readonly responsibleIds?: readonly number[];
  readonly notResponsibleIds?: readonly number[];
  readonly creatorIds?: readonly number[];
  /** One of these takes part (`ACCOMPLICE`; the server's source knows the key, unconfirmed on a real portal). */
  readonly accompliceIds?: readonly number[];
  /** One of these observes (`AUDITOR`; the same). */
  readonly auditorIds?: readonly number[];
  readonly statuses?: readonly TaskStatus[];
  readonly deadlineFrom?: Temporal.Instant;
  readonly deadlineBefore?: Temporal.Instant;
  readonly closedFrom?: Temporal.Instant;
  readonly closedBefore?: Temporal.Instant;
}

/**
 * Tasks that meet every given condition, by their stored status. The portal drops conditions that it does not know
 * without a word, so every one is checked on the rows again. It has no `@`: a plain list means "any of".
 */
export function tasksWhere(conditions: TaskConditions): Query<Task> {
  const { responsibleIds, notResponsibleIds, creatorIds, accompliceIds, auditorIds, statuses } = conditions;
  const filter = definedEntries({
    REAL_STATUS: statuses?.map(taskStatusCode),
    RESPONSIBLE_ID: responsibleIds,
    "!RESPONSIBLE_ID": notResponsibleIds?.length === 0 ? undefined : notResponsibleIds,
    CREATED_BY: creatorIds,
    ACCOMPLICE: accompliceIds,
    AUDITOR: auditorIds,
    ">=DEADLINE": conditions.deadlineFrom && wireTime(conditions.deadlineFrom),
    "<DEADLINE": conditions.deadlineBefore && wireTime(conditions.deadlineBefore),
    ">=CLOSED_DATE": conditions.closedFrom && wireTime(conditions.closedFrom),
    "<CLOSED_DATE": conditions.closedBefore && wireTime(conditions.closedBefore),
  });
  // These lists come with a card of every person in them: named only where they are needed.
  const select = [...TASK_FIELDS, ...(accompliceIds ? ["ACCOMPLICES"] : []), ...(auditorIds ? ["AUDITORS"] : [])];
  return {
    command: command("tasks.task.list", { select, filter }),
    scope: "task",
    parse: (rows) => {
      const isWanted = roleCheck(rows, conditions);
      return parseTasks(rows).filter((task, index) => isWanted(index) && matches(task, conditions));
    },
    isEmpty: hasEmptyList(responsibleIds, creatorIds, accompliceIds, auditorIds, statuses),
  };
}

/** Whether those who take part in the task of a row are among the wanted. */
function roleCheck(rows: readonly unknown[], { accompliceIds, auditorIds }: TaskConditions): (row: number) => boolean {
  const accomplices = accompliceIds && parseParticipants(rows, "accomplices");
  const auditors = auditorIds && parseParticipants(rows, "auditors");
  return (row) => areMet(accomplices?.[row], accompliceIds) && areMet(auditors?.[row], auditorIds);
}

function areMet(ids: readonly number[] = [], wanted: readonly number[] | undefined): boolean {
  return wanted === undefined || ids.some((id) => wanted.includes(id));
}

function matches(task: Task, conditions: TaskConditions): boolean {
  return (
    isIn(task.status, conditions.statuses) &&
    isIn(task.responsibleId, conditions.responsibleIds) &&
    !(conditions.notResponsibleIds ?? []).includes(task.responsibleId) &&
    isIn(task.creatorId, conditions.creatorIds) &&
    isAtOrAfter(task.deadline, conditions.deadlineFrom) &&
    isBefore(task.deadline, conditions.deadlineBefore) &&
    isAtOrAfter(task.closedAt, conditions.closedFrom) &&
    isBefore(task.closedAt, conditions.closedBefore)
  );
}
