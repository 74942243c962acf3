import { badParameters } from "../bad-parameters.ts";
import type { Params } from "../link.ts";
import type { Reference } from "../request/reference.ts";
import { conditionsOf } from "./conditions/assert-filter.ts";
import { asOneGroup, type Conditions } from "./conditions/groups.ts";
import type { Direction, Family, KeysetFamily, ParamPath } from "./family.ts";
import { takeLowerBounds } from "./id-bounds.ts";
import { type Order, putOrder, takeOrder } from "./list-order.ts";
import { putParam, takeParam } from "./param-path.ts";

/** A list request without its paging. */
export interface ListPlan {
  readonly params: Params;
  readonly filter: Conditions;
  readonly select: unknown;
  /** The caller's own lower bound: read from the row after this identifier. */
  readonly after: number | undefined;
}

/**
 * Takes the caller's parameters apart so that paging by identifier can be added. `>ID` and `>=ID` of the filter become the
 * place to begin at, its other conditions stay; an order by anything but the ascending identifier is refused. The
 * parameters have passed `assertListParams`. Throws `bad-parameters`.
 */
export function keysetPlan(family: KeysetFamily, params: Params): ListPlan {
  const { order, rest } = takeOrder(params, family.order);
  assertAscending(order, family.idField);
  const filter = takeParam(rest, family.filter.param);
  const select = takeSelect(family, filter.rest);
  const bounds = takeLowerBounds(asOneGroup(conditionsOf(filter.value), family.filter.groups), family.idField);
  return { params: select.rest, select: select.value, ...bounds };
}

/** What one page of a keyset list begins behind, which way it goes, and what is selected instead of the plan's fields. */
export interface PageOptions {
  readonly after?: number | Reference | undefined;
  readonly direction: Direction;
  readonly select?: unknown;
}

/** The parameters of one page that is not counted, in the family's own spelling. */
export function pageParams(
  family: KeysetFamily,
  plan: ListPlan,
  { after, direction, select = plan.select }: PageOptions,
): Params {
  const { idField, order, filter } = family;
  const selected = withRequired(family, select);
  const conditions = after === undefined ? plan.filter : { ...plan.filter, [`>${idField}`]: after };
  const params = family.select ? putParam(plan.params, family.select, selected) : plan.params;
  return { ...putParam(putOrder(params, order, idField, direction), filter.param, conditions), start: -1 };
}

/**
 * The caller's parameters in the family's own spelling, ordered by the identifier when no order is asked for: rows that
 * keep their places are not lost between pages. Unknown methods get them as they are. The parameters have passed
 * `assertListParams`. Throws `bad-parameters`.
 */
export function spelledParams(
  family: Exclude<Family, KeysetFamily>,
  idField: string | undefined,
  params: Params,
): Params {
  const { filter, select } = family;
  const ordered = family.order === undefined ? params : spelledOrder(family.order, idField, params);
  const filtered = filter?.param === undefined ? ordered : respelled(ordered, filter.param);
  return positioned(family.positional, select ? spelledSelect(select, idField, filtered) : filtered);
}

function spelledSelect(path: ParamPath, idField: string | undefined, params: Params): Params {
  const { value, rest } = takeParam(params, path);
  return putParam(rest, path, idField === undefined ? value : withIdentifier(value, idField));
}

function spelledOrder(rules: NonNullable<Family["order"]> | null, idField: string | undefined, params: Params): Params {
  const { order, rest } = takeOrder(params, rules);
  if (rules === null) return rest;
  if (order === undefined) return idField === undefined ? rest : putOrder(rest, rules, idField, "ASC");
  if (rules.style === "object") return putParam(rest, rules.param, order);
  const [[field, direction] = ["", ""]] = Object.entries(order);
  return { ...rest, [rules.sort]: field, [rules.direction]: direction };
}

function respelled(params: Params, path: ParamPath): Params {
  const { value, rest } = takeParam(params, path);
  return putParam(rest, path, value);
}

/** All parameters that count by position, in their order; the first one, the task, only when it is given. */
function positioned(positional: Family["positional"], params: Params): Params {
  if (positional === undefined) return params;
  const [first = "", ...others] = positional;
  const task = takeParam(params, [first]);
  const empty = Object.fromEntries(others.map((name) => [name, name === "SELECT" ? ["*"] : {}]));
  return { ...(task.value === undefined ? {} : { [first]: task.value }), ...empty, ...task.rest };
}

function takeSelect(family: KeysetFamily, params: Params): { value: unknown; rest: Params } {
  if (!family.select) return { value: undefined, rest: params };
  const { value, rest } = takeParam(params, family.select);
  return { value: withIdentifier(value, family.idField), rest };
}

/** Without the identifier in the rows there is no way on; some methods leave it out when it is not named. */
function withIdentifier(select: unknown, idField: string): unknown {
  if (!Array.isArray(select) || select.length === 0) return select;
  const hasId = select.some((name) => name === "*" || String(name).toLowerCase() === idField.toLowerCase());
  return hasId ? select : [idField, ...(select as unknown[])];
}

/** Fields that must be named, even beside all fields. */
function withRequired({ requiredSelect }: KeysetFamily, select: unknown): unknown {
  if (requiredSelect === undefined) return select;
  const wanted: readonly unknown[] = Array.isArray(select) && select.length > 0 ? select : ["*"];
  return [...new Set([...requiredSelect, ...wanted])];
}

function assertAscending(order: Order | undefined, idField: string): void {
  const isById = ([name, direction]: [string, unknown]): boolean =>
    name.toLowerCase() === idField.toLowerCase() && String(direction).toUpperCase() === "ASC";
  if (order === undefined || Object.entries(order).every(isById)) return;
  throw badParameters(
    `list() reads in ascending order of ${idField}, which is what makes it complete; another order cannot be given.`,
    "Leave out the order and sort the rows afterwards, or use answer() for single pages in your order.",
  );
}
