import type { ChecklistRow } from "../../../portal/office-rows.ts";
import type { TaskRow } from "../../../world/types.ts";
import type { MethodCall } from "../../method.ts";
import { taskActions } from "../actions.ts";
import { memberRow, parentOf, toggledDate } from "./item-row.ts";
import { itemsOf } from "./task-items.ts";

type Actions = Readonly<Record<"modify" | "remove" | "toggle" | "add" | "addAccomplice", boolean>>;

/** `checklist` of a task: all its items by id. */
export function checklistObject(call: MethodCall, task: TaskRow): Record<string, unknown> {
  const action = itemActions(call, task);
  return Object.fromEntries(
    itemsOf(call.portal, Number(task.id)).map((item) => [
      item.id,
      {
        id: String(item.id),
        taskId: task.id,
        createdBy: String(item.createdBy),
        parentId: parentOf(item),
        title: item.title,
        sortIndex: String(item.sortIndex),
        isComplete: item.isComplete ? "Y" : "N",
        isImportant: item.isImportant ? "Y" : "N",
        toggledBy: item.toggledBy === null ? null : String(item.toggledBy),
        toggledDate: toggledDate(call, item),
        ufChecklistFiles: false,
        members: item.members.map((member) => memberRow(call, member)),
        attachments: [],
        entityId: task.id,
        action,
      },
    ]),
  );
}

/** `checkListTree` of a task: a root without an item, the checklists below it. */
export function checklistTree(call: MethodCall, task: TaskRow): Record<string, unknown> {
  const items = itemsOf(call.portal, Number(task.id));
  const action = itemActions(call, task);
  let nodeId = 0;
  const seen = new Set<number>();
  const node = (item: ChecklistRow | undefined, label: string): Record<string, unknown> => {
    const number = nodeId++;
    if (item !== undefined) seen.add(item.id);
    const below = items.filter(({ id, parentId }) => parentId === (item?.id ?? 0) && !seen.has(id));
    const labelOf = (index: number): string => (item === undefined ? "" : [label, index + 1].filter(Boolean).join("."));
    return {
      nodeId: number,
      fields: treeFields(call, item, label, below),
      action: item === undefined ? [] : action,
      descendants: below.map((child, index) => node(child, labelOf(index))),
    };
  };
  return node(undefined, "");
}

function treeFields(
  call: MethodCall,
  item: ChecklistRow | undefined,
  displaySortIndex: string,
  below: readonly ChecklistRow[],
): Record<string, unknown> {
  return {
    ...(item === undefined ? rootFields : itemFields(call, item)),
    copiedId: null,
    userId: call.caller.id,
    displaySortIndex,
    completedCount: below.filter(({ isComplete }) => isComplete).length,
    attachments: [],
    nodeId: null,
  };
}

const rootFields = {
  id: null,
  entityId: null,
  createdBy: null,
  parentId: null,
  title: "",
  sortIndex: null,
  isComplete: false,
  isImportant: false,
  members: [],
};

function itemFields(call: MethodCall, item: ChecklistRow): Record<keyof typeof rootFields, unknown> {
  const { id, taskId, createdBy, parentId, title, sortIndex, isComplete, isImportant } = item;
  const members = item.members.map((member) => memberRow(call, member));
  return { id, entityId: taskId, createdBy, parentId, title, sortIndex, isComplete, isImportant, members };
}

/** All or nothing: the one right on a task's checklist. */
function itemActions(call: MethodCall, task: TaskRow): Actions {
  const may = taskActions(call.caller, task).checklistAddItems;
  return { modify: may, remove: may, toggle: may, add: may, addAccomplice: may };
}
