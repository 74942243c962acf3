import type { Operator } from "./cell-test.ts";

/** A filter key taken apart. `operator` is undefined when the family does not know the prefix. */
export interface FilterKey {
  readonly field: string;
  readonly operator: Operator | undefined;
  /** The prefix as written. */
  readonly prefix: string;
}

/** Prefixes of a family and what they mean; "" is the key without a prefix. */
export type OperatorTable = Readonly<Record<string, Operator>>;

/** Splits leading non-word characters from the field name. */
export function splitFilterKey(key: string, operators: OperatorTable): FilterKey {
  const prefix = /^[^\w:]*/.exec(key)?.[0] ?? "";
  return { field: key.slice(prefix.length), operator: operators[prefix], prefix };
}

const comparisons = {
  "": "equal",
  "=": "equal",
  "!": "notEqual",
  "!=": "notEqual",
  ">": "greater",
  ">=": "greaterOrEqual",
  "<": "less",
  "<=": "lessOrEqual",
} as const satisfies OperatorTable;

/** Classic CRM. `!%` is the source's own quirk: on text it does not negate. Full text and query language search for the words. */
export const classicOperators: OperatorTable = {
  ...comparisons,
  "@": "in",
  "!@": "notIn",
  "%": "contains",
  "!%": "contains",
  "%=": "like",
  "=%": "like",
  "?": "contains",
  "*": "contains",
  "*=": "contains",
  "*%": "contains",
};

/** `crm.item.list`, `crm.stagehistory.list` and `user.get`. */
export const itemOperators: OperatorTable = {
  ...comparisons,
  "@": "in",
  "!@": "notIn",
  "%": "contains",
  "!%": "notContains",
  "=%": "like",
  "%=": "like",
  "!=%": "notLike",
  "!%=": "notLike",
};

/** `tasks.task.list`: there is no `@`. */
export const taskOperators: OperatorTable = {
  ...comparisons,
  "%": "contains",
  "!%": "notContains",
  "?": "contains",
  "*": "contains",
  "*=": "contains",
  "*%": "contains",
  "><": "between",
  "!><": "notBetween",
};
