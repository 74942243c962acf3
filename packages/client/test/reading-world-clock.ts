import { setImmediate as turn } from "node:timers/promises";
import type { ClientEvent, Clock } from "../src/index.ts";

/** A time that a portal and its clients share; it jumps as soon as all of them wait. */
export interface SharedClock extends Clock {
  /** The same time for the portal, whose waits belong to requests that are under way. */
  readonly portal: Clock;
  /** To be told of what the clients do: requests that nobody waits in are work, and the time stands still. */
  readonly onEvent: (event: ClientEvent) => void;
  /** Runs the work in this time. */
  run<T>(work: Promise<T>): Promise<T>;
}

interface Sleeper {
  readonly at: number;
  readonly isPortal: boolean;
  readonly wake: () => void;
}

/** Turns of the event loop within which everything that goes on without waiting has become visible. */
const quietTurns = 6;

/** Failures without an answer. */
const unanswered: ReadonlySet<string> = new Set(["network", "dns", "timeout", "aborted"]);

export function sharedClock(start = 1_750_000_000_000): SharedClock {
  let now = start;
  let underWay = 0;
  const sleepers = new Set<Sleeper>();
  const sleepIn = (isPortal: boolean) => async (length: number, signal?: AbortSignal) => {
    signal?.throwIfAborted();
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const sleeper = { at: now + length, isPortal, wake: resolve };
    const giveUp = () => {
      sleepers.delete(sleeper);
      reject(signal?.reason as Error);
    };
    sleepers.add(sleeper);
    signal?.addEventListener("abort", giveUp, { once: true });
    await promise.finally(() => signal?.removeEventListener("abort", giveUp));
  };
  const isQuiet = () => [...sleepers].filter(({ isPortal }) => isPortal).length >= underWay;
  const jump = () => {
    const [next] = [...sleepers].toSorted((a, b) => a.at - b.at);
    if (next === undefined) return;
    sleepers.delete(next);
    now = Math.max(now, next.at);
    next.wake();
  };
  return {
    now: () => now,
    elapsed: () => now,
    sleep: sleepIn(false),
    portal: { now: () => now, elapsed: () => now, sleep: sleepIn(true) },
    onEvent(event) {
      if (event.type === "request") underWay += 1;
      // An answer that is an error is told as both.
      if (event.type === "answer" || (event.type === "failure" && unanswered.has(event.code))) underWay -= 1;
    },
    async run(work) {
      const done = new AbortController();
      const end = work.finally(() => done.abort());
      end.catch(() => {});
      for (let quiet = 0; !done.signal.aborted; quiet = isQuiet() ? quiet + 1 : 0) {
        await turn();
        if (quiet < quietTurns) continue;
        jump();
        quiet = 0;
      }
      return end;
    },
  };
}
