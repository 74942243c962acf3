import { cellTest, comparisons, type CellTest, type Operator } from "../../lists/cell-test.ts";
import type { CellKind, DateReader } from "../../lists/cells.ts";
import type { CompiledCondition, FilterFamily } from "../../lists/compile-filter.ts";
import { splitFilterKey, taskOperators } from "../../lists/filter-key.ts";
import { idBounds } from "../../lists/id-bounds.ts";
import { isArrayLike, toList, toText } from "../../php/values.ts";
import { RestError } from "../../server/rest-error.ts";
import type { TaskRow } from "../../world/types.ts";
import type { MethodCall } from "../method.ts";
import { membersOf } from "./access.ts";
import { taskFields } from "./fields.ts";
import { metaStatus } from "./meta-status.ts";

/** Where a condition finds its values in a row. */
interface Source {
  readonly kind: CellKind;
  readonly cells: (row: TaskRow) => readonly unknown[];
}

/** Filter rules of `tasks.task.list`: upper-case keys, no `@`, unknown keys and prefixes are dropped without a word. */
export function taskFilter(call: MethodCall): FilterFamily<TaskRow> {
  const special = specialSources(call);
  return {
    isGroup: (key) => key.startsWith("::SUBFILTER-"),
    logicKey: "::LOGIC",
    isOr: readLogic,
    condition: (key, value) => condition(special, call.portal.dates, key, value),
  };
}

function readLogic(logic: unknown): boolean {
  const word = toText(logic).toUpperCase();
  if (word !== "AND" && word !== "OR") throw new RestError("0", `Invalid filter logic (internal error)`);
  return word === "OR";
}

/** Keys that are no stored scalar of the same name. */
function specialSources(call: MethodCall): ReadonlyMap<string, Source> {
  const now = call.portal.now();
  const { dates } = call.portal;
  const people = (cells: Source["cells"]): Source => ({ kind: "integer", cells });
  return new Map<string, Source>([
    ["REAL_STATUS", { kind: "integer", cells: (row) => [row.status] }],
    ["STATUS", { kind: "integer", cells: (row) => [metaStatus(row, call.caller, now, dates)] }],
    ["MEMBER", people(membersOf)],
    ["DOER", people((row) => [row.responsibleId, ...row.accomplices])],
    ["ACCOMPLICE", people((row) => row.accomplices)],
    ["AUDITOR", people((row) => row.auditors)],
    ["TAG", { kind: "text", cells: (row) => toList(row["tags"]).map(tagTitle) }],
    ["UF_CRM_TASK", { kind: "text", cells: (row) => row.ufCrmTask }],
    ["OVERDUED", { kind: "flag", cells: (row) => [isLate(row, now, dates) ? "Y" : "N"] }],
    ["ONLY_ROOT_TASKS", { kind: "flag", cells: (row) => [Number(row["parentId"] ?? 0) === 0 ? "Y" : "N"] }],
  ]);
}

function tagTitle(tag: unknown): unknown {
  return isArrayLike(tag) && "title" in tag ? tag.title : tag;
}

/** Closed after the deadline, or still open behind it. */
function isLate(row: TaskRow, now: number, dates: DateReader): boolean {
  if (row.deadline === null) return false;
  const deadline = dates.stored(row.deadline);
  const end = row.closedDate === null ? now : dates.stored(row.closedDate);
  return deadline !== undefined && end !== undefined && deadline < end;
}

function condition(
  special: ReadonlyMap<string, Source>,
  dates: DateReader,
  key: string,
  value: unknown,
): CompiledCondition<TaskRow> | undefined {
  const { field: name, operator } = splitFilterKey(key, taskOperators);
  const field = taskFields.get(name);
  const source =
    special.get(name) ??
    (field === undefined
      ? undefined
      : { kind: field.kind, cells: (row: TaskRow) => [row[field.name] ?? field.fallback] });
  if (source === undefined || operator === undefined) return undefined;
  if (name === "ONLY_ROOT_TASKS" && toText(value) !== "Y") return undefined;
  if (comparisons.has(operator) && isArrayLike(value)) return undefined;
  const wanted = isArrayLike(value) ? toList(value) : value;
  const negated = operator === "notEqual" || operator === "notContains";
  const test = cellTest(source.kind, positive(name, operator), wanted, dates);
  if (test === undefined) return undefined;
  const bounds = name === "ID" && wanted !== "" ? idBounds(operator, wanted) : undefined;
  const matches = (row: TaskRow): boolean => anyCell(source.cells(row), test) !== negated;
  return bounds === undefined ? { test: matches } : { test: matches, bounds };
}

/** Negation is applied to the whole list of cells; TITLE is always a search for a part. */
function positive(name: string, operator: Operator): Operator {
  const plain = operator === "notEqual" ? "equal" : operator === "notContains" ? "contains" : operator;
  return name === "TITLE" && plain === "equal" ? "contains" : plain;
}

/** No cells at all count as one empty cell, so that `""` finds rows without a value. */
function anyCell(cells: readonly unknown[], test: CellTest): boolean {
  return cells.length === 0 ? test(null) : cells.some(test);
}
