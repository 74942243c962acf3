import { ClientError } from "../errors.ts";
import type { Call } from "../link.ts";
import { stopped } from "../stopped.ts";

/** Above it, a timer of Node fires at once. */
const longestTimer = 2 ** 31 - 1;

export interface TimeLimit {
  /** Aborted by the time limit and by the caller. */
  readonly signal: AbortSignal;
  /** Lets the time begin anew. */
  readonly touch: () => void;
  /** The error, if it was the time limit or the caller that ended the request. */
  explain(error: unknown, isSent: boolean): ClientError | undefined;
  release(): void;
}

/** Says that the time is up. */
export type TimeUpError = (call: Call, isSent: boolean, cause: unknown) => ClientError;

/** Begins the time of one request, whose end may have an error of its own. `release` must be called at its end. */
export function timeLimit(call: Call, timeUp: TimeUpError = tooLate): TimeLimit {
  const { method, signal, timeout } = call;
  const controller = new AbortController();
  const giveUp = () => controller.abort(signal?.reason);
  let isTimeUp = false;
  const timer = setTimeout(
    () => {
      isTimeUp = true;
      controller.abort();
    },
    Math.min(timeout, longestTimer),
  );
  signal?.addEventListener("abort", giveUp, { once: true });
  return {
    signal: controller.signal,
    touch: () => void timer.refresh(),
    explain(error, isSent) {
      if (error instanceof ClientError) return undefined;
      if (isTimeUp) return timeUp(call, isSent, error);
      return signal?.aborted === true ? stopped(method, isSent, error) : undefined;
    },
    release() {
      clearTimeout(timer);
      signal?.removeEventListener("abort", giveUp);
    },
  };
}

function tooLate({ method, timeout }: Call, isSent: boolean, cause: unknown): ClientError {
  const time = `${timeout / 1000} seconds`;
  const message = isSent
    ? `The portal did not answer "${method}" within ${time}.`
    : `No connection to the portal came about within ${time}; "${method}" was not sent.`;
  const hint = isSent
    ? "Ask for less at a time (fewer rows, fewer fields), or allow more time."
    : "Check the internet connection, the proxy and the firewall, or allow more time.";
  return new ClientError("timeout", message, { hint, mayHaveRun: isSent, method, cause });
}
