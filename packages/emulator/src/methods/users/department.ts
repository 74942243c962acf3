import { listFamilies } from "../../lists/families.ts";
import { cut } from "../../lists/page.ts";
import { compareCells } from "../../lists/cells.ts";
import { toInt, toList, toText, type Params } from "../../php/values.ts";
import type { DepartmentRow } from "../../world/types.ts";
import type { MethodCall, MethodResult, MethodTable } from "../method.ts";

const filterFields = ["ID", "NAME", "SORT", "PARENT", "UF_HEAD"] as const;

/** The company's structure. */
export const departmentMethods: MethodTable = {
  "department.get": { scopes: ["department"], support: "full", run: list },
};

function list(call: MethodCall): MethodResult {
  const found = sort(call.portal.departments.rows, call.params).filter((row) => matches(row, call.params));
  const isUncounted = call.start !== undefined && call.start < 0;
  const { rows, ...counts } = cut(listFamilies.departments, found, isUncounted ? 0 : (call.start ?? 0));
  return { result: rows.map(render), ...(isUncounted ? { total: 0 } : counts) };
}

/** Conditions stand at the top level. SORT in upper case is a condition on the field of that name. */
function matches(row: DepartmentRow, params: Params): boolean {
  return filterFields.every((name) => {
    const wanted = toList(params[name]).map((value) => toText(value));
    return wanted.length === 0 || wanted.includes(toText(row[name]));
  });
}

/** Tree order unless `sort` names a field. */
function sort(rows: readonly DepartmentRow[], params: Params): DepartmentRow[] {
  const field = filterFields.find((name) => name === toText(params["sort"]).toUpperCase());
  if (field === undefined) return branch(rows, undefined, new Set());
  const sign = toText(params["order"]).toUpperCase() === "DESC" ? -1 : 1;
  const value = (row: DepartmentRow): number | string => (field === "NAME" ? row.NAME : toInt(row[field]));
  return rows.toSorted(
    (left, right) => sign * compareCells(value(left), value(right)) || toInt(left.ID) - toInt(right.ID),
  );
}

/** A department, then everything below it; departments whose parent is unknown count as roots. */
function branch(rows: readonly DepartmentRow[], parent: string | undefined, seen: Set<string>): DepartmentRow[] {
  const ids = new Set(rows.map((row) => row.ID));
  const children = rows.filter((row) => {
    const above = row.PARENT !== undefined && ids.has(row.PARENT) ? row.PARENT : undefined;
    return above === parent && !seen.has(row.ID);
  });
  for (const row of children) seen.add(row.ID);
  return children
    .toSorted((left, right) => left.SORT - right.SORT || toInt(left.ID) - toInt(right.ID))
    .flatMap((row) => [row, ...branch(rows, row.ID, seen)]);
}

/** PARENT is absent on the root, UF_HEAD where nobody leads. */
function render(row: DepartmentRow): Record<string, unknown> {
  return {
    ID: row.ID,
    NAME: row.NAME,
    SORT: row.SORT,
    ...(row.PARENT === undefined ? {} : { PARENT: row.PARENT }),
    ...(row.UF_HEAD === undefined ? {} : { UF_HEAD: row.UF_HEAD }),
  };
}
