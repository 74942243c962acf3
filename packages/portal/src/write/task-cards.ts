import { z } from "zod";
import type { Task } from "../model/types.ts";
import type { Query } from "../query.ts";
import { parseTasks, TASK_FIELDS, taskStatusCode } from "../tasks/task-adapter.ts";
import type { TaskStatus } from "../model/types.ts";
import { readWire, wireFlag, wireList } from "../wire.ts";
import { givenOnly } from "./write-command.ts";

/** A task with what completing it depends on. */
export interface TaskCard extends Task {
  /** The creator decides when the responsible person is done (`TASK_CONTROL`). */
  readonly needsApproval: boolean;
}

/** Tasks that a person may mean by a few words: the newest 50 that fit. */
export interface TaskSearch {
  readonly id?: number;
  /** Part of the title, case aside. */
  readonly part?: string;
  readonly statuses?: readonly TaskStatus[];
}

const METHOD = "tasks.task.list";
const answer = z.object({ tasks: wireList });
const controlRow = z.object({ taskControl: wireFlag });

/** One page, newest first. */
export function taskCards({ id, part, statuses }: TaskSearch): Query<TaskCard> {
  // TITLE is a search for a part whatever stands before it; the reference names no prefix for that.
  const filter = givenOnly({ ID: id, TITLE: part, REAL_STATUS: statuses?.map(taskStatusCode) });
  return {
    command: {
      method: METHOD,
      params: { select: [...TASK_FIELDS, "TASK_CONTROL"], filter, order: { ID: "desc" } },
    },
    scope: "task",
    isWhole: true,
    parse: ([result]) => {
      const { tasks } = readWire(METHOD, answer, result);
      return parseTasks(tasks).flatMap((task, index) => {
        const { taskControl } = readWire(METHOD, controlRow, tasks[index], [index]);
        // The method drops a condition that it does not know without a word.
        const fits = (id === undefined || task.id === id) && (statuses === undefined || statuses.includes(task.status));
        return fits ? [{ ...task, needsApproval: taskControl }] : [];
      });
    },
  };
}
