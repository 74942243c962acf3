import type { FilledStep } from "@b24kit/catalog";

/** The parameters of a step as a file for `b24 batch` has them: references are texts, `$result[key][field]`. */
export function batchParams({ params }: FilledStep): Record<string, unknown> {
  return withTexts(params) as Record<string, unknown>;
}

function withTexts(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => withTexts(item));
  if ("$result" in value) return `$result${(value.$result as readonly string[]).map((part) => `[${part}]`).join("")}`;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withTexts(inner)]));
}
