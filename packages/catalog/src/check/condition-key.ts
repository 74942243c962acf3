/** A key of a filter taken apart: `!%TITLE` is the prefix `!%` and the field `TITLE`. */
export interface ConditionKey {
  readonly prefix: string;
  readonly field: string;
}

/** Splits a key where its first letter, digit or underscore stands. */
export function conditionKey(key: string): ConditionKey {
  const prefix = /^[^\p{L}\p{N}_]{0,8}/u.exec(key)?.[0] ?? "";
  return { prefix, field: key.slice(prefix.length) };
}
