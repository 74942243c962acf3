import type { Clock } from "../clock.ts";
import { ClientError } from "../errors.ts";
import type { ClientEvent } from "../event.ts";
import type { Call, Link } from "../link.ts";
import { outcomeUnknown } from "../answer/outcome-unknown.ts";
import { mayBeHalfRun } from "../rest3/may-be-half-run.ts";
import { stopped } from "../stopped.ts";
import { isReadCall } from "./is-read-call.ts";

export interface RetryOptions {
  readonly isRead: (method: string) => boolean;
  /** Repetitions at most. */
  readonly retries: number;
  /** Milliseconds after the first failure after which no attempt begins, all waiting included. */
  readonly deadline: number;
  readonly clock: Clock;
  readonly random: () => number;
  readonly onEvent: (event: ClientEvent) => void;
}

const firstWait = 500;
const longestWait = 15_000;

/**
 * Repeats what may be repeated: a read after any passing failure, a write only when it surely did not run. A write whose
 * answer was lost is reported as `outcome-unknown`. A time limit that has run out is never repeated, not even for a read:
 * what took too long would most likely take as long again.
 *
 * The deadline begins with the first failure: waiting for one's turn is none. For bulk work every answer to anybody puts it
 * off, and refusals for a limit are not counted as repetitions.
 */
export function retryLink(options: RetryOptions): Link {
  const { isRead, deadline, clock, random, onEvent } = options;
  let answeredAt = Number.NEGATIVE_INFINITY;
  return async (call, next) => {
    const isBulk = call.priority === "bulk";
    const giveUpAt = clock.now() + deadline;
    const most = Math.min(call.retries ?? options.retries, options.retries);
    let failingSince = Number.POSITIVE_INFINITY;
    let repetitions = 0;
    for (let attempt = 1; ; attempt += 1) {
      try {
        const answer = await next(isBulk ? call : { ...call, giveUpAt });
        answeredAt = clock.now();
        return answer;
      } catch (error) {
        const settled = afterFailure(error, call, isRead);
        if (!(settled instanceof ClientError) || !settled.isRetryable) throw settled;
        const now = clock.now();
        const isClosed = isBulk && settled.code === "operation-limit";
        failingSince = isClosed ? Number.POSITIVE_INFINITY : Math.min(failingSince, now);
        if (!isBulk || !isLimit(settled)) repetitions += 1;
        const delay = delayBefore(attempt, settled, now, random);
        const lastMoment = Math.max(failingSince, isBulk ? answeredAt : 0) + deadline;
        if (most === 0 || repetitions > most || now + delay > lastMoment) throw settled;
        onEvent({ type: "retry", method: call.method, attempt, delay, code: settled.code });
        await pause(call, delay, clock);
      }
    }
  };
}

/** The request rate, or the operating time of a method: the portal is well and did not run the request. */
function isLimit({ code }: ClientError): boolean {
  return code === "rate-limited" || code === "operation-limit";
}

/** Full jitter: clients that failed together do not come back together. Never before the time that the error tells. */
function delayBefore(attempt: number, { retryAt = 0 }: ClientError, now: number, random: () => number): number {
  const jitter = Math.round(random() * Math.min(longestWait, firstWait * 2 ** (attempt - 1)));
  return Math.max(jitter, retryAt - now);
}

/** The error to throw or to repeat after. Repeatable means: its `isRetryable` says so. */
function afterFailure(error: unknown, call: Call, isRead: (method: string) => boolean): unknown {
  if (!(error instanceof ClientError) || error.code === "aborted") return error;
  if (!error.mayHaveRun && !mayBeHalfRun(error, call)) return error;
  return isReadCall(call, isRead) ? error : outcomeUnknown(call.method, error);
}

async function pause(call: Call, delay: number, clock: Clock): Promise<void> {
  try {
    await clock.sleep(delay, call.signal);
  } catch (error) {
    throw stopped(call.method, false, error);
  }
}
