import { isArrayLike, toText, valueAt } from "../../php/values.ts";
import { Rest3Error } from "../../server/rest3/rest3-error.ts";
import type { MethodCall } from "../method.ts";
import { type Dto, type DtoField, unknownProperty } from "./dto.ts";

type Test = (value: unknown) => boolean;
type Predicate<Row> = (row: Row) => boolean;

/**
 * The conditions of `filter`, joined by AND: `[field, operator, value]`, `[field, value]`, or a group
 * `{"logic": "or", "conditions": […]}`. Unlike REST 2, everything unknown is an error.
 */
export function compileDtoFilter<Row>(call: MethodCall, dto: Dto<Row>, filter: unknown): Predicate<Row> {
  if (filter === undefined) return () => true;
  if (!Array.isArray(filter)) throw invalidFilter("filter must be an array of conditions");
  const conditions = filter.map((item) => compileItem(call, dto, item));
  return (row) => conditions.every((isMet) => isMet(row));
}

function compileItem<Row>(call: MethodCall, dto: Dto<Row>, item: unknown): Predicate<Row> {
  if (Array.isArray(item)) return compileCondition(call, dto, item as readonly unknown[]);
  const logic = valueAt(item, "logic");
  const inner = valueAt(item, "conditions");
  if (!isArrayLike(item) || (logic !== "or" && logic !== "and") || !Array.isArray(inner)) {
    throw invalidFilter("A condition must be an array or a group");
  }
  const conditions = inner.map((part) => compileItem(call, dto, part));
  return logic === "and"
    ? (row) => conditions.every((isMet) => isMet(row))
    : (row) => conditions.some((isMet) => isMet(row));
}

function compileCondition<Row>(call: MethodCall, dto: Dto<Row>, condition: readonly unknown[]): Predicate<Row> {
  const [name, second, third] = condition;
  if (typeof name !== "string" || condition.length < 2 || condition.length > 3) {
    throw invalidFilter("A condition is a field, an operator and a value");
  }
  const field = Object.hasOwn(dto.fields, name) ? dto.fields[name] : undefined;
  if (field === undefined) throw unknownProperty(name);
  if (field.isFilterable !== true) throw invalidFilter(`The field ${name} cannot be filtered by`);
  const isShort = condition.length === 2;
  const operator = isShort ? (Array.isArray(second) ? "in" : "=") : second;
  const test = testOf(field, operator, isShort ? second : third);
  return (row) => test(field.value(call, row));
}

function testOf<Row>(field: DtoField<Row>, operator: unknown, given: unknown): Test {
  if (operator === "in" || operator === "between") {
    if (!Array.isArray(given)) throw invalidFilter(`${operator} takes an array`);
    const values = given.map((value) => comparable(field, value));
    if (operator === "in") return (value) => values.includes(value as never);
    const [low, high] = values;
    if (low === undefined || high === undefined || values.length > 2) throw invalidFilter("between takes two values");
    return (value) => compare(value, low) >= 0 && compare(value, high) <= 0;
  }
  const test = typeof operator === "string" && Object.hasOwn(operators, operator) ? operators[operator] : undefined;
  if (test === undefined) throw new Rest3Error("UNKNOWNFILTEROPERATOR", `Unknown operator: ${String(operator)}`);
  const wanted = comparable(field, given);
  return (value) => test(compare(value, wanted));
}

const operators: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "!=": (order) => order !== 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
};

/** A number may come as its digits; anything else of another kind is an error. */
function comparable<Row>({ type }: DtoField<Row>, value: unknown): number | string {
  if (type !== "int" && typeof value === "string") return value;
  const isNumber = typeof value === "number" || (typeof value === "string" && /^-?\d+$/.test(value));
  if (type === "int" && isNumber) return Number(value);
  throw invalidFilter(`A value of the type ${type} is needed`);
}

function compare(value: unknown, other: number | string): number {
  if (typeof value === "number" && typeof other === "number") return value - other;
  const [one, two] = [toText(value), String(other)];
  return one < two ? -1 : Number(one > two);
}

function invalidFilter(message: string): Rest3Error {
  return new Rest3Error("INVALIDFILTER", message);
}
