import { badParameters } from "../bad-parameters.ts";
import type { Params } from "../link.ts";
import { isRecord, phpNumber } from "../php-map.ts";
import type { KeysetFamily } from "./families.ts";

/** A list request without its paging. */
export interface ListPlan {
  readonly params: Params;
  readonly filter: Readonly<Record<string, unknown>>;
  readonly select: unknown;
  /** The caller's own lower bound: read from the row after this identifier. */
  readonly after: number | undefined;
}

/** Refuses `start`: paging is the list's own work. */
export function assertNoStart(params: Params): void {
  if (takeParam(params, "start").value !== undefined) {
    throw badParameters(
      'list() pages by itself, so "start" cannot be given.',
      "Leave it out, or use answer() for one page.",
    );
  }
}

/**
 * Takes the caller's parameters apart so that paging by identifier can be added. `filter: { ">ID": n }` becomes the
 * place to begin at; an order by anything but the ascending identifier is refused. Throws `bad-parameters`.
 */
export function keysetPlan({ idField }: KeysetFamily, params: Params): ListPlan {
  assertNoStart(params);
  const order = takeParam(params, "order");
  const filter = takeParam(order.rest, "filter");
  const select = takeParam(filter.rest, "select");
  assertOrder(order.value, idField);
  const conditions = conditionsOf(filter.value);
  const bound = Object.keys(conditions).filter((name) => name.toLowerCase() === ">id");
  return {
    params: select.rest,
    filter: Object.fromEntries(Object.entries(conditions).filter(([name]) => !bound.includes(name))),
    select: withIdentifier(select.value, idField),
    after: lowerBound(bound.map((name) => conditions[name])),
  };
}

/** The classic methods do not care how these names are spelled, the newer ones ignore what is not lower-case. */
function takeParam(params: Params, name: string): { value: unknown; rest: Params } {
  const found = Object.keys(params).filter((key) => key.toLowerCase() === name);
  if (found.length > 1) throw badParameters(`The parameter "${name}" is given twice, in different spellings.`);
  return {
    value: found[0] === undefined ? undefined : params[found[0]],
    rest: Object.fromEntries(Object.entries(params).filter(([key]) => key !== found[0])),
  };
}

function assertOrder(order: unknown, idField: string): void {
  if (order === undefined || order === null) return;
  const entries = Object.entries(order);
  const isById = ([name, direction]: [string, unknown]) =>
    name.toLowerCase() === idField.toLowerCase() && String(direction).toUpperCase() === "ASC";
  if (entries.every(isById)) return;
  throw badParameters(
    `list() reads in ascending order of ${idField}, which is what makes it complete; another order cannot be given.`,
    "Leave out the order and sort the rows afterwards, or use answer() for single pages in your order.",
  );
}

function conditionsOf(filter: unknown): Readonly<Record<string, unknown>> {
  if (filter === undefined || filter === null || (Array.isArray(filter) && filter.length === 0)) return {};
  if (isRecord(filter)) return filter;
  throw badParameters("The filter must be an object of conditions.");
}

function lowerBound(bounds: readonly unknown[]): number | undefined {
  if (bounds.length === 0) return undefined;
  const [value] = bounds;
  const bound = typeof value === "number" || typeof value === "string" ? phpNumber(value) : undefined;
  if (bounds.length === 1 && bound !== undefined && Number.isSafeInteger(bound)) return bound;
  throw badParameters('The lower bound ">ID" must be one whole number: it is where reading begins.');
}

/** Without the identifier in the rows there is no way on; some methods leave it out when it is not named. */
function withIdentifier(select: unknown, idField: string): unknown {
  if (!Array.isArray(select) || select.length === 0) return select;
  const hasId = select.some((name) => name === "*" || String(name).toLowerCase() === idField.toLowerCase());
  return hasId ? select : [idField, ...(select as unknown[])];
}
