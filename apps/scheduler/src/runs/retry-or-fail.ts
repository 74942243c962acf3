import type { Job } from "../config/config.ts";
import type { Run } from "../store/run-store.ts";
import { failed, type Outcome } from "./outcome.ts";
import { lastMoment } from "./outdated.ts";
import type { Failure, Parts } from "./parts.ts";
import { reasons } from "./reasons.ts";
import { longestPause, retryAt } from "./retry-at.ts";

/** Once more later, while there are attempts left, it may be better by then, and it is not asked to wait for longer than it is wanted. */
export function retryOrFail(
  run: Run,
  job: Job,
  failure: Failure,
  { clock, random }: Pick<Parts, "clock" | "random">,
  { facts = {}, countsAsAttempt = true }: { readonly facts?: Run["facts"]; readonly countsAsAttempt?: boolean } = {},
): Outcome {
  if (!failure.isRetryable || (countsAsAttempt && run.attempt > job.policy.retries)) return failed(failure, facts);
  const now = clock.now();
  const asked = failure.retryAt;
  if (asked !== undefined && asked > Math.max(lastMoment(run, job), now + longestPause)) {
    return failed({ ...failure, reason: reasons.tooFar(failure.reason, asked) }, facts);
  }
  const dueAt = retryAt(run.attempt, { now, random: random(), asked });
  return { kind: "postpone", dueAt, reason: failure.reason, countsAsAttempt };
}
