import { command } from "@b24kit/client";
import type { Temporal } from "temporal-polyfill";
import { definedEntries, hasEmptyList, isAtOrAfter, isBefore, isIn, wireTime } from "../conditions.ts";
import type { Task, TaskStatus } from "../model/types.ts";
import type { Query } from "../query.ts";
import { parseTasks, TASK_FIELDS, taskStatusCode } from "./task-adapter.ts";

/** Bounds: from included, before excluded; a task without the date does not meet a bound. */
export interface TaskConditions {
  readonly responsibleIds?: readonly number[];
  readonly notResponsibleIds?: readonly number[];
  readonly creatorIds?: readonly number[];
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
  const { responsibleIds, notResponsibleIds, creatorIds, statuses } = conditions;
  const filter = definedEntries({
    REAL_STATUS: statuses?.map(taskStatusCode),
    RESPONSIBLE_ID: responsibleIds,
    "!RESPONSIBLE_ID": notResponsibleIds?.length === 0 ? undefined : notResponsibleIds,
    CREATED_BY: creatorIds,
    ">=DEADLINE": conditions.deadlineFrom && wireTime(conditions.deadlineFrom),
    "<DEADLINE": conditions.deadlineBefore && wireTime(conditions.deadlineBefore),
    ">=CLOSED_DATE": conditions.closedFrom && wireTime(conditions.closedFrom),
    "<CLOSED_DATE": conditions.closedBefore && wireTime(conditions.closedBefore),
  });
  return {
    command: command("tasks.task.list", { select: TASK_FIELDS, filter }),
    scope: "task",
    parse: (rows) => parseTasks(rows).filter((task) => matches(task, conditions)),
    isEmpty: hasEmptyList(responsibleIds, creatorIds, statuses),
  };
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
