import { cut } from "../../lists/page.ts";
import { toInt, toList, toText, upperCaseNames } from "../../php/values.ts";
import { RestError } from "../../server/rest-error.ts";
import type { MethodCall, MethodResult, MethodTable } from "../method.ts";
import { imUser } from "./im-user.ts";

const scopes = ["im"];

/** Departments as the messenger shows them. */
export const imDepartmentMethods: MethodTable = {
  "im.department.employees.get": { scopes, support: "full", run: employees },
  "im.department.colleagues.list": { scopes, support: "full", run: colleagues },
};

/** Members of the departments themselves, not of those below them. */
function employees(call: MethodCall): MethodResult {
  const params = upperCaseNames(call.params);
  const ids = toList(params["ID"])
    .map(toInt)
    .filter((id) => id > 0);
  if (ids.length === 0) throw new RestError("ID_EMPTY", "Department ID can't be empty");
  const render = renderer(call, params["USER_DATA"]);
  return {
    result: Object.fromEntries(ids.map((id) => [id, call.portal.organisation.membersOf(id).map(render)])),
  };
}

/** People of the caller's departments; for a head also everyone below and the heads above. The caller is left out. */
function colleagues(call: MethodCall): MethodResult {
  const params = upperCaseNames(call.params);
  const { organisation } = call.portal;
  const heads = call.caller.subordinates.size > 0;
  const found = new Set([
    ...call.caller.row.UF_DEPARTMENT.flatMap((id) => organisation.membersOf(id)),
    ...(heads ? [...call.caller.subordinates, ...organisation.superiorsOf(call.caller.id)] : []),
  ]);
  found.delete(call.caller.id);
  const limit = params["LIMIT"] === undefined ? 10 : Math.min(Math.max(toInt(params["LIMIT"]), 1), 50);
  const family = { pageSize: limit, rounding: "exact", beyondEnd: "empty", uncounted: "no-total" } as const;
  const { rows, ...counts } = cut(family, [...found], Math.max(toInt(params["OFFSET"]), 0));
  return { result: rows.map(renderer(call, params["USER_DATA"])), ...counts };
}

function renderer(call: MethodCall, userData: unknown): (id: number) => unknown {
  return toText(userData) === "Y" ? (id) => imUser(call.portal, id) : (id) => id;
}
