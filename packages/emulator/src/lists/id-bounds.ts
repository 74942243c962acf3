import type { Operator } from "./cell-test.ts";
import type { IdBounds } from "./query.ts";

const infinity = Number.POSITIVE_INFINITY;

/** Bounds that say the same as a condition on the id; undefined for conditions that need a test. */
export function idBounds(operator: Operator, value: unknown): IdBounds | undefined {
  if (operator === "equal" || operator === "in") {
    const ids = (Array.isArray(value) ? value : [value]).map(Number);
    return { from: -infinity, to: infinity, only: ids };
  }
  const id = Number(value);
  if (Array.isArray(value) || Number.isNaN(id)) return undefined;
  if (operator === "greater") return { from: Math.floor(id) + 1, to: infinity };
  if (operator === "greaterOrEqual") return { from: Math.ceil(id), to: infinity };
  if (operator === "less") return { from: -infinity, to: Math.ceil(id) - 1 };
  return operator === "lessOrEqual" ? { from: -infinity, to: Math.floor(id) } : undefined;
}
