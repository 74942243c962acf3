import { command, type Params } from "@b24kit/client";
import type { Query } from "./query.ts";

/** A query of a method that answers one thing instead of rows; it is the only row. `scope` is "" when none is needed. */
export function singleQuery<Value>(
  method: string,
  scope: string,
  parse: (result: unknown) => Value,
  params: Params = {},
): Query<Value> {
  return { command: command(method, params), scope, parse: (result) => [parse(result)], more: { kind: "none" } };
}
