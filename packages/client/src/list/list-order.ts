import { badParameters } from "../bad-parameters.ts";
import type { Params } from "../link.ts";
import { isRecord } from "../answer/php-map.ts";
import type { Direction, OrderRules } from "./family.ts";
import { putParam, takeParam } from "./param-path.ts";

/** An order as the caller asked for it: fields with their directions. */
export type Order = Readonly<Record<string, unknown>>;

interface TakenOrder {
  /** Undefined: none was asked for. */
  readonly order: Order | undefined;
  readonly rest: Params;
}

/** Takes the order out of the parameters. Throws `bad-parameters` for one that the method would ignore. */
export function takeOrder(params: Params, rules: OrderRules | null): TakenOrder {
  if (rules === null) return noOrder(params);
  return rules.style === "object" ? takeObject(params, rules) : takeTexts(params, rules);
}

/** Adds an order in the spelling of the family. */
export function putOrder(params: Params, rules: OrderRules, field: string, direction: Direction): Params {
  if (rules.style === "object") return putParam(params, rules.param, { [field]: direction });
  return { ...params, [rules.sort]: field, [rules.direction]: direction };
}

function noOrder(params: Params): TakenOrder {
  const { value } = takeParam(params, ["order"]);
  if (value === undefined) return { order: undefined, rest: params };
  throw badParameters("The method knows no order, so it would be ignored.", "Sort the rows after reading.");
}

function takeObject(params: Params, { param, fields }: Extract<OrderRules, { style: "object" }>): TakenOrder {
  const { value, rest } = takeParam(params, param);
  if (value === undefined || value === null || isEmpty(value)) return { order: undefined, rest };
  if (!isRecord(value)) throw badParameters('The order must be an object, like { ID: "ASC" }.');
  const unknown = Object.keys(value).find((field) => fields !== undefined && !fields.includes(field));
  if (unknown === undefined) return { order: value, rest };
  throw badParameters(`The method cannot be ordered by ${unknown}.`, `It can be ordered by ${fields?.join(", ")}.`);
}

type TextRules = Extract<OrderRules, { style: "sort+order" }>;

function takeTexts(params: Params, { sort, direction, isExact }: TextRules): TakenOrder {
  const take = isExact === true ? takeExactly : (from: Params, name: string) => takeParam(from, [name]);
  const field = take(params, sort);
  const way = take(field.rest, direction);
  if (field.value === undefined && way.value === undefined) return { order: undefined, rest: way.rest };
  if (typeof field.value === "string" && typeof way.value === "string") {
    return { order: { [field.value]: way.value }, rest: way.rest };
  }
  throw badParameters(
    `The order must be two texts, "${sort}" and "${direction}"; without both of them it would be ignored.`,
    `For example ${sort}: "ID", ${direction}: "ASC".`,
  );
}

function takeExactly(params: Params, name: string): { value: unknown; rest: Params } {
  const { [name]: value, ...rest } = params;
  return { value, rest };
}

function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
