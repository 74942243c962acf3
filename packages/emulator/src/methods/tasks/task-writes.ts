import { isArrayLike, isTruthy, toText } from "../../php/values.ts";
import { RestError } from "../../server/rest-error.ts";
import type { TaskRow } from "../../world/types.ts";
import { arrayArgument } from "../controller-params.ts";
import type { MethodCall, MethodResult, MethodTable } from "../method.ts";
import { taskActions, type TaskAction } from "./actions.ts";
import { changeTask, nowIso, statusPatch, type TaskPatch } from "./change-task.ts";
import { checkTask } from "./check-task.ts";
import { fullTask } from "./full-task.ts";
import { readTaskFields, writtenFields } from "./task-input.ts";
import { refusal, taskFor, taskIdOf, visibleTask } from "./task-target.ts";

const scopes = ["task"];
const effect = "write";

/** Adding, changing and deleting tasks. */
export const taskWriteMethods: MethodTable = {
  "tasks.task.add": {
    scopes,
    support: "partial",
    note: "SE_PARAMETER, flows, recurrence and own user fields are ignored; the task has no chat and tells nobody.",
    effect,
    run: add,
  },
  "tasks.task.update": {
    scopes,
    support: "partial",
    note: "As tasks.task.add. Who is not the creator may change the deadline where that is allowed, and nothing else.",
    effect,
    run: update,
  },
  "tasks.task.delete": {
    scopes,
    support: "partial",
    note: "There is no recycle bin. Subtasks move to the parent of the deleted task.",
    effect,
    run: remove,
  },
};

function add(call: MethodCall): MethodResult {
  const patch = readTaskFields(call, fieldsOf(call));
  checkTask(call, patch, undefined);
  const row = newTask(call, patch);
  call.portal.tasks.put(row);
  return { result: { task: fullTask(call, row) } };
}

/** A new task waits. An unknown creator is replaced by the caller (unconfirmed). */
function newTask(call: MethodCall, patch: TaskPatch): TaskRow {
  const { portal, caller } = call;
  const now = nowIso(call);
  const id = String(portal.tasks.nextId());
  const isCreatorKnown = portal.users.get(Number(patch["createdBy"] ?? 0)) !== undefined;
  const createdBy = isCreatorKnown ? String(patch["createdBy"]) : String(caller.id);
  const status = toText(patch["status"], "2");
  const row: TaskRow = {
    title: "",
    responsibleId: createdBy,
    deadline: null,
    closedDate: null,
    accomplices: [],
    auditors: [],
    ufCrmTask: [],
    ...patch,
    status,
    statusChangedDate: now,
    ...(["1", "2"].includes(status) ? {} : statusPatch(call, status)),
    id,
    createdBy,
    createdDate: now,
    changedBy: createdBy,
    changedDate: now,
    activityDate: now,
    guid: `{00000000-0000-4000-8000-${id.padStart(12, "0")}}`,
  };
  return { ...row, notViewed: row.responsibleId === createdBy ? "N" : "Y" };
}

function update(call: MethodCall): MethodResult {
  const id = taskIdOf(call);
  const fields = fieldsOf(call);
  const row = visibleTask(call, id);
  if (row === undefined || !mayWrite(call, row, writtenFields(fields))) {
    throw new RestError("0", `${refusal} (internal error)`);
  }
  const { status, createdBy: _, ...patch } = readTaskFields(call, fields);
  checkTask(call, status === undefined ? patch : { ...patch, status }, row);
  const isMoved = status !== undefined && status !== row.status;
  const changed = changeTask(call, row, isMoved ? { ...patch, ...statusPatch(call, toText(status)) } : patch);
  return { result: { task: fullTask(call, changed) } };
}

/** What each field asks for where it is not the right to edit the task. */
const fieldActions: Readonly<Record<string, TaskAction>> = { DEADLINE: "changeDeadline" };

function mayWrite(call: MethodCall, row: TaskRow, names: readonly string[]): boolean {
  const actions = taskActions(call.caller, row);
  return actions.edit || (names.length > 0 && names.every((name) => actions[fieldActions[name] ?? "edit"]));
}

/** "100" when `fields` is missing or empty. */
function fieldsOf(call: MethodCall): unknown {
  const fields = arrayArgument(call, "fields");
  if (isArrayLike(fields) && isTruthy(fields)) return fields;
  throw new RestError("100", "Could not find value for parameter {fields} (internal error)");
}

/** What hangs on the task goes with it; that subtasks move up is unconfirmed. */
function remove(call: MethodCall): MethodResult {
  const row = taskFor(call, "remove", "1048582", "No access to delete the task");
  const { tasks, checklist, comments, elapsed } = call.portal;
  const id = Number(row.id);
  for (const child of tasks.rows.filter((task) => Number(task["parentId"] ?? 0) === id)) {
    tasks.put({ ...child, parentId: row["parentId"] ?? null });
  }
  for (const items of [checklist, comments, elapsed]) {
    for (const item of items.rows.filter(({ taskId }) => taskId === id)) items.remove(item.id);
  }
  tasks.remove(id);
  return { result: { task: true } };
}
