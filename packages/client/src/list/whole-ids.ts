import { badParameters } from "../bad-parameters.ts";
import { phpNumber } from "../answer/php-map.ts";

/** Identifiers as numbers, each one once, in their order. Throws `bad-parameters` for what is no whole number above 0. */
export function wholeIds(ids: Iterable<number | string>): readonly number[] {
  if (typeof ids === "string") throw badParameters("The identifiers must be a list.", 'Write [12], not "12".');
  return [...new Set(Array.from(ids, wholeId))];
}

function wholeId(value: number | string): number {
  const id = phpNumber(value);
  if (id !== undefined && Number.isSafeInteger(id) && id > 0) return id;
  throw badParameters(`${JSON.stringify(String(value))} is no identifier: it must be a whole number above zero.`);
}
