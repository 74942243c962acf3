import { isArrayLike, toList, toText } from "../php/values.ts";
import { RestError } from "../server/rest-error.ts";
import { cellTest, comparisons, type CellTest } from "./cell-test.ts";
import type { CellKind, DateReader } from "./cells.ts";
import type { CompiledCondition, FilterFamily } from "./compile-filter.ts";
import { itemOperators, splitFilterKey } from "./filter-key.ts";
import { idBounds } from "./id-bounds.ts";

/** Where a filter field finds its value in a row. */
export interface StrictField<Row> {
  readonly kind: CellKind;
  readonly cell: (row: Row) => unknown;
  readonly isId: boolean;
}

/** Filter rules of the newer controllers: an unknown field or operator is `INVALID_ARG_VALUE`. */
export function strictFilter<Row>(
  fieldOf: (name: string) => StrictField<Row> | undefined,
  dates: DateReader,
): FilterFamily<Row> {
  return {
    isGroup: (key, value) => /^\d+$/.test(key) && isArrayLike(value),
    logicKey: "logic",
    isOr: (logic) => toText(logic).toUpperCase() === "OR",
    condition: (key, value) => condition(fieldOf, dates, key, value),
  };
}

function condition<Row>(
  fieldOf: (name: string) => StrictField<Row> | undefined,
  dates: DateReader,
  key: string,
  value: unknown,
): CompiledCondition<Row> | undefined {
  const { field: name, operator } = splitFilterKey(key, itemOperators);
  const field = fieldOf(name);
  if (field === undefined || operator === undefined) throw invalid(`field '${name}' is not allowed in filter`);
  if (comparisons.has(operator) && isArrayLike(value)) throw invalid(`field '${name}' has invalid value`);
  const wanted = isArrayLike(value) ? toList(value) : value;
  const test = cellTest(field.kind, operator, wanted, dates);
  if (test === undefined) return undefined;
  const matches = (row: Row): boolean => anyCell(field.cell(row), test);
  const bounds = field.isId && wanted !== "" ? idBounds(operator, wanted) : undefined;
  return bounds === undefined ? { test: matches } : { test: matches, bounds };
}

function invalid(text: string): RestError {
  return new RestError("INVALID_ARG_VALUE", `Invalid filter: ${text}`);
}

/** A field with several values matches when one of them does; an empty list counts as no value. */
export function anyCell(cell: unknown, test: CellTest): boolean {
  return Array.isArray(cell) && cell.length > 0 ? cell.some(test) : test(cell);
}
