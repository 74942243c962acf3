import { cellValue, type CellKind, type DateReader } from "../../lists/cells.ts";
import { compileFilter, type FilterFamily } from "../../lists/compile-filter.ts";
import { listFamilies } from "../../lists/families.ts";
import { orderEntries, rowOrder, type RowOrder, type SortKey } from "../../lists/order.ts";
import { pageOf } from "../../lists/page.ts";
import type { Predicate } from "../../lists/query.ts";
import { strictFilter } from "../../lists/strict-filter.ts";
import { toList, toText } from "../../php/values.ts";
import { RestError } from "../../server/rest-error.ts";
import { serverIso } from "../../server/time-profile.ts";
import type { StageHistoryRow } from "../../world/types.ts";
import { arrayArgument, requiredInt } from "../controller-params.ts";
import type { MethodCall, MethodResult, MethodTable } from "../method.ts";
import { canSeeRecord } from "./access.ts";

/** Names of the answer and the fields of the row behind them. */
type Columns = ReadonlyMap<string, { readonly key: keyof StageHistoryRow; readonly kind: CellKind }>;

const common = [
  ["ID", { key: "ID", kind: "integer" }],
  ["TYPE_ID", { key: "TYPE_ID", kind: "integer" }],
  ["OWNER_ID", { key: "OWNER_ID", kind: "integer" }],
  ["CREATED_TIME", { key: "CREATED_TIME", kind: "datetime" }],
] as const;

const columnsOf: Readonly<Record<1 | 2, Columns>> = {
  1: new Map<string, { key: keyof StageHistoryRow; kind: CellKind }>([
    ...common,
    ["STATUS_SEMANTIC_ID", { key: "STAGE_SEMANTIC_ID", kind: "text" }],
    ["STATUS_ID", { key: "STAGE_ID", kind: "text" }],
  ]),
  2: new Map<string, { key: keyof StageHistoryRow; kind: CellKind }>([
    ...common,
    ["CATEGORY_ID", { key: "CATEGORY_ID", kind: "integer" }],
    ["STAGE_SEMANTIC_ID", { key: "STAGE_SEMANTIC_ID", kind: "text" }],
    ["STAGE_ID", { key: "STAGE_ID", kind: "text" }],
  ]),
};

/** Moves of leads and deals between stages. */
export const stageHistoryMethods: MethodTable = {
  "crm.stagehistory.list": {
    scopes: ["crm"],
    support: "partial",
    note: "Leads and deals; history of invoices and of smart processes is empty.",
    run: list,
  },
};

function list(call: MethodCall): MethodResult {
  const type = requiredInt(call, "entityTypeId");
  if (type === 5 || type === 31 || type >= 128) return { result: { items: [] }, total: 0 };
  if (type !== 1 && type !== 2) throw new RestError(0, "Unsupported entity type");
  const columns = columnsOf[type];
  const { dates } = call.portal;
  const filter = compileFilter(historyFilter(columns, dates), arrayArgument(call, "filter"));
  const query = {
    source: call.portal.stageHistory[type],
    bounds: filter.bounds,
    where: [...visibleHistory(call, type), ...filter.where],
    order: historyOrder(columns, dates, arrayArgument(call, "order")),
  };
  const { rows, ...counts } = pageOf(listFamilies.stageHistory, query, call.start);
  const select = toList(arrayArgument(call, "select")).map((name) => toText(name));
  const names = [...columns.keys()].filter(
    (name) => select.length === 0 || select.includes("*") || select.includes(name),
  );
  return { result: { items: rows.map((row) => render(call, columns, names, row)) }, ...counts };
}

function historyFilter(columns: Columns, dates: DateReader): FilterFamily<StageHistoryRow> {
  return strictFilter((name) => {
    const column = columns.get(name);
    return column && { kind: column.kind, cell: (row) => row[column.key], isId: name === "ID" };
  }, dates);
}

function historyOrder(columns: Columns, dates: DateReader, order: unknown): RowOrder<StageHistoryRow> {
  const keys = orderEntries(order).map(([name, direction]): SortKey<StageHistoryRow> => {
    const column = columns.get(name);
    if (column === undefined || (direction !== "ASC" && direction !== "DESC")) {
      throw new RestError("INVALID_ARG_VALUE", `Invalid order: field '${name}' is not allowed in order`);
    }
    const value = (row: StageHistoryRow): ReturnType<typeof cellValue> =>
      cellValue(column.kind, row[column.key], dates);
    return { value, descending: direction === "DESC", isId: name === "ID" };
  });
  return rowOrder(keys);
}

function visibleHistory(call: MethodCall, type: 1 | 2): Predicate<StageHistoryRow>[] {
  if (call.caller.seesAll) return [];
  return [
    (row) => {
      const owner = call.portal.crm[type].get(row.OWNER_ID);
      return owner !== undefined && canSeeRecord(call.caller, owner);
    },
  ];
}

function render(
  call: MethodCall,
  columns: Columns,
  names: readonly string[],
  row: StageHistoryRow,
): Record<string, unknown> {
  const rendered: Record<string, unknown> = {};
  for (const name of names) {
    const key = columns.get(name)?.key ?? "ID";
    const instant = key === "CREATED_TIME" ? call.portal.dates.stored(row.CREATED_TIME) : undefined;
    rendered[name] = instant === undefined ? row[key] : serverIso(call.portal, instant);
  }
  return rendered;
}
