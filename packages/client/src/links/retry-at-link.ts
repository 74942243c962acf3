import type { OperatingTracker } from "../limits/operating-tracker.ts";
import { setRetryAt } from "../limits/retry-at.ts";
import type { Link } from "../link.ts";
import type { Outcomes } from "../answer/outcome.ts";

/** Tells the commands of a batch that the portal refused for their operating time when it opens their method again. */
export function retryAtLink(operating: OperatingTracker): Link {
  return async (call, next) => {
    const answer = await next(call);
    for (const { key, method } of call.commands ?? []) {
      const outcome = (answer.result as Outcomes)[key];
      if (outcome?.ok !== false || outcome.error.code !== "operation-limit") continue;
      const retryAt = outcome.error.retryAt ?? operating.closedUntil(method);
      if (retryAt !== undefined) setRetryAt(outcome.error, retryAt);
    }
    return answer;
  };
}
