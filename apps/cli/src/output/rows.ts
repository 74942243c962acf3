import { isObject } from "../params/is-object.ts";

export type Row = Record<string, unknown>;

/**
 * The rows of an answer: the result itself, or the only list inside it (`{"items": […]}`, `{"tasks": […]}`). Undefined when
 * the answer is no list of objects.
 */
export function rowsOf(result: unknown): readonly Row[] | undefined {
  if (Array.isArray(result)) return areRows(result) ? result : undefined;
  if (!isObject(result)) return undefined;
  const values = Object.values(result);
  const [only] = values;
  return values.length === 1 && Array.isArray(only) && only.length > 0 && areRows(only) ? only : undefined;
}

function areRows(values: readonly unknown[]): values is Row[] {
  return values.every((value) => isObject(value));
}

/** Names of all fields that occur, in the order of their first occurrence. */
export function fieldsOf(rows: readonly Row[]): readonly string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row)))];
}

/** The row with these fields only, in their order; a field that the row lacks becomes null. */
export function pick(row: Row, fields: readonly string[]): Row {
  return Object.fromEntries(fields.map((field) => [field, Object.hasOwn(row, field) ? row[field] : null]));
}

/** A value as one cell: text as it is, nothing as empty, all the rest as JSON. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}
