import { isArrayLike } from "../php/values.ts";
import { anyId, narrow, type IdBounds, type Predicate } from "./query.ts";

/** One compiled condition. With `bounds` the test need not run: the bounds say the same. */
export interface CompiledCondition<Row> {
  readonly test: Predicate<Row>;
  readonly bounds?: IdBounds;
}

/** What a whole filter means for a list query. */
export interface CompiledFilter<Row> {
  readonly bounds: IdBounds;
  readonly where: readonly Predicate<Row>[];
}

/** How a family spells its filters. */
export interface FilterFamily<Row> {
  /** A condition, or undefined when the family drops it; a family that refuses throws. */
  readonly condition: (key: string, value: unknown) => CompiledCondition<Row> | undefined;
  /** Keys that hold a nested group. */
  readonly isGroup: (key: string, value: unknown) => boolean;
  /** Key inside a group that says AND or OR. */
  readonly logicKey: string;
  /** The logic of a group: true for OR. A family may throw on a bad word. */
  readonly isOr: (logic: unknown) => boolean;
}

/** Compiles a filter object; groups nest to any depth. */
export function compileFilter<Row>(family: FilterFamily<Row>, filter: unknown): CompiledFilter<Row> {
  const conditions = compileMembers(family, filter);
  if (isOrGroup(family, filter)) {
    return conditions.length === 0 ? { bounds: anyId, where: [] } : { bounds: anyId, where: [anyOf(conditions)] };
  }
  return {
    bounds: conditions.reduce((bounds, { bounds: more }) => narrow(bounds, more ?? anyId), anyId),
    where: conditions.filter(({ bounds }) => bounds === undefined).map(({ test }) => test),
  };
}

function compileMembers<Row>(family: FilterFamily<Row>, filter: unknown): CompiledCondition<Row>[] {
  if (!isArrayLike(filter)) return [];
  return Object.entries(filter)
    .filter(([key]) => key.toUpperCase() !== family.logicKey.toUpperCase())
    .map(([key, value]) => (family.isGroup(key, value) ? compileGroup(family, value) : family.condition(key, value)))
    .filter((condition) => condition !== undefined);
}

function compileGroup<Row>(family: FilterFamily<Row>, group: unknown): CompiledCondition<Row> | undefined {
  const conditions = compileMembers(family, group);
  if (conditions.length === 0) return undefined;
  return { test: isOrGroup(family, group) ? anyOf(conditions) : allOf(conditions) };
}

function isOrGroup<Row>(family: FilterFamily<Row>, group: unknown): boolean {
  if (!isArrayLike(group)) return false;
  const logic = Object.entries(group).find(([key]) => key.toUpperCase() === family.logicKey.toUpperCase());
  return logic !== undefined && family.isOr(logic[1]);
}

function anyOf<Row>(conditions: readonly CompiledCondition<Row>[]): Predicate<Row> {
  return (row) => conditions.some(({ test }) => test(row));
}

function allOf<Row>(conditions: readonly CompiledCondition<Row>[]): Predicate<Row> {
  return (row) => conditions.every(({ test }) => test(row));
}
