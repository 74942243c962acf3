import type { Clock } from "../clock.ts";
import { PortalError } from "../errors.ts";
import type { ClientEvent } from "../event.ts";
import { methodCounts } from "../limits/methods-of.ts";
import { noOperatingTime } from "../limits/not-admitted.ts";
import type { OpenLimits } from "../limits/open-limits.ts";
import { setRetryAt } from "../limits/retry-at.ts";
import { refusedMethods, samplesOf } from "../limits/samples-of.ts";
import type { Call, Link } from "../link.ts";
import { stopped } from "../stopped.ts";
import { isReadCall } from "./is-read-call.ts";

export interface LimitLinkOptions extends Pick<OpenLimits, "bucket" | "operating"> {
  readonly isRead: (method: string) => boolean;
  readonly clock: Clock;
  readonly onEvent: (event: ClientEvent) => void;
}

/**
 * Holds a request back until the portal's limits have place for it: first for the operating time of its methods, then for
 * the request rate. Operating time may take ten minutes to come back: a call that gives up before (`giveUpAt`) is refused
 * without being sent. The request rate moves on all the time, so everybody gets a place.
 */
export function limitLink(options: LimitLinkOptions): Link {
  const { bucket, operating, clock } = options;
  return async (call, next) => {
    const end = await beginWhenOpen(call, options);
    try {
      await takePlace(call, options);
      await call.beforeSend?.();
      const answer = await next(call);
      operating.learn(samplesOf(call, answer, clock.now()));
      for (const method of refusedMethods(call, answer)) operating.refuse(method);
      await bucket?.answered();
      return answer;
    } catch (error) {
      if (error instanceof PortalError) await takeIn(error, call, options);
      throw error;
    } finally {
      end();
    }
  };
}

/** Waits for operating time, then counts the request as under way. Gives the function that ends this. */
async function beginWhenOpen(call: Call, { operating, isRead, clock, onEvent }: LimitLinkOptions): Promise<() => void> {
  // Where the other commands of a batch can be answered, the portal itself refuses the one that cannot.
  const isDivisible = call.priority === "interactive" && call.halt !== true && isReadCall(call, isRead);
  const errand = { methods: methodCounts(call), priority: call.priority, isDivisible };
  for (let isTold = false; ; isTold = true) {
    const hold = operating.hold(errand);
    if (hold === undefined) return operating.begin(errand);
    const { method, milliseconds } = hold;
    const retryAt = clock.now() + milliseconds;
    if (retryAt > (call.giveUpAt ?? Number.POSITIVE_INFINITY)) throw noOperatingTime(method, retryAt);
    if (!isTold) onEvent({ type: "wait", method: call.method, milliseconds, reason: "operating" });
    await unlessStopped(call, clock.sleep(milliseconds, call.signal));
  }
}

async function takePlace(call: Call, { bucket, onEvent }: LimitLinkOptions): Promise<void> {
  const { method, priority, signal } = call;
  const waiting = {
    ...(signal === undefined ? {} : { signal }),
    onWait: (milliseconds: number) => onEvent({ type: "wait", method, milliseconds, reason: "bucket" }),
  };
  await unlessStopped(call, bucket?.take(priority, waiting));
}

async function unlessStopped({ method, signal }: Call, waiting: Promise<void> | undefined): Promise<void> {
  try {
    await waiting;
  } catch (error) {
    throw signal?.aborted === true ? stopped(method, false, error) : error;
  }
}

async function takeIn(error: PortalError, { method }: Call, { bucket, operating }: LimitLinkOptions): Promise<void> {
  if (error.code === "operation-limit") setRetryAt(error, operating.refuse(method));
  await (error.code === "rate-limited" ? bucket?.refused() : bucket?.answered());
}
