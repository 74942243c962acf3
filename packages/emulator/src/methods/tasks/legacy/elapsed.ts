import { isArrayLike, toInt, toList, toText, valueAt } from "../../../php/values.ts";
import type { ElapsedRow } from "../../../portal/office-rows.ts";
import { formatIso } from "../../../time/format.ts";
import type { MethodCall, MethodResult, MethodTable } from "../../method.ts";
import { taskActions } from "../actions.ts";
import { visibleTask } from "../task-target.ts";
import { filterPrefixes, filterRows } from "./filter-rows.ts";
import { positional, taskError, taskId, type PositionalParameter } from "./positional.ts";
import { sortRows } from "./sort-rows.ts";

const pageSize = 50;
const listParameters: readonly PositionalParameter[] = [
  taskId,
  {
    name: "arOrder",
    type: "array",
    isOptional: true,
    keys: ["ID", "USER_ID", "MINUTES", "SECONDS", "CREATED_DATE", "DATE_START", "DATE_STOP"],
  },
  {
    name: "arFilter",
    type: "array",
    isOptional: true,
    keys: ["ID", "USER_ID", "CREATED_DATE"],
    prefixes: filterPrefixes,
  },
  { name: "arSelect", type: "array", isOptional: true },
  { name: "arParams", type: "array", isOptional: true },
];
const scopes = ["task"];

/** Time spent on tasks. Parameters are read by their place. */
export const elapsedMethods: MethodTable = {
  "task.elapseditem.add": {
    scopes,
    support: "partial",
    note: "The record begins and ends when it is added.",
    effect: "write",
    run: add,
  },
  "task.elapseditem.getlist": {
    scopes,
    support: "partial",
    note: "Only with a task.",
    run: getList,
  },
};

function add(call: MethodCall): MethodResult {
  const { portal, caller } = call;
  const [id, given] = positional(call, [taskId, { name: "arFields", type: "array" }]);
  const task = visibleTask(call, Number(id));
  if (task === undefined || !taskActions(caller, task)["elapsedtime.add"]) throw taskError(4, "Action is not allowed");
  const written = valueAt(given, "SECONDS");
  const seconds = isArrayLike(written) ? 0 : toInt(written);
  if (seconds <= 0) throw taskError(256, "Wrong arguments");
  const user = valueAt(given, "USER_ID");
  const userId = Number(portal.users.get(isArrayLike(user) ? 0 : toInt(user))?.ID ?? caller.id);
  const text = toText(valueAt(given, "COMMENT_TEXT"));
  const row = { id: portal.elapsed.nextId(), taskId: Number(task.id), userId, seconds, text, at: portal.now() };
  portal.elapsed.put(row);
  portal.tasks.put({ ...task, timeSpentInLogs: String(Number(task["timeSpentInLogs"] ?? 0) + seconds) });
  return { result: row.id };
}

/** With a total; pages by NAV_PARAMS, at most 50 rows each. */
function getList(call: MethodCall): MethodResult {
  const [id, order, filter, select, params] = positional(call, listParameters);
  if (visibleTask(call, Number(id)) === undefined) throw taskError(4, "Action is not allowed");
  const own = call.portal.elapsed.rows.filter((row) => row.taskId === Number(id)).map((row) => elapsedRow(call, row));
  const rows = sortRows(filterRows(own, filter, call.portal.dates), order);
  const navigation = valueAt(params, "NAV_PARAMS");
  const size = Math.min(positive(valueAt(navigation, "nPageSize"), pageSize), pageSize);
  const from = (positive(valueAt(navigation, "iNumPage"), 1) - 1) * size;
  return { result: rows.slice(from, from + size).map((row) => pick(row, select)), total: rows.length };
}

function positive(value: unknown, fallback: number): number {
  const number = isArrayLike(value) ? 0 : toInt(value);
  return number > 0 ? number : fallback;
}

function pick(row: Readonly<Record<string, unknown>>, select: unknown): Record<string, unknown> {
  const names = toList(select).map((name) => toText(name));
  if (names.length === 0 || names.includes("*")) return { ...row };
  return Object.fromEntries(Object.entries(row).filter(([name]) => names.includes(name)));
}

/** SOURCE 2: written by hand. */
function elapsedRow({ portal, caller }: MethodCall, row: ElapsedRow): Record<string, unknown> {
  const date = formatIso(row.at, portal.zones.offset(caller.zone, row.at));
  return {
    ID: String(row.id),
    TASK_ID: String(row.taskId),
    USER_ID: String(row.userId),
    COMMENT_TEXT: row.text,
    SECONDS: String(row.seconds),
    MINUTES: String(Math.floor(row.seconds / 60)),
    SOURCE: "2",
    CREATED_DATE: date,
    DATE_START: date,
    DATE_STOP: date,
  };
}
