import { lostAnswer } from "../answer/outcome-unknown.ts";
import type { Clock } from "../clock.ts";
import { ClientError } from "../errors.ts";
import type { ClientEvent } from "../event.ts";
import type { Call, Link } from "../link.ts";
import { stopped } from "../stopped.ts";

export interface IdempotencyOptions {
  readonly isRead: (method: string) => boolean;
  /** Makes a key that nobody else makes. */
  readonly newKey: () => string;
  /** Milliseconds after which the portal ends a request by itself. Infinity: not known. */
  readonly serverLimit: number;
  /** Repetitions at most; 0: none. */
  readonly retries: number;
  readonly clock: Clock;
  readonly onEvent: (event: ClientEvent) => void;
}

/** Milliseconds beyond the server's limit: two requests with one key that run at once may both run. */
const margin = 5000;
/** Milliseconds for which the portal remembers the answer to a key. */
const remembered = 24 * 3_600_000;

/**
 * Gives every write of REST 3.0 a key, the same at each of its repetitions, and repeats one whose answer was lost on the way:
 * the portal answers as it did the first time. Strictly: only a single call, once, after the portal must have ended the first
 * one and before it forgets the key. Not when the first one may have been ended by the portal itself (an error, or silence
 * up to its limit): what it did then was not remembered. https://apidocs.bitrix24.com/api-reference/rest-v3.html
 */
export function idempotencyLink(options: IdempotencyOptions): Link {
  return async (call, next) => {
    // A raw batch hides what it runs.
    const isSingle = call.commands === undefined && call.method.toLowerCase() !== "batch";
    if (call.api !== "v3" || !isSingle || options.isRead(call.method)) return next(call);
    const keyed = { ...call, idempotencyKey: call.idempotencyKey ?? options.newKey() };
    try {
      return await next(keyed);
    } catch (error) {
      const sentAt = repeatableSince(error, keyed, options);
      if (sentAt === undefined) throw error;
      await untilEnded(error as ClientError, keyed, options);
      // A computer that slept meanwhile comes back too late.
      if (options.clock.now() >= sentAt + remembered - margin) throw error;
      return await next(keyed).catch((second: unknown) => {
        // Whatever it says now: the first one may have run.
        throw isAborted(second) ? stopped(call.method, true, second) : error;
      });
    }
  };
}

/** When the first request left, if it may be repeated. */
function repeatableSince(
  error: unknown,
  { retries }: Call,
  { serverLimit, clock, ...options }: IdempotencyOptions,
): number | undefined {
  if (!(error instanceof ClientError) || error.code !== "outcome-unknown") return undefined;
  if (Math.min(retries ?? options.retries, options.retries) === 0) return undefined;
  const { code, sentAt, status = 200 } = lostAnswer(error);
  if (sentAt === undefined || (code !== "network" && code !== "timeout")) return undefined;
  // An error was on its way: those are not remembered.
  if (status < 200 || status > 299) return undefined;
  return clock.now() - sentAt < serverLimit && Number.isFinite(serverLimit) ? sentAt : undefined;
}

/** The limit begins when the portal has the whole request, of which nobody tells: a long upload may just have ended. */
async function untilEnded(
  error: ClientError,
  { method, signal }: Call,
  { serverLimit, clock, onEvent }: IdempotencyOptions,
): Promise<void> {
  const delay = serverLimit + margin;
  onEvent({ type: "retry", method, attempt: 1, delay, code: lostAnswer(error).code });
  try {
    await clock.sleep(delay, signal);
  } catch (reason) {
    throw stopped(method, true, reason);
  }
}

function isAborted(error: unknown): boolean {
  return error instanceof ClientError && error.code === "aborted";
}
