import type { Link } from "../link.ts";
import type { Outcomes } from "../answer/outcome.ts";
import { scrubError } from "../webhook/scrub-error.ts";
import type { Scrub } from "../webhook/scrub.ts";

/** Outermost: no error that leaves the chain, thrown or inside an outcome, contains the key of a webhook. */
export function redactLink(scrub: Scrub): Link {
  return async (call, next) => {
    try {
      const answer = await next(call);
      if (call.commands !== undefined) scrubOutcomes(answer.result as Outcomes, scrub);
      return answer;
    } catch (error) {
      scrubError(error, scrub);
      throw error;
    }
  };
}

function scrubOutcomes(outcomes: Outcomes, scrub: Scrub): void {
  for (const outcome of Object.values(outcomes)) if (!outcome.ok) scrubError(outcome.error, scrub);
}
