import { ClientError } from "../../errors.ts";
import type { Outcomes, SuccessfulOutcome } from "../../answer/outcome.ts";
import { pageKey } from "../keyset/keyset-batch.ts";

/** The pages of a batch whose keys have one name. */
export interface AskedPages {
  readonly method: string;
  readonly name: string;
  readonly count: number;
}

/** The pages one by one, up to the first one that failed in passing. Throws the error of one that failed otherwise. */
export function* answeredPages(outcomes: Outcomes, { method, name, count }: AskedPages): Generator<SuccessfulOutcome> {
  for (let index = 0; index < count; index += 1) {
    const outcome = outcomes[pageKey(name, index)];
    if (outcome === undefined) {
      throw new ClientError("malformed-answer", `A page of "${method}" is missing in the answer.`, { method });
    }
    if (outcome.ok) yield outcome;
    else if (outcome.error.isRetryable) return;
    else throw outcome.error;
  }
}
