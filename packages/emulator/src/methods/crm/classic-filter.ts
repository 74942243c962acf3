import { cellTest, comparisons, type CellTest, type Operator } from "../../lists/cell-test.ts";
import type { CellKind, DateReader } from "../../lists/cells.ts";
import type { CompiledCondition, FilterFamily } from "../../lists/compile-filter.ts";
import { classicOperators, splitFilterKey } from "../../lists/filter-key.ts";
import { idBounds } from "../../lists/id-bounds.ts";
import { anyCell } from "../../lists/strict-filter.ts";
import { isArrayLike, toInt, toList, toText } from "../../php/values.ts";
import type { ClassicRow } from "../../world/types.ts";
import { multiFields } from "../../portal/multi-fields.ts";
import type { CrmField, CrmFields } from "./fields/field.ts";

/** What the classic filter must know about an entity. */
export interface ClassicFilterSource {
  readonly fields: CrmFields;
  readonly userFields: ReadonlySet<string>;
  readonly dates: DateReader;
  /** Conditions that are no field of the row, by key; checked first. */
  readonly special?: ReadonlyMap<string, (value: unknown) => CompiledCondition<ClassicRow>>;
}

const numericTypes = new Set(["crm_status", "crm_company", "crm_contact", "crm_lead", "crm_category", "crm_currency"]);

/** Filter rules of `crm.deal.list` and its relatives: what they do not know they drop without a word. */
export function classicFilter(source: ClassicFilterSource): FilterFamily<ClassicRow> {
  return {
    isGroup: (key, value) => key.startsWith("__INNER_FILTER") && isArrayLike(value),
    logicKey: "LOGIC",
    isOr: (logic) => toText(logic).toUpperCase() === "OR",
    condition: (key, value) => source.special?.get(key)?.(value) ?? fieldCondition(source, key, value),
  };
}

function fieldCondition(
  source: ClassicFilterSource,
  key: string,
  value: unknown,
): CompiledCondition<ClassicRow> | undefined {
  const orNull = key.startsWith("+");
  const { field: name, operator } = splitFilterKey(orNull ? key.slice(1) : key, classicOperators);
  if (operator === undefined) return undefined;
  if (multiFields.includes(name) && name in source.fields) return multiCondition(name, operator, value);
  const field = fieldOf(source, name, operator, value);
  if (field === undefined) return undefined;
  const prepared = prepare(field, operator, value);
  const test = cellTest(field.kind, prepared.operator, prepared.value, source.dates);
  if (test === undefined) return undefined;
  const bounds =
    name === "ID" && !orNull && prepared.value !== "" ? idBounds(prepared.operator, prepared.value) : undefined;
  const whole = withNull(test, orNull || matchesZero(field.kind, prepared));
  return { test: (row) => whole(row[name]), ...(bounds === undefined ? {} : { bounds }) };
}

/** User fields have no declared type here: comparisons take the type of the value. */
function fieldOf(
  source: ClassicFilterSource,
  name: string,
  operator: Operator,
  value: unknown,
): Pick<CrmField, "type" | "kind"> | undefined {
  if (Object.hasOwn(source.fields, name)) return source.fields[name];
  if (!source.userFields.has(name)) return undefined;
  return { type: "string", kind: comparisons.has(operator) ? kindOfValue(source, value) : "text" };
}

function kindOfValue(source: ClassicFilterSource, value: unknown): CellKind {
  const text = toText(value);
  if (text !== "" && !Number.isNaN(Number(text))) return "number";
  return source.dates.instant(text) === undefined ? "text" : "datetime";
}

interface Prepared {
  readonly operator: Operator;
  readonly value: unknown;
}

/** An array is cast to int by a comparison; text search on numbers, references and dates becomes equality. */
function prepare(field: Pick<CrmField, "type" | "kind">, operator: Operator, value: unknown): Prepared {
  if (comparisons.has(operator)) return { operator, value: isArrayLike(value) ? toInt(value) : value };
  const isSearch = operator === "contains" || operator === "like";
  const isExact = (field.kind !== "text" && field.kind !== "flag") || numericTypes.has(field.type);
  return { operator: isSearch && isExact ? "equal" : operator, value: isArrayLike(value) ? toList(value) : value };
}

/** `0` with =, >= and <= on an integer also finds NULL. */
function matchesZero(kind: CellKind, { operator, value }: Prepared): boolean {
  const isZero = kind === "integer" && toText(value).trim() !== "" && Number(toText(value)) === 0;
  return isZero && (operator === "equal" || operator === "greaterOrEqual" || operator === "lessOrEqual");
}

function withNull(test: CellTest, orNull: boolean): CellTest {
  const whole: CellTest = (cell) => anyCell(cell, test);
  return orNull ? (cell) => cell === null || cell === undefined || cell === "" || whole(cell) : whole;
}

/** Phones and the like: one value, exactly; of an array the first. */
function multiCondition(name: string, operator: Operator, value: unknown): CompiledCondition<ClassicRow> | undefined {
  const [wanted] = toList(value);
  if (wanted === undefined) return undefined;
  const negated = operator === "notEqual" || operator === "notIn";
  const holds = (row: ClassicRow): boolean =>
    toList(row[name]).some((entry) => isArrayLike(entry) && "VALUE" in entry && entry.VALUE === toText(wanted));
  return { test: (row) => holds(row) !== negated };
}
