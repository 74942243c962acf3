import type { Effect, MethodInfo } from "./method-info.ts";
import { methodTable } from "./methods.generated.ts";

const effects: ReadonlyMap<string, Effect> = new Map([
  ["r", "read"],
  ["w", "write"],
  ["d", "destructive"],
]);

/** Splits the generated table into methods, keyed by the name in lower case. */
export function parseMethodTable(): ReadonlyMap<string, MethodInfo> {
  const methods = new Map<string, MethodInfo>();
  let scope: string | null = null;
  for (const line of methodTable.trim().split("\n")) {
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
