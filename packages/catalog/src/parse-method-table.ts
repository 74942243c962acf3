import type { Effect, MethodInfo } from "./method-info.ts";

const effects: ReadonlyMap<string, Effect> = new Map([
  ["r", "read"],
  ["w", "write"],
  ["d", "destructive"],
]);

/** Splits a generated table into methods, keyed by the name in lower case. */
export function parseMethodTable(table: string): ReadonlyMap<string, MethodInfo> {
  const methods = new Map<string, MethodInfo>();
  let scope: string | null = null;
  for (const line of table.trim().split("\n")) {
    const word = line.slice(2);
    const effect = effects.get(line.charAt(0));
    if (effect === undefined) {
      scope = word === "-" ? null : word;
    } else {
      methods.set(word.toLowerCase(), Object.freeze({ name: word, scope, effect }));
    }
  }
  return methods;
}
