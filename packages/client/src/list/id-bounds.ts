import { badParameters } from "../bad-parameters.ts";
import { phpNumber } from "../answer/php-map.ts";
import { conditionKey } from "./conditions/condition-key.ts";
import type { Conditions } from "./conditions/groups.ts";

interface Bounds {
  /** The filter without its lower bounds. */
  readonly filter: Conditions;
  /** Only rows with larger identifiers are wanted; undefined: all. */
  readonly after: number | undefined;
}

/** Turns `>ID` and `>=ID` of a filter, one or several, into the place to begin at. Other conditions stay. */
export function takeLowerBounds(filter: Conditions, idField: string): Bounds {
  const isBound = (key: string): boolean => {
    const { prefix, field } = conditionKey(key);
    return field.toLowerCase() === idField.toLowerCase() && (prefix === ">" || prefix === ">=");
  };
  const bounds = Object.entries(filter).filter(([key]) => isBound(key));
  return {
    filter: Object.fromEntries(Object.entries(filter).filter(([key]) => !isBound(key))),
    after: bounds.length === 0 ? undefined : Math.max(...bounds.map(([key, value]) => placeOf(key, value))),
  };
}

function placeOf(key: string, value: unknown): number {
  const bound = typeof value === "number" || typeof value === "string" ? phpNumber(value) : undefined;
  if (bound !== undefined && Number.isSafeInteger(bound)) return key.startsWith(">=") ? bound - 1 : bound;
  throw badParameters(`The lower bound "${key}" must be one whole number: it is where reading begins.`);
}
