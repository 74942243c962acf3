import type { FilterRules } from "../family.ts";
import { conditionKey } from "./condition-key.ts";
import { refuseCondition } from "./refuse-condition.ts";

/** Refuses a prefix that the method does not surely know: most methods drop such a condition and give all rows. */
export function assertOperator(method: string, key: string, rules: FilterRules): void {
  const { prefix } = conditionKey(key);
  if (rules.operators.includes(prefix)) return;
  const known = rules.operators.filter((operator) => operator !== "").join(" ");
  const why = `"${prefix}" is not among the prefixes that surely work there${known === "" ? "" : ` (${known})`}`;
  throw refuseCondition(method, key, why, hintFor(key, rules));
}

function hintFor(key: string, { operators, idList }: FilterRules): string {
  const { prefix, field } = conditionKey(key);
  if (prefix === "@" && idList !== undefined) return `Write "${conditionKey(idList).prefix}${field}" with an array.`;
  if (prefix === "=") return `Write "${field}".`;
  if (prefix === "!=" || prefix === "!@") return negation(prefix, field, operators);
  if (prefix === "><" && operators.includes(">=")) return `Write two conditions: ">=${field}" and "<=${field}".`;
  return operators.length > 1 ? "Write it with one of these." : "Write the field without a prefix.";
}

function negation(prefix: string, field: string, operators: readonly string[]): string {
  const known = ["!=", "!"].find((operator) => operators.includes(operator));
  if (known === undefined) return "It has no such condition: leave the rows out after reading.";
  return `Write "${known}${field}"${prefix === "!@" ? " with one value" : ""}.`;
}
