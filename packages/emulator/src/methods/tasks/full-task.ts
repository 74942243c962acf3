import type { TaskRow } from "../../world/types.ts";
import type { MethodCall } from "../method.ts";
import { taskActions } from "./actions.ts";
import { checklistObject, checklistTree } from "./checklist/task-view.ts";
import { taskRenderer } from "./render.ts";

/** A task with everything but user fields, as methods that change it answer and `tasks.task.get` does by default. */
export function fullTask(call: MethodCall, row: TaskRow): Record<string, unknown> {
  const { subStatus: _, ...task } = taskRenderer(call, ["*", "AUDITORS", "ACCOMPLICES"])(row);
  const action = taskActions(call.caller, row);
  return {
    ...task,
    checklist: checklistObject(call, row),
    newCommentsCount: 0,
    action,
    checkListTree: checklistTree(call, row),
    checkListCanAdd: action["checklist.add"],
  };
}
