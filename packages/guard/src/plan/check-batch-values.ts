import { refusals } from "../refusal.ts";
import { RefusedError } from "../refused-error.ts";
import type { CheckedCommand } from "./checked-command.ts";

/** Top-level parameters whose emptiness means the same as their absence. */
const emptyMeansAbsent = new Set(["filter", "select", "order"]);
/** PHP reads so many variables of one command. */
const mostVariables = 10_000;

/**
 * Refuses, before anybody says yes, what the client could not write into a batch: names that PHP takes apart, empty lists
 * and objects below the top level, too many values. Alone a command reaches the portal as JSON, which carries all of these.
 * Throws `RefusedError`.
 */
export function checkBatchValues(commands: readonly CheckedCommand[]): void {
  if (commands.length < 2) return;
  for (const { key, method, params } of commands) {
    const why = Object.entries(params).reduce<string | undefined>(
      (found, [name, value]) => found ?? faultOf(value, [name]),
      countOf(params) > mostVariables ? `it has more than ${mostVariables} values` : undefined,
    );
    if (why !== undefined) throw new RefusedError(refusals.batchValue(method, why), { commandKey: key });
  }
}

function faultOf(value: unknown, path: readonly string[]): string | undefined {
  const name = path.at(-1) ?? "";
  if (name === "" || /^\s|[[\]\0]/.test(name)) return "it has a parameter name that the portal would take apart";
  if (typeof value !== "object" || value === null || Object.hasOwn(value, "$result")) return undefined;
  const entries = Object.entries(value);
  if (entries.length === 0) return isEmptyAllowed(value, path) ? undefined : "it has an empty list or object";
  for (const [inner, below] of entries) {
    const fault = faultOf(below, [...path, inner]);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function isEmptyAllowed(value: object, [first = "", ...rest]: readonly string[]): boolean {
  return rest.length === 0 && (!Array.isArray(value) || emptyMeansAbsent.has(first.toLowerCase()));
}

function countOf(value: unknown): number {
  if (typeof value !== "object" || value === null || Object.hasOwn(value, "$result")) return 1;
  return Object.values(value).reduce<number>((sum, inner) => sum + countOf(inner), 0);
}
