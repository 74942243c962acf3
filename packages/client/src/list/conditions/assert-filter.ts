import { badParameters } from "../../bad-parameters.ts";
import { isRecord } from "../../answer/php-map.ts";
import type { FilterRules } from "../family.ts";
import { assertField } from "./assert-field.ts";
import { assertOperator } from "./assert-operator.ts";
import { assertValue } from "./assert-value.ts";
import { conditionKey } from "./condition-key.ts";
import { assertGroup, type Conditions, kindOfKey } from "./groups.ts";
import { refuseCondition } from "./refuse-condition.ts";

/** Refuses conditions that the method would drop without a word, and then answer with more rows. */
export function assertFilter(method: string, filter: Conditions, rules: FilterRules): void {
  assertConditions(method, filter, rules, 0);
  const { exclusive } = rules;
  if (exclusive !== undefined && Object.hasOwn(filter, exclusive) && Object.keys(filter).length > 1) {
    throw refuseCondition(method, exclusive, "beside it all other conditions are dropped", "Give it alone.");
  }
  for (const key of rules.required ?? []) {
    if (Object.keys(filter).some((given) => stands(given, key))) continue;
    throw badParameters(
      `${method} needs the condition "${key}" in its filter.`,
      "Add it: without it nothing can be read.",
    );
  }
}

/** The conditions of a filter, which must be an object; no filter is no condition. */
export function conditionsOf(filter: unknown): Conditions {
  if (filter === undefined || filter === null || (Array.isArray(filter) && filter.length === 0)) return {};
  if (isRecord(filter)) return filter;
  throw badParameters("The filter must be an object of conditions.");
}

function assertConditions(method: string, filter: Conditions, rules: FilterRules, depth: number): void {
  for (const [key, value] of Object.entries(filter)) {
    const kind = kindOfKey(key);
    if (kind === "condition") {
      assertField(method, key, rules);
      assertOperator(method, key, rules);
      assertValue(method, key, value, rules);
    } else {
      assertGroup(method, key, value, rules, depth);
      if (kind === "group") assertConditions(method, { ...(value as Conditions) }, rules, depth + 1);
    }
  }
}

/** A required key without a prefix may also carry one that asks for equality. */
function stands(given: string, required: string): boolean {
  if (given === required) return true;
  const { prefix, field } = conditionKey(given);
  return field === required && (prefix === "=" || prefix === "@");
}
