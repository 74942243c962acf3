import type { Call } from "./call.ts";
import { knownConditions } from "./check-filter.ts";
import { conditionKey } from "./condition-key.ts";
import { nearestName } from "./nearest-name.ts";

/**
 * Tells whether a name that could be a condition, as the method takes those beside its parameters, is rather one of the
 * `parameters` with a slip: no condition that is known, and nearer to a parameter than to a condition.
 */
export function isMisspeltParameter(call: Call, name: string, parameters: readonly string[]): boolean {
  if (call.parameters === null || call.problems.problems.length >= 20) return false;
  const { prefix, field } = conditionKey(name);
  const parameter = prefix === "" ? nearestName(field, parameters) : undefined;
  if (parameter === undefined) return false;
  const conditions = knownConditions(call, call.family?.filter ?? undefined);
  if (conditions.has(field)) return false;
  const condition = conditions.suggest(field);
  return condition === undefined || nearestName(field, [condition, parameter]) === parameter;
}
