import type { Clock } from "../clock.ts";
import { ClientError } from "../errors.ts";
import type { ClientEvent } from "../event.ts";
import type { Call, Link } from "../link.ts";
import { outcomeUnknown } from "../outcome-unknown.ts";
import { stopped } from "../stopped.ts";

export interface RetryOptions {
  readonly isRead: (method: string) => boolean;
  /** Repetitions at most. */
  readonly retries: number;
  /** Milliseconds after which no attempt begins. */
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
 */
export function retryLink({ isRead, retries, deadline, clock, random, onEvent }: RetryOptions): Link {
  return async (call, next) => {
    const begun = clock.now();
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await next(call);
      } catch (error) {
        const settled = afterFailure(error, call, isRead);
        // Full jitter: clients that failed together do not come back together.
        const delay = Math.round(random() * Math.min(longestWait, firstWait * 2 ** (attempt - 1)));
        const isLast = attempt > Math.min(call.retries ?? retries, retries) || clock.now() + delay - begun > deadline;
        if (isLast || !(settled instanceof ClientError) || !settled.isRetryable) throw settled;
        onEvent({ type: "retry", method: call.method, attempt, delay, code: settled.code });
        await pause(call, delay, clock);
      }
    }
  };
}

/** The error to throw or to repeat after. Repeatable means: its `isRetryable` says so. */
function afterFailure(error: unknown, call: Call, isRead: (method: string) => boolean): unknown {
  if (!(error instanceof ClientError) || !error.mayHaveRun || error.code === "aborted") return error;
  return isReadCall(call, isRead) ? error : outcomeUnknown(call.method, error);
}

function isReadCall({ method, commands }: Call, isRead: (method: string) => boolean): boolean {
  if (commands !== undefined) return commands.every((command) => isRead(command.method));
  return method.toLowerCase() !== "batch" && isRead(method);
}

async function pause(call: Call, delay: number, clock: Clock): Promise<void> {
  try {
    await clock.sleep(delay, call.signal);
  } catch (error) {
    throw stopped(call.method, false, error);
  }
}
