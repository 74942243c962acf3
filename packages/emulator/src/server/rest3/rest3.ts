import { rest3MethodIndex } from "../../methods/rest3/registry.ts";
import type { MethodDefinition } from "../../methods/method.ts";
import { createAnswerStore, type AnswerStore } from "./answer-store.ts";
import type { Rest3Options } from "./rest3-options.ts";

/** REST 3.0 of a running portal. */
export interface Rest3 {
  readonly methods: ReadonlyMap<string, MethodDefinition>;
  readonly answers: AnswerStore;
  readonly batchErrors: NonNullable<Rest3Options["batchErrors"]>;
}

/** `now` gives epoch milliseconds. */
export function createRest3({ batchErrors = "item" }: Rest3Options, now: () => number): Rest3 {
  return { methods: rest3MethodIndex(), answers: createAnswerStore(now), batchErrors };
}
