import type { Clock } from "./clock.ts";

/** Decides when the next request may go to the portal. */
export interface Bucket {
  /** Waits for a place. `onWait` is told once, with milliseconds, when it has to. Rejects when the signal is aborted. */
  take(signal?: AbortSignal, onWait?: (milliseconds: number) => void): Promise<void>;
  /** The portal refused a request although there was place: others use the same counter. */
  refused(): void;
  /** The portal took a request. */
  answered(): void;
}

export interface BucketOptions {
  /** Requests that may go at once. */
  readonly burst: number;
  /** Requests a second in the long run. */
  readonly drain: number;
  readonly clock: Clock;
}

/**
 * The portal counts requests of one address and lets the counter sink by `drain` once a second.
 * https://apidocs.bitrix24.com/limits.html
 * After a refusal it is taken for full and for draining at half the speed; every good answer brings some speed back.
 */
export function leakyBucket({ burst, drain, clock }: BucketOptions): Bucket {
  const slowest = 0.125;
  let level = 0;
  let speed = 1;
  let updatedAt = clock.now();

  const perMillisecond = () => (drain * speed) / 1000;
  const sink = () => {
    const now = clock.now();
    level = Math.max(0, level - Math.max(0, now - updatedAt) * perMillisecond());
    updatedAt = now;
  };

  return {
    async take(signal, onWait) {
      sink();
      level += 1;
      const wait = Math.ceil((level - burst) / perMillisecond());
      if (wait <= 0) return;
      onWait?.(wait);
      try {
        await clock.sleep(wait, signal);
      } catch (error) {
        level = Math.max(0, level - 1);
        throw error;
      }
    },
    refused() {
      sink();
      level = Math.max(level, burst);
      speed = Math.max(slowest, speed / 2);
    },
    answered() {
      sink();
      speed = Math.min(1, speed + 0.05);
    },
  };
}
