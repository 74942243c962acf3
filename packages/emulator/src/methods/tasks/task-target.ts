import { toInt } from "../../php/values.ts";
import { RestError } from "../../server/rest-error.ts";
import type { TaskRow } from "../../world/types.ts";
import type { MethodCall } from "../method.ts";
import { canSeeTask } from "./access.ts";
import { taskActions, type TaskAction } from "./actions.ts";

/** The id of the task that a call changes: "100" without one, "0" for one that is no positive number. */
export function taskIdOf(call: MethodCall): number {
  const value = call.params["taskId"];
  if (value === undefined || value === null) {
    throw new RestError(
      "100",
      "CTaskItem All parameters in the constructor must have real class type (internal error)",
    );
  }
  const id = toInt(value);
  if (id <= 0) throw new RestError("0", "wrong task id (internal error)");
  return id;
}

/**
 * The task that a call changes. A task that does not exist, one that the caller does not see, and an action that is not
 * allowed are refused alike, with `code`; which code it is differs from method to method.
 */
export function taskFor(call: MethodCall, action: TaskAction, code: string, text = refusal): TaskRow {
  const row = visibleTask(call, taskIdOf(call));
  if (row === undefined || !taskActions(call.caller, row)[action]) throw new RestError(code, text);
  return row;
}

/** Undefined when there is no such task or the caller does not see it. */
export function visibleTask(call: MethodCall, id: number): TaskRow | undefined {
  const row = call.portal.tasks.get(id);
  return row !== undefined && canSeeTask(call.caller, row) ? row : undefined;
}

/** Text of a refused action. */
export const refusal = "Action on the task is not allowed";
