import type { Params } from "./link.ts";
import type { InBatch } from "./methods/in-batch.ts";
import type { CallArguments, Method, MethodParams } from "./methods/method.ts";

/** A method with its parameters, to be put into a batch. */
export interface Command {
  readonly method: string;
  readonly params: Params;
}

/** Describes one command of a batch. A value in its parameters may be a `result()` of an earlier command. */
export function command<Called extends Method>(
  method: Called,
  ...[params]: CallArguments<InBatch<MethodParams<Called>>>
): Command {
  return { method, params: params ?? {} };
}
