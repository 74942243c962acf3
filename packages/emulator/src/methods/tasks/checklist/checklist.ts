import type { MethodCall, MethodDefinition, MethodResult, MethodTable } from "../../method.ts";
import { itemId, positional, taskError, taskId, type PositionalParameter } from "../legacy/positional.ts";
import { sortRows } from "../legacy/sort-rows.ts";
import { visibleTask } from "../task-target.ts";
import { addItem } from "./add-item.ts";
import { removeItem, toggleItem, updateItem } from "./change-item.ts";
import { itemRow } from "./item-row.ts";
import { itemsOf } from "./task-items.ts";

const sortableFields = [
  "ID",
  "PARENT_ID",
  "CREATED_BY",
  "TITLE",
  "SORT_INDEX",
  "IS_COMPLETE",
  "IS_IMPORTANT",
  "TOGGLED_BY",
  "TOGGLED_DATE",
];
const order: PositionalParameter = { name: "arOrder", type: "array", isOptional: true, keys: sortableFields };
const scopes = ["task"];

/** Checklists of tasks. Parameters are read by their place. */
export const checklistMethods: MethodTable = {
  "task.checklistitem.add": write(addItem, "Files cannot be attached; the depth of three levels is not checked."),
  "task.checklistitem.update": write(updateItem, "As task.checklistitem.add."),
  "task.checklistitem.delete": write(removeItem, "An item that does not exist is refused like one without rights."),
  "task.checklistitem.complete": write((call) => toggleItem(call, true), "Items above and below stay as they are."),
  "task.checklistitem.renew": write((call) => toggleItem(call, false), "Items above and below stay as they are."),
  "task.checklistitem.get": { scopes, support: "full", run: get },
  "task.checklistitem.getlist": { scopes, support: "full", run: getList },
};

function write(run: MethodDefinition["run"], note: string): MethodDefinition {
  return { scopes, support: "partial", note, effect: "write", run };
}

function get(call: MethodCall): MethodResult {
  const [id, item] = positional(call, [taskId, itemId]);
  const row = call.portal.checklist.get(Number(item));
  if (visibleTask(call, Number(id)) === undefined || row?.taskId !== Number(id)) {
    throw taskError(512, "Check listitem not found or not accessible");
  }
  return { result: itemRow(call, row) };
}

/** By sort index where no ORDER is given (the server's source; the page says by id, descending). */
function getList(call: MethodCall): MethodResult {
  const [id, wanted] = positional(call, [taskId, order]);
  if (visibleTask(call, Number(id)) === undefined) throw taskError(8, "Action failed");
  const rows = itemsOf(call.portal, Number(id)).map((item) => itemRow(call, item));
  return { result: sortRows(rows, wanted) };
}
