import { ClientError } from "../errors.ts";
import type { TimeLimit } from "../http/time-limit.ts";
import type { Call } from "../link.ts";
import { stopped } from "../stopped.ts";

/** A time limit that begins anew with each piece. */
export interface IdleLimit extends TimeLimit {
  readonly touch: () => void;
}

/** Ends a transfer that stands still for the time of a request: how long a whole one takes depends on its size alone. */
export function idleLimit({ method, signal, timeout }: Call): IdleLimit {
  const controller = new AbortController();
  const giveUp = () => controller.abort(signal?.reason);
  let isTimeUp = false;
  const timer = setTimeout(
    () => {
      isTimeUp = true;
      controller.abort();
    },
    Math.min(timeout, 2 ** 31 - 1),
  );
  signal?.addEventListener("abort", giveUp, { once: true });
  return {
    signal: controller.signal,
    touch: () => void timer.refresh(),
    explain(error, isSent) {
      if (error instanceof ClientError) return undefined;
      if (isTimeUp) return stoodStill(method, timeout, isSent, error);
      return signal?.aborted === true ? stopped(method, isSent, error) : undefined;
    },
    release() {
      clearTimeout(timer);
      signal?.removeEventListener("abort", giveUp);
    },
  };
}

function stoodStill(method: string, timeout: number, isSent: boolean, cause: unknown): ClientError {
  return new ClientError("timeout", `The ${method} stood still for ${timeout / 1000} seconds.`, {
    hint: "Check the internet connection, the proxy and the firewall, or allow more time.",
    mayHaveRun: isSent,
    method,
    cause,
  });
}
