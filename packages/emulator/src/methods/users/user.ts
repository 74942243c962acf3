import { cellTest, type CellTest } from "../../lists/cell-test.ts";
import { cellValue, type CellKind } from "../../lists/cells.ts";
import { listFamilies } from "../../lists/families.ts";
import { itemOperators } from "../../lists/filter-key.ts";
import { rowOrder, type RowOrder, type SortKey } from "../../lists/order.ts";
import { pageOf } from "../../lists/page.ts";
import { anyId, type Predicate } from "../../lists/query.ts";
import { isArrayLike, isTruthy, toList, toText, type Params } from "../../php/values.ts";
import type { UserRow } from "../../world/types.ts";
import type { MethodCall, MethodResult, MethodTable } from "../method.ts";
import { isUserFieldOpen, renderCurrentUser, renderUser, userFieldNames } from "./user-row.ts";

const scopes = ["user", "user_basic", "user_brief"];

/** People of the portal. */
export const userMethods: MethodTable = {
  "user.current": {
    scopes,
    support: "full",
    run: (call) => ({ result: renderCurrentUser(call.portal, call.scopes, call.caller.row) }),
  },
  "user.get": {
    scopes,
    support: "partial",
    note: "ADMIN_MODE and IMAGE_RESIZE change nothing.",
    run: (call) => list(call, get(call)),
  },
  "user.fields": {
    scopes,
    support: "partial",
    note: "Titles are the names of the fields.",
    run: ({ portal, scopes: open }) => ({
      result: Object.fromEntries(userFieldNames(portal, open).map((name) => [name, name])),
    }),
  },
  "user.search": {
    scopes,
    support: "partial",
    note: "FIND looks for the words in names, position and e-mail.",
    run: (call) => list(call, search(call)),
  },
};

/** Conditions stand inside FILTER; without it, beside the other parameters. */
function conditions(params: Params): Params {
  const filter = params["FILTER"] ?? params["filter"];
  return isArrayLike(filter) ? (filter as Params) : params;
}

function get(call: MethodCall): Predicate<UserRow>[] {
  return Object.entries(conditions(call.params)).flatMap(([key, value]) => fieldCondition(call, key, value));
}

/** Prefix: up to three leading characters that are no letters. The name must be in upper case and open to the scope. */
function fieldCondition(call: MethodCall, key: string, value: unknown): Predicate<UserRow>[] {
  const [, prefix = "", name = ""] = /^(\W{0,3})(\w+)$/.exec(key) ?? [];
  const operator = itemOperators[prefix];
  if (operator === undefined || name !== name.toUpperCase() || !isFilterable(call, name)) return [];
  if (name === "ACTIVE") {
    const active = toText(value) !== "N" && isTruthy(value);
    return [(row) => row.ACTIVE === (operator === "notEqual" ? !active : active)];
  }
  const wanted = isArrayLike(value) ? toList(value) : value;
  const test = cellTest(kindOf(name), operator, wanted, call.portal.dates);
  return test === undefined ? [] : [(row) => anyCell(row[name], test)];
}

function isFilterable(call: MethodCall, name: string): boolean {
  return isUserFieldOpen(call.scopes, name) && call.portal.users.rows.some((row) => Object.hasOwn(row, name));
}

function kindOf(name: string): CellKind {
  if (name === "ID" || name === "UF_DEPARTMENT" || name === "UF_HEAD") return "integer";
  return name === "LAST_LOGIN" || name === "DATE_REGISTER" ? "datetime" : "text";
}

function anyCell(cell: unknown, test: CellTest): boolean {
  return Array.isArray(cell) ? cell.some(test) : test(cell);
}

/** FIND excludes every other condition. */
function search(call: MethodCall): Predicate<UserRow>[] {
  const wanted = conditions(call.params);
  const find = toText(wanted["FIND"]).toLowerCase();
  if (find !== "") return [isActive, (row) => find.split(/\s+/).every((word) => searchText(row).includes(word))];
  const named = ["NAME", "LAST_NAME", "WORK_POSITION", "USER_TYPE"].flatMap((name): Predicate<UserRow>[] => {
    const text = toText(wanted[name]).replaceAll("%", "").toLowerCase();
    return text === "" ? [] : [(row) => toText(row[name]).toLowerCase().includes(text)];
  });
  return [
    isActive,
    ...named,
    ...departmentCondition(call, toText(wanted["UF_DEPARTMENT_NAME"]).replaceAll("%", "").toLowerCase()),
  ];
}

function isActive(row: UserRow): boolean {
  return row.ACTIVE;
}

function searchText(row: UserRow): string {
  return [row.NAME, row.LAST_NAME, row["SECOND_NAME"], row["WORK_POSITION"], row["EMAIL"]]
    .map((part) => toText(part))
    .join(" ")
    .toLowerCase();
}

function departmentCondition(call: MethodCall, name: string): Predicate<UserRow>[] {
  if (name === "") return [];
  const found = new Set(
    call.portal.departments.rows.filter((row) => row.NAME.toLowerCase().includes(name)).map((row) => Number(row.ID)),
  );
  return [(row) => row.UF_DEPARTMENT.some((id) => found.has(id))];
}

function list(call: MethodCall, where: readonly Predicate<UserRow>[]): MethodResult {
  const query = { source: call.portal.users, bounds: anyId, where, order: order(call) };
  const { rows, ...counts } = pageOf(listFamilies.users, query, call.start);
  return { result: rows.map((row) => selected(call, renderUser(call.portal, call.scopes, row))), ...counts };
}

/** `sort` and `order` are two scalars, and both are needed. */
function order(call: MethodCall): RowOrder<UserRow> {
  const field = toText(call.params["sort"] ?? call.params["SORT"]).toUpperCase();
  const direction = call.params["order"] ?? call.params["ORDER"];
  if (field === "" || direction === undefined || !isFilterable(call, field)) return "id-ascending";
  const dates = call.portal.dates;
  const key: SortKey<UserRow> = {
    value: (row) => cellValue(kindOf(field), row[field], dates),
    descending: toText(direction).toUpperCase() === "DESC",
    isId: field === "ID",
  };
  return rowOrder([key]);
}

/** `*` is everything without user fields, `UF_*` those; unknown names are skipped, ID always comes. */
function selected(call: MethodCall, row: Record<string, unknown>): Record<string, unknown> {
  const names = toList(call.params["select"] ?? call.params["SELECT"]).map((name) => toText(name).toUpperCase());
  if (names.length === 0) return row;
  const isWanted = (name: string): boolean =>
    name === "ID" || names.includes(name) || (name.startsWith("UF_") ? names.includes("UF_*") : names.includes("*"));
  return Object.fromEntries(Object.entries(row).filter(([name]) => isWanted(name)));
}
