import { toText } from "../php/values.ts";
import { cellValue, conditionValue, type CellKind, type Comparable, type DateReader } from "./cells.ts";

/** What a prefix of a filter key means. */
export type Operator =
  | "equal"
  | "notEqual"
  | "greater"
  | "greaterOrEqual"
  | "less"
  | "lessOrEqual"
  | "in"
  | "notIn"
  | "contains"
  | "notContains"
  | "like"
  | "notLike"
  | "between"
  | "notBetween";

/** A test of one cell. */
export type CellTest = (cell: unknown) => boolean;

/** Operators whose value is one number or date. */
export const comparisons: ReadonlySet<Operator> = new Set(["greater", "greaterOrEqual", "less", "lessOrEqual"]);

/**
 * The test that a condition puts on a cell; undefined when the condition is dropped: an empty list, a date that is none.
 * NULL fails every test except "not equal" and equality with "".
 */
export function cellTest(kind: CellKind, operator: Operator, value: unknown, dates: DateReader): CellTest | undefined {
  if (Array.isArray(value) && value.length === 0) return undefined;
  const read = (cell: unknown): Comparable => cellValue(kind, cell, dates);
  if (operator === "between" || operator === "notBetween") return rangeTest(kind, operator, value, dates);
  if (operator === "equal" || operator === "notEqual" || operator === "in" || operator === "notIn") {
    return memberTest(operator, conditionValues(kind, value, dates), read);
  }
  if (comparisons.has(operator)) {
    const bound = conditionValue(kind, Array.isArray(value) ? value[0] : value, dates);
    return bound === undefined ? undefined : comparisonTest(operator, bound ?? (kind === "text" ? "" : 0), read);
  }
  return textTest(operator, toText(Array.isArray(value) ? value[0] : value));
}

function conditionValues(kind: CellKind, value: unknown, dates: DateReader): Comparable[] {
  return (Array.isArray(value) ? value : [value])
    .map((member: unknown) => conditionValue(kind, member, dates))
    .filter((member) => member !== undefined);
}

function memberTest(
  operator: Operator,
  values: readonly Comparable[],
  read: (cell: unknown) => Comparable,
): CellTest | undefined {
  if (values.length === 0) return undefined;
  const set = new Set(values);
  const [only = null] = values;
  if (operator === "notIn") {
    return (cell) => {
      const found = read(cell);
      return found !== null && !set.has(found);
    };
  }
  if (operator === "notEqual")
    return values.length === 1 ? (cell) => read(cell) !== only : (cell) => !set.has(read(cell));
  return values.length === 1 ? (cell) => read(cell) === only : (cell) => set.has(read(cell));
}

function comparisonTest(operator: Operator, bound: number | string, read: (cell: unknown) => Comparable): CellTest {
  const compare: Readonly<Record<string, (value: number | string) => boolean>> = {
    greater: (value) => value > bound,
    greaterOrEqual: (value) => value >= bound,
    less: (value) => value < bound,
    lessOrEqual: (value) => value <= bound,
  };
  const holds = compare[operator] ?? (() => false);
  return (cell) => {
    const value = read(cell);
    return value !== null && holds(value);
  };
}

function rangeTest(kind: CellKind, operator: Operator, value: unknown, dates: DateReader): CellTest | undefined {
  const [low, high] = (Array.isArray(value) ? value : []).map((member: unknown) => conditionValue(kind, member, dates));
  if (low === undefined || low === null || high === undefined || high === null) return undefined;
  return (cell) => {
    const found = cellValue(kind, cell, dates);
    return found !== null && (found >= low && found <= high) === (operator === "between");
  };
}

function textTest(operator: Operator, wanted: string): CellTest {
  const needle = wanted.toLowerCase();
  if (operator === "contains") return (cell) => toText(cell).toLowerCase().includes(needle);
  if (operator === "notContains") return (cell) => !toText(cell).toLowerCase().includes(needle);
  const pattern = likePattern(needle);
  return (cell) => pattern.test(toText(cell).toLowerCase()) === (operator === "like");
}

/** SQL LIKE: `%` any text, `_` one character. */
function likePattern(value: string): RegExp {
  const source = value
    .replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll("%", "[^]*")
    .replaceAll("_", "[^]");
  return new RegExp(`^${source}$`);
}
