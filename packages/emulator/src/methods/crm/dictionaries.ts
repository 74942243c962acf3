import { isArrayLike, toInt, toList, toText, upperCaseNames } from "../../php/values.ts";
import { compareCells } from "../../lists/cells.ts";
import { orderEntries } from "../../lists/order.ts";
import { RestError } from "../../server/rest-error.ts";
import type { CategoryRow, StatusRow } from "../../world/types.ts";
import { requiredInt } from "../controller-params.ts";
import type { MethodCall, MethodResult, MethodTable } from "../method.ts";
import { crmDate } from "./render-value.ts";

const scopes = ["crm"];

/** Stages, sources and other directories, pipelines, currencies, and whether leads are in use. */
export const dictionaryMethods: MethodTable = {
  "crm.status.list": { scopes, support: "full", run: statuses },
  "crm.category.list": {
    scopes,
    support: "partial",
    note: "Pipelines of deals; contacts and companies have one.",
    run: categories,
  },
  "crm.dealcategory.stage.list": { scopes, support: "full", run: dealStages },
  "crm.currency.list": { scopes, support: "full", run: currencies },
  "crm.currency.base.get": {
    scopes,
    support: "full",
    run: ({ portal }) => ({ result: portal.world.currencies.find((row) => row.BASE === "Y")?.CURRENCY ?? "" }),
  },
  "crm.settings.mode.get": {
    scopes,
    support: "full",
    run: ({ portal }) => ({ result: portal.world.portal.simpleCrm ? 2 : 1 }),
  },
};

function statuses(call: MethodCall): MethodResult {
  const params = upperCaseNames(call.params);
  for (const name of ["FILTER", "ORDER"]) {
    if (params[name] !== undefined && params[name] !== null && !isArrayLike(params[name])) {
      throw new RestError("Invalid parameters.", "");
    }
  }
  const found = call.portal.statuses.rows.filter((row) => matchesAll(row, params["FILTER"]));
  return { result: sortRows(found, params["ORDER"]).map(renderStatus), total: found.length };
}

/** Keys of rows that can be filtered and sorted; others are ignored. */
const statusFields = new Set([
  "ID",
  "ENTITY_ID",
  "STATUS_ID",
  "NAME",
  "NAME_INIT",
  "SORT",
  "SYSTEM",
  "CATEGORY_ID",
  "COLOR",
  "SEMANTICS",
]);

function matchesAll(row: StatusRow, filter: unknown): boolean {
  if (!isArrayLike(filter)) return true;
  return Object.entries(filter).every(([key, value]) => {
    const name = key.replace(/^=/, "");
    const wanted = toList(value).map((member) => toText(member));
    return !statusFields.has(name) || wanted.length === 0 || wanted.includes(toText(row[name]));
  });
}

function sortRows(rows: readonly StatusRow[], order: unknown): StatusRow[] {
  const entries = orderEntries(order).filter(([name]) => statusFields.has(name));
  const keys = entries.length === 0 ? ([["SORT", "ASC"]] as [string, string][]) : entries;
  return rows.toSorted((left, right) => {
    for (const [name, direction] of keys) {
      const found = compareCells(sortValue(left, name), sortValue(right, name));
      if (found !== 0) return direction === "DESC" ? -found : found;
    }
    return Number(left.ID) - Number(right.ID);
  });
}

function sortValue(row: StatusRow, name: string): number | string {
  return name === "ID" || name === "SORT" ? toInt(row[name]) : toText(row[name]);
}

/** Stages carry EXTRA; rows of the world may leave out what follows from the rest. */
function renderStatus(row: StatusRow): Record<string, unknown> {
  const isStage = row.ENTITY_ID.startsWith("DEAL_STAGE") || row.ENTITY_ID === "STATUS";
  const semantics = row.SEMANTICS === "S" ? "success" : row.SEMANTICS === "F" ? "failure" : "process";
  return {
    NAME_INIT: "",
    SYSTEM: "N",
    CATEGORY_ID: null,
    COLOR: null,
    ...(isStage ? { EXTRA: { SEMANTICS: semantics, COLOR: row["COLOR"] ?? "" } } : {}),
    ...row,
  };
}

function categories(call: MethodCall): MethodResult {
  const type = requiredInt(call, "entityTypeId");
  if (type < 1 || type > 4) throw new RestError("NOT_FOUND", "SPA not found");
  if (type === 1) throw new RestError("ENTITY_TYPE_NOT_SUPPORTED", "Entity type is not supported");
  const rows = call.portal.world.categories
    .filter((row) => row.entityTypeId === type)
    .toSorted((left, right) => left.sort - right.sort || left.id - right.id);
  const found = rows.length === 0 && type !== 2 ? [implicitCategory(type)] : rows;
  return { result: { categories: found.map(renderCategory) }, total: found.length };
}

function implicitCategory(entityTypeId: number): CategoryRow {
  return { id: 0, name: "", sort: 100, entityTypeId, isDefault: "Y" };
}

/** The default pipeline of deals has no origin. */
function renderCategory(row: CategoryRow): Record<string, unknown> {
  return row.id === 0 ? { ...row } : { originId: "", originatorId: "", ...row };
}

function dealStages(call: MethodCall): MethodResult {
  const id = toInt(upperCaseNames(call.params)["ID"]);
  const entity = id > 0 ? `DEAL_STAGE_${id}` : "DEAL_STAGE";
  const rows = sortRows(
    call.portal.statuses.rows.filter((row) => row.ENTITY_ID === entity),
    undefined,
  );
  return { result: rows.map((row) => ({ NAME: row.NAME, SORT: toInt(row.SORT), STATUS_ID: row.STATUS_ID })) };
}

function currencies(call: MethodCall): MethodResult {
  const { portal } = call;
  const [field, direction] = orderEntries(upperCaseNames(call.params)["ORDER"])[0] ?? ["SORT", "ASC"];
  const rows = portal.world.currencies.toSorted((left, right) => {
    const value = (row: typeof left): number | string =>
      field.toUpperCase() === "SORT" ? toInt(row.SORT) : toText(row[field.toUpperCase()]);
    return compareCells(value(left), value(right)) * (direction === "DESC" ? -1 : 1);
  });
  const updated = {
    type: "datetime",
    kind: "datetime",
    isReadOnly: true,
    isRequired: false,
    isImmutable: false,
    isMultiple: false,
  } as const;
  const result = rows.map((row) => ({
    LID: "ru",
    FORMAT_STRING: "#",
    DEC_POINT: ".",
    THOUSANDS_SEP: null,
    DECIMALS: "2",
    ...row,
    DATE_UPDATE: crmDate(portal, updated, row["DATE_UPDATE"]) ?? "",
  }));
  return { result, total: 0 };
}
