import { toText, valueAt } from "../../../php/values.ts";
import type { ChecklistRow } from "../../../portal/office-rows.ts";
import type { MethodCall, MethodResult } from "../../method.ts";
import { taskActions } from "../actions.ts";
import { itemId, positional, taskError, taskId } from "../legacy/positional.ts";
import { visibleTask } from "../task-target.ts";
import { admitMembers } from "./admit-members.ts";
import { readItemFields } from "./item-input.ts";
import { fields } from "./parameters.ts";
import { branchOf } from "./task-items.ts";

/** `task.checklistitem.update`: null. */
export function updateItem(call: MethodCall): MethodResult {
  const [id, item, given] = positional(call, [taskId, itemId, fields]);
  const task = visibleTask(call, Number(id));
  const row = call.portal.checklist.get(Number(item));
  if (task === undefined || !taskActions(call.caller, task).checklistAddItems) {
    throw taskError(4, "No access to edit the task");
  }
  if (row === undefined || row.taskId !== Number(id)) {
    const title = toText(valueAt(given, "TITLE"));
    throw taskError(8, `Incorrect value [] specified for field [ENTITY_ID] in item [, ${title}]`);
  }
  const patch = readItemFields(call.portal, given);
  call.portal.checklist.put(changed(call, row, patch));
  admitMembers(call, task, patch.members ?? []);
  return { result: null };
}

/** Who toggled an item and when is written down when its state changes. A parent among its own children is ignored. */
function changed({ portal, caller }: MethodCall, row: ChecklistRow, patch: Partial<ChecklistRow>): ChecklistRow {
  const isToggled = patch.isComplete !== undefined && patch.isComplete !== row.isComplete;
  const isLoop = branchOf(portal, row).some(({ id }) => id === patch.parentId);
  return {
    ...row,
    ...patch,
    ...(isLoop ? { parentId: row.parentId } : {}),
    ...(isToggled ? { toggledBy: caller.id, toggledAt: portal.now() } : {}),
  };
}

/** `task.checklistitem.delete`: true. The item goes with all below it. */
export function removeItem(call: MethodCall): MethodResult {
  const [id, item] = positional(call, [taskId, itemId]);
  const task = visibleTask(call, Number(id));
  const row = call.portal.checklist.get(Number(item));
  const isAllowed = task !== undefined && taskActions(call.caller, task).checklistAddItems;
  if (!isAllowed || row?.taskId !== Number(id)) throw taskError(8, "Deleting item: action not allowed");
  for (const branch of branchOf(call.portal, row)) call.portal.checklist.remove(branch.id);
  return { result: true };
}

/** `complete` and `renew`. The item counts, the task is not looked at, and any user may: false when there is no such item. */
export function toggleItem(call: MethodCall, isComplete: boolean): MethodResult {
  const [, item] = positional(call, [taskId, itemId]);
  const row = call.portal.checklist.get(Number(item));
  if (row !== undefined) call.portal.checklist.put(changed(call, row, { isComplete }));
  return { result: row !== undefined };
}
