import { anyMethod, command, type MethodName } from "@b24kit/client";
import type { Query } from "./query.ts";

/** A query of a method that answers one thing instead of rows; it is the only row. `scope` is "" when none is needed. */
export function singleQuery<Value>(method: MethodName, scope: string, parse: (result: unknown) => Value): Query<Value> {
  // Of all methods at once nothing can be said about parameters.
  return { command: command(anyMethod(method)), scope, parse: ([result]) => [parse(result)], isWhole: true };
}
