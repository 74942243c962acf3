import { valueAt } from "../../../php/values.ts";
import type { ChecklistRow } from "../../../portal/office-rows.ts";
import type { MethodCall, MethodResult } from "../../method.ts";
import { taskActions } from "../actions.ts";
import { positional, taskError, taskId } from "../legacy/positional.ts";
import { visibleTask } from "../task-target.ts";
import { admitMembers } from "./admit-members.ts";
import { readItemFields } from "./item-input.ts";
import { fields } from "./parameters.ts";
import { itemsOf } from "./task-items.ts";

/** `task.checklistitem.add`: the id of the new item. */
export function addItem(call: MethodCall): MethodResult {
  const [id, given] = positional(call, [taskId, fields]);
  const task = visibleTask(call, Number(id));
  if (task === undefined || !taskActions(call.caller, task).checklistAddItems) {
    throw taskError(8, "Add item: action unavailable");
  }
  if (valueAt(given, "TITLE") === undefined) throw taskError(8, "Item name is missing");
  const patch = readItemFields(call.portal, given);
  const parentId = patch.parentId ?? firstChecklist(call, Number(task.id));
  const item: ChecklistRow = {
    ...blankItem(call, Number(task.id)),
    sortIndex: nextSortIndex(call, Number(task.id), parentId),
    ...patch,
    parentId,
  };
  call.portal.checklist.put(item);
  admitMembers(call, task, item.members);
  return { result: item.id };
}

/** An item that is created as completed was not toggled. */
function blankItem({ portal, caller }: MethodCall, task: number): ChecklistRow {
  return {
    id: portal.checklist.nextId(),
    taskId: task,
    parentId: 0,
    createdBy: caller.id,
    title: "",
    sortIndex: 0,
    isComplete: false,
    isImportant: false,
    toggledBy: null,
    toggledAt: null,
    members: [],
  };
}

/** Where an item without PARENT_ID goes: the first checklist; a task without any gets one with a technical name. */
function firstChecklist(call: MethodCall, task: number): number {
  const root = itemsOf(call.portal, task).find(({ parentId }) => parentId === 0);
  if (root !== undefined) return root.id;
  const checklist = { ...blankItem(call, task), title: "BX_CHECKLIST_1" };
  call.portal.checklist.put(checklist);
  return checklist.id;
}

function nextSortIndex({ portal }: MethodCall, task: number, parent: number): number {
  const neighbours = itemsOf(portal, task).filter(({ parentId }) => parentId === parent);
  return Math.max(0, ...neighbours.map(({ sortIndex }) => sortIndex)) + 1;
}
