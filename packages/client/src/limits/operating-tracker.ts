import type { Clock } from "../clock.ts";
import type { Priority } from "../link.ts";
import { type MethodTime, nothingKnown, usedTime, waitFor, withRefusal, withSample } from "./method-time.ts";
import { methodKey } from "./methods-of.ts";
import type { Sample } from "./samples-of.ts";

/** What a request is about to run. */
interface Errand {
  /** How often it runs each method; "batch" is one of them for a batch. */
  readonly methods: ReadonlyMap<string, number>;
  readonly priority: Priority;
  /** It is worth sending as soon as one of its commands can run; the portal refuses the others one by one. */
  readonly isDivisible: boolean;
}

/** What keeps a request back. */
interface Hold {
  readonly method: string;
  readonly milliseconds: number;
}

/** Keeps account of the operating time that one credential uses, by method. */
export interface OperatingTracker {
  /** What the request has to wait for; undefined when it may go now. */
  hold(errand: Errand): Hold | undefined;
  /** The request is on its way. Call the function that is given back when it has ended. */
  begin({ methods }: Errand): () => void;
  learn(samples: readonly Sample[]): void;
  /** The portal refused the method. Gives the time, epoch milliseconds, up to which it is taken for closed. */
  refuse(method: string): number;
  /** Epoch milliseconds; undefined when the method is not closed. */
  closedUntil(method: string): number | undefined;
  /** Seconds that bulk work may still use; Infinity when nothing is known or limited. */
  left(method: string): number;
}

/** The part of the limit that is used: the last of it is left to people who wait for an answer. */
const share: Readonly<Record<Priority, number>> = { interactive: 0.95, bulk: 0.9 };

/**
 * `limit`: seconds that a method may use within the portal's window of ten minutes; above them the portal refuses it until
 * the oldest minute leaves the window. https://apidocs.bitrix24.com/limits.html
 */
export function operatingTracker({
  limit,
  clock,
}: {
  readonly limit: number;
  readonly clock: Clock;
}): OperatingTracker {
  const known = new Map<string, MethodTime>();
  const timeOf = (method: string) => known.get(method) ?? nothingKnown;
  const addUnderWay = (methods: ReadonlyMap<string, number>, sign: 1 | -1) => {
    for (const [method, count] of methods) {
      const time = timeOf(method);
      known.set(method, { ...time, underWay: time.underWay + sign * count });
    }
  };
  return {
    hold({ methods, priority, isDivisible }) {
      const now = clock.now();
      const holds = [...methods].map(([method, count]) => ({
        method,
        milliseconds: waitFor(timeOf(method), count, limit * share[priority], now),
      }));
      const longest = holds.toSorted((a, b) => b.milliseconds - a.milliseconds);
      const own = holds.find(({ method }) => method === "batch");
      const isOpen =
        isDivisible && own?.milliseconds === 0 && holds.some((hold) => hold !== own && hold.milliseconds === 0);
      return isOpen || longest[0]?.milliseconds === 0 ? undefined : longest[0];
    },
    begin({ methods }) {
      addUnderWay(methods, 1);
      return () => addUnderWay(methods, -1);
    },
    learn(samples) {
      const now = clock.now();
      for (const sample of samples) known.set(sample.method, withSample(timeOf(sample.method), sample, now));
    },
    refuse(method) {
      const time = withRefusal(timeOf(methodKey(method)), limit, clock.now());
      known.set(methodKey(method), time);
      return time.blockedUntil;
    },
    closedUntil(method) {
      const { blockedUntil } = timeOf(methodKey(method));
      return blockedUntil > clock.now() ? blockedUntil : undefined;
    },
    left(method) {
      const time = timeOf(methodKey(method));
      const now = clock.now();
      if (now < time.blockedUntil) return 0;
      const isLimited = time.operating !== undefined && Number.isFinite(limit);
      return isLimited ? Math.max(0, limit * share.bulk - usedTime(time, now)) : Number.POSITIVE_INFINITY;
    },
  };
}
