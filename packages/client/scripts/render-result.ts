import type { MethodFact, ReturnFact } from "./method-facts.ts";

/** Results that are one value, when the page's table and its example agree. */
const scalars: Readonly<Record<string, string>> = { boolean: "boolean", integer: "WireNumber", string: "string" };

/**
 * The type of a method's `result`: loose, because an example is no contract. Keys are named, their values unknown;
 * what is not documented is unknown as a whole.
 */
export function renderResult({ returns }: Pick<MethodFact, "returns">): string {
  if (returns === null) return "unknown";
  const { type, shape } = returns;
  if (type !== undefined && type === shape && Object.hasOwn(scalars, type)) return scalars[type] as string;
  const alternatives = type?.split("|") ?? [];
  if (alternatives.some((name) => ["any", "null", "boolean", "string", "integer"].includes(name.trim())))
    return "unknown";
  const names = namesOf(returns);
  if (shape === "object") return `Loose${names}`;
  if (shape !== "array") return "unknown";
  // "object" for an example that is an array: the page describes the rows.
  if (names !== "") return `LooseRows${names}`;
  return type === "object" ? "unknown" : "readonly unknown[]";
}

function namesOf({ keys = [] }: ReturnFact): string {
  const names = keys.map((key) => key.split(":", 1)[0] ?? "").filter((name) => /^~?\w+$/.test(name));
  return names.length === 0 ? "" : `<${[...new Set(names)].map((name) => JSON.stringify(name)).join(" | ")}>`;
}
