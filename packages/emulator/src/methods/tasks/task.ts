import { cellValue } from "../../lists/cells.ts";
import { compileFilter } from "../../lists/compile-filter.ts";
import { listFamilies } from "../../lists/families.ts";
import { orderEntries, rowOrder, type RowOrder, type SortKey } from "../../lists/order.ts";
import { pageOf } from "../../lists/page.ts";
import { toList, toText } from "../../php/values.ts";
import { RestError } from "../../server/rest-error.ts";
import type { TaskRow } from "../../world/types.ts";
import { arrayArgument, requiredInt } from "../controller-params.ts";
import type { MethodCall, MethodResult, MethodTable } from "../method.ts";
import { visibleTasks } from "./access.ts";
import { taskActions } from "./actions.ts";
import { checklistMethods } from "./checklist/checklist.ts";
import { describeTaskFields } from "./describe-fields.ts";
import { taskFields, taskOrderFields } from "./fields.ts";
import { taskFilter } from "./filter.ts";
import { fullTask } from "./full-task.ts";
import { commentMethods } from "./legacy/comments.ts";
import { elapsedMethods } from "./legacy/elapsed.ts";
import { metaStatus } from "./meta-status.ts";
import { taskRenderer } from "./render.ts";
import { taskStatusMethods } from "./task-status.ts";
import { visibleTask } from "./task-target.ts";
import { taskWriteMethods } from "./task-writes.ts";

const scopes = ["task"];

/** Tasks, and what belongs to them. */
export const taskMethods: MethodTable = {
  "tasks.task.list": {
    scopes,
    support: "partial",
    note: "`params` and rights that groups give are ignored.",
    run: list,
  },
  "tasks.task.get": { scopes, support: "partial", note: "`params` is ignored.", run: get },
  "tasks.task.getFields": {
    scopes,
    support: "partial",
    note: "Titles are the names of the fields, as are the values of lists; user fields are those of the rows, of type string.",
    run: (call) => ({ result: { fields: describeTaskFields(call.portal) } }),
  },
  ...taskWriteMethods,
  ...taskStatusMethods,
  ...checklistMethods,
  ...commentMethods,
  ...elapsedMethods,
};

function list(call: MethodCall): MethodResult {
  const filter = compileFilter(taskFilter(call), arrayArgument(call, "filter"));
  const query = {
    source: call.portal.tasks,
    bounds: filter.bounds,
    where: [...visibleTasks(call.caller), ...filter.where],
    order: order(call),
  };
  const { rows, ...counts } = pageOf(listFamilies.tasks, query, call.start);
  return { result: { tasks: rows.map(taskRenderer(call, selection(call))) }, ...counts };
}

/** A task that is missing and one that may not be seen look the same: an empty result. */
function get(call: MethodCall): MethodResult {
  const id = requiredInt(call, "taskId");
  const names = selection(call);
  if (id <= 0) throw new RestError("0", "wrong task id (internal error)");
  const row = visibleTask(call, id);
  if (row === undefined) return { result: [] };
  if (names.length > 0) {
    return { result: { task: { ...taskRenderer(call, names)(row), action: taskActions(call.caller, row) } } };
  }
  const subStatus = metaStatus(row, call.caller, call.portal.now(), call.portal.dates);
  return { result: { task: { ...fullTask(call, row), subStatus } } };
}

function selection(call: MethodCall): string[] {
  return toList(arrayArgument(call, "select")).map((name) => toText(name));
}

/** Default: newest first. A field outside the list is an error, tasks without a deadline stand at the end. */
function order(call: MethodCall): RowOrder<TaskRow> {
  const keys = orderEntries(arrayArgument(call, "order")).map(([name, direction]): SortKey<TaskRow> => {
    if (!taskOrderFields.has(name)) throw new RestError("0", "Invalid sorting key (internal error)");
    return {
      value: sortValue(call, name),
      descending: direction.startsWith("DESC"),
      isId: name === "ID",
      nullsLast: name === "DEADLINE",
    };
  });
  return rowOrder(keys, "id-descending");
}

function sortValue(call: MethodCall, name: string): SortKey<TaskRow>["value"] {
  const lastName = (id: string): string => call.portal.users.get(Number(id))?.LAST_NAME.toLowerCase() ?? "";
  switch (name) {
    case "REAL_STATUS":
      return (row) => Number(row.status);
    case "STATUS_COMPLETE":
      return (row) => (row.status === "5" ? 2 : 1);
    case "CREATED_BY_LAST_NAME":
      return (row) => lastName(row.createdBy);
    case "RESPONSIBLE_LAST_NAME":
      return (row) => lastName(row.responsibleId);
    default: {
      const field = taskFields.get(name);
      return (row) =>
        field === undefined ? null : cellValue(field.kind, row[field.name] ?? field.fallback, call.portal.dates);
    }
  }
}
