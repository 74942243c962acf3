import { toInt } from "../../php/values.ts";
import { RestError } from "../../server/rest-error.ts";
import type { TaskRow } from "../../world/types.ts";
import { requiredInt } from "../controller-params.ts";
import type { MethodCall, MethodDefinition, MethodResult, MethodTable } from "../method.ts";
import type { TaskAction } from "./actions.ts";
import { changeTask, nowIso, statusPatch } from "./change-task.ts";
import { fullTask } from "./full-task.ts";
import { taskFor } from "./task-target.ts";

/** The status after an action, the code of its refusal, and whether it counts as activity in the task. */
interface Transition {
  readonly to: (call: MethodCall, row: TaskRow) => string;
  readonly code: "0" | "1048582";
  readonly isActivity: boolean;
}

/** Codes as the pages of the methods give them, activity as their examples show it: tasks/status/*.md. */
const transitions = {
  complete: { to: completed, code: "0", isActivity: true },
  renew: { to: () => "2", code: "1048582", isActivity: true },
  start: { to: () => "3", code: "0", isActivity: false },
  pause: { to: () => "2", code: "1048582", isActivity: false },
  defer: { to: () => "6", code: "1048582", isActivity: false },
  approve: { to: () => "5", code: "1048582", isActivity: true },
  disapprove: { to: () => "2", code: "1048582", isActivity: true },
} as const satisfies Partial<Record<TaskAction, Transition>>;

/** Methods that move a task from status to status, and `tasks.task.delegate`. */
export const taskStatusMethods: MethodTable = {
  ...Object.fromEntries(
    Object.entries(transitions).map(([action, transition]) => [
      `tasks.task.${action}`,
      method((call) => move(call, action as keyof typeof transitions, transition)),
    ]),
  ),
  "tasks.task.delegate": method(delegate),
};

function method(run: MethodDefinition["run"]): MethodDefinition {
  const note = "Rights that groups and superiors have are ignored; the task sends no notifications.";
  return { scopes: ["task"], support: "partial", note, effect: "write", run };
}

/** With control, what anybody but the creator completes waits for approval. */
function completed({ caller }: MethodCall, row: TaskRow): string {
  return row["taskControl"] === "Y" && Number(row.createdBy) !== caller.id ? "4" : "5";
}

function move(call: MethodCall, action: keyof typeof transitions, transition: Transition): MethodResult {
  const row = taskFor(call, action, transition.code);
  const activity = transition.isActivity ? { activityDate: nowIso(call) } : {};
  const changed = changeTask(call, row, { ...statusPatch(call, transition.to(call, row)), ...activity });
  return { result: { task: fullTask(call, changed) } };
}

/** The former responsible person observes from now on, the new one no longer has to; the task waits again. */
function delegate(call: MethodCall): MethodResult {
  const row = taskFor(call, "delegate", "0");
  const user = requiredInt(call, "userId");
  if (toInt(call.portal.users.get(user)?.ID) !== user || user <= 0) {
    throw new RestError("ERROR_CORE", 'The user specified in the "Responsible" field was not found<br>');
  }
  const responsibleId = String(user);
  const auditors = [...new Set([...row.auditors, row.responsibleId])].filter((id) => id !== responsibleId);
  const patch = { responsibleId, auditors, ...statusPatch(call, "2"), activityDate: nowIso(call) };
  return { result: { task: fullTask(call, changeTask(call, row, patch)) } };
}
