import type { ChecklistMember } from "../../../portal/office-rows.ts";
import type { TaskRow } from "../../../world/types.ts";
import type { MethodCall } from "../../method.ts";
import { taskActions } from "../actions.ts";
import { changeTask } from "../change-task.ts";
import { taskError } from "../legacy/positional.ts";

/** Members of an item take part in the task or observe it. The item is stored by then. */
export function admitMembers(call: MethodCall, task: TaskRow, members: readonly ChecklistMember[]): void {
  if (members.length === 0) return;
  if (!taskActions(call.caller, task).edit) throw taskError(4, "Cannot edit the task due to insufficient permissions");
  const joined = (ids: readonly string[], type: ChecklistMember["type"]): string[] => [
    ...new Set([...ids, ...members.filter((member) => member.type === type).map(({ id }) => String(id))]),
  ];
  changeTask(call, task, { accomplices: joined(task.accomplices, "A"), auditors: joined(task.auditors, "U") });
}
