import { isArrayLike, valueAt } from "../../php/values.ts";
import { Rest3Error } from "../../server/rest3/rest3-error.ts";
import type { MethodCall, MethodResult } from "../method.ts";
import { type Dto, renderDto, selectionOf } from "./dto.ts";
import { compileDtoFilter } from "./dto-filter.ts";

/** One page of a list: `select`, `filter`, `order`, `pagination`. There is no total. */
export function listDto<Row>(call: MethodCall, dto: Dto<Row>, rows: readonly Row[]): MethodResult {
  const { params } = call;
  const select = selectionOf(dto, params["select"]);
  const isWanted = compileDtoFilter(call, dto, params["filter"]);
  const order = orderOf(call, dto, params["order"]);
  const { offset, limit } = pageOf(params["pagination"]);
  const found = rows.filter(isWanted).toSorted(order);
  return { result: { items: found.slice(offset, offset + limit).map((row) => renderDto(call, dto, select, row)) } };
}

type Order<Row> = (one: Row, other: Row) => number;

/** By identifier where nothing else is asked for (unconfirmed). */
function orderOf<Row>(call: MethodCall, { fields }: Dto<Row>, order: unknown): Order<Row> {
  if (order !== undefined && !isArrayLike(order)) throw invalidOrder("order must be an object");
  const keys = Object.entries((order ?? {}) as object).map(([name, direction]) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field?.isSortable !== true) throw invalidOrder(`The field ${name} cannot be sorted by`);
    if (direction !== "ASC" && direction !== "DESC") throw invalidOrder("The direction must be ASC or DESC");
    return { field, sign: direction === "ASC" ? 1 : -1 };
  });
  const id = fields["id"];
  const all = id === undefined ? keys : [...keys, { field: id, sign: 1 }];
  return (one, other) => {
    for (const { field, sign } of all) {
      const [a, b] = [field.value(call, one) ?? "", field.value(call, other) ?? ""] as [string, string];
      if (a !== b) return a < b ? -sign : sign;
    }
    return 0;
  };
}

const defaultLimit = 50;
const mostRows = 1000;

/** `page` counts from 1. That `offset` is added to the pages before it is unconfirmed. */
function pageOf(pagination: unknown): { offset: number; limit: number } {
  if (pagination !== undefined && !isArrayLike(pagination)) throw invalidPagination("pagination must be an object");
  const limit = wholeAt(pagination, "limit", defaultLimit, 1);
  const page = wholeAt(pagination, "page", 1, 1);
  if (limit > mostRows) throw invalidPagination(`limit must not exceed ${mostRows}`);
  return { limit, offset: (page - 1) * limit + wholeAt(pagination, "offset", 0, 0) };
}

function wholeAt(pagination: unknown, name: string, fallback: number, least: number): number {
  const value = valueAt(pagination, name);
  if (value === undefined) return fallback;
  const isWhole = typeof value === "number" || (typeof value === "string" && /^\d+$/.test(value));
  const number = Number(value);
  if (isWhole && Number.isSafeInteger(number) && number >= least) return number;
  throw invalidPagination(`${name} must be a whole number from ${least} on`);
}

function invalidOrder(message: string): Rest3Error {
  return new Rest3Error("INVALIDORDER", message);
}

function invalidPagination(message: string): Rest3Error {
  return new Rest3Error("INVALIDPAGINATION", message);
}
