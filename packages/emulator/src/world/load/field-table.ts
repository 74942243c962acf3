import type { BaseContext } from "./context.ts";
import { expectation } from "./problems.ts";

/** A row of the file. */
export type Source = Readonly<Record<string, unknown>>;

/** A row on its way into the world: the fields that the table named so far. */
export type Draft = Record<string, unknown>;

/** A field that was read as text or number; "" when it could not be read. */
export function textOf(row: Source, name: string): string {
  const value = row[name];
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** Tells what was expected; its result stands in for the value until the file is refused. */
export type Fail = (expected: string) => undefined;

type Reader<C> = (value: unknown, fail: Fail, context: C) => unknown;

/**
 * One field of a row. `fallback` is used when the field is absent (without it the field is required), `empty` when it is
 * null or "" (without it, as when it is absent).
 */
export interface Field<C> {
  readonly read: Reader<C>;
  readonly expected: string;
  readonly fallback?: (draft: Draft, context: C, source: Source) => unknown;
  readonly empty?: unknown;
}

/** Fields in the order of their defaults: later ones may look at earlier ones. */
export type FieldTable<C> = Readonly<Record<string, Field<C>>>;

export interface RowScope<C> {
  readonly where: string;
  readonly context: C;
}

/** Reads a row by its table. Fields that the table does not name pass through, numbers among them as strings. */
export function readFields<C extends BaseContext>(source: Source, table: FieldTable<C>, scope: RowScope<C>): Draft {
  const draft: Draft = {};
  for (const name of Object.keys(table)) {
    const field = table[name];
    if (field) draft[name] = readField(source, name, field, draft, scope);
  }
  for (const name of Object.keys(source)) {
    if (!(name in draft) && name !== "__proto__") draft[name] = further(source[name]);
  }
  return draft;
}

function readField<C extends BaseContext>(
  source: Source,
  name: string,
  field: Field<C>,
  draft: Draft,
  scope: RowScope<C>,
): unknown {
  const value = Object.hasOwn(source, name) ? source[name] : undefined;
  const isEmpty = value === null || value === "";
  if (isEmpty && "empty" in field) return field.empty;
  if ((value === undefined || isEmpty) && field.fallback) return field.fallback(draft, scope.context, source);
  const fail: Fail = (expected) => {
    scope.context.problems.add(`${scope.where}: ${expectation(name, expected, value)}`);
    return undefined;
  };
  if (value === undefined || isEmpty) return fail(field.expected);
  return field.read(value, fail, scope.context);
}

function further(value: unknown): unknown {
  return typeof value === "number" ? String(value) : value;
}
