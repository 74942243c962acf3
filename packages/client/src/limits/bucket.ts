import type { Clock } from "../clock.ts";
import type { Priority } from "../link.ts";
import type { BucketState, BucketStore } from "./bucket-store.ts";
import { sink, slowest } from "./sink.ts";
import { waitingLine } from "./waiting-line.ts";

/** How somebody waits for a place. */
interface Waiting {
  readonly signal?: AbortSignal;
  /** Told once, with the milliseconds expected at the front of the line, when there is no place at once. */
  readonly onWait?: (milliseconds: number) => void;
}

/** Decides when the next request may go to the portal. */
export interface Bucket {
  /**
   * Waits for a place, in the order of arrival, interactive requests before bulk ones. Rejects with the signal's reason
   * when it is aborted: then no place is taken.
   */
  take(priority: Priority, waiting?: Waiting): Promise<void>;
  /** The portal refused a request although there was place: others use the same counter. */
  refused(): Promise<void>;
  /** The portal's own application answered, be it with an error. */
  answered(): Promise<void>;
  /** Requests that bulk work could send right now. */
  freePlaces(): Promise<number>;
}

export interface BucketOptions {
  /** Host: the portal whose counter this is. */
  readonly portal: string;
  /** Requests that may go at once. */
  readonly burst: number;
  /** Requests a second in the long run. */
  readonly drain: number;
  readonly store: BucketStore;
  readonly clock: Clock;
  /** Numbers from 0 to 1. */
  readonly random: () => number;
}

/** Sums of fractions are a little off. */
const tolerance = 1e-6;
/** Part of the time between two places by which bulk work of several processes is spread. */
const spread = 0.2;
/** Milliseconds in which several refusals are one: their requests were under way together. */
const oneRefusal = 1000;

/**
 * The portal counts requests of one address and lets the counter sink by `drain` once a second.
 * https://apidocs.bitrix24.com/limits.html
 * After a refusal it is taken for full and for draining at half the speed; every answer brings some speed back.
 *
 * An interactive request at the front of its line reserves the next place: the level goes above the burst, and it waits
 * until its turn. Bulk work never reserves, it takes a place that is there. So interactive requests of any process go
 * first without a word between processes, and no line of one process makes another one wait for all of it.
 */
export function leakyBucket(options: BucketOptions): Bucket {
  const { burst, drain, clock, random } = options;
  const lines = { interactive: waitingLine(), bulk: waitingLine() };
  const { ask, note, free, speed } = storedCounter(options);
  let slowedAt = Number.NEGATIVE_INFINITY;

  const giveBack = async () => note((state) => ({ ...state, level: Math.max(0, state.level - 1) }));

  const takeReserved = async ({ signal, onWait }: Waiting): Promise<void> => {
    const wait = await ask({ reserves: true });
    if (wait === 0) return;
    onWait?.(wait);
    try {
      await clock.sleep(wait, signal);
    } catch (error) {
      await giveBack();
      throw error;
    }
  };

  const takeFree = async ({ signal, onWait }: Waiting): Promise<void> => {
    for (let attempt = 1; ; attempt += 1) {
      const wait = await ask({ reserves: false });
      if (wait === 0) return;
      if (attempt === 1) onWait?.(wait);
      // Whoever has lost places to other processes comes back sooner than the winners do.
      const extra = (random() * spread * 1000) / (drain * attempt);
      await clock.sleep(wait + Math.round(extra), signal);
      signal?.throwIfAborted();
    }
  };

  return {
    take: async (priority, waiting = {}) =>
      lines[priority].enter(waiting.signal, async () =>
        priority === "interactive" ? takeReserved(waiting) : takeFree(waiting),
      ),
    async refused() {
      const isNew = clock.now() - slowedAt >= oneRefusal;
      if (isNew) slowedAt = clock.now();
      await note((state) => ({
        ...state,
        level: Math.max(state.level, burst),
        speed: isNew ? Math.max(slowest, state.speed / 2) : state.speed,
      }));
    },
    async answered() {
      if (speed() < 1) await note((state) => ({ ...state, speed: Math.min(1, state.speed + 0.05) }));
    },
    freePlaces: async () => Math.max(0, (await free()) - lines.interactive.length - lines.bulk.length),
  };
}

/** The counter as the store has it, for all that share the store. */
function storedCounter({ portal, burst, drain, store, clock }: BucketOptions) {
  let speed = 1;
  const millisecondsFor = (places: number, state: BucketState) =>
    places <= tolerance ? 0 : Math.ceil((places * 1000) / (drain * state.speed));
  const update = async (change: (state: BucketState) => BucketState): Promise<void> => {
    ({ speed } = await store.update(portal, (found) => change(sink(found, drain, clock.now()))));
  };
  return {
    /** As it was at the last update. */
    speed: () => speed,
    /** What is only noted down must not cost the answer that it comes with; a store in trouble shows at the next place. */
    note: async (change: (state: BucketState) => BucketState): Promise<void> => update(change).catch(() => {}),
    /** Milliseconds until there is a place; zero when there is one. That one is taken, a later one only to reserve it. */
    ask: async ({ reserves }: { readonly reserves: boolean }): Promise<number> => {
      let wait = 0;
      await update((state) => {
        wait = millisecondsFor(state.level + 1 - burst, state);
        return reserves || wait === 0 ? { ...state, level: state.level + 1 } : state;
      });
      return wait;
    },
    /** Places that nobody has taken. */
    free: async (): Promise<number> => {
      let free = 0;
      await store.update(portal, (found) => {
        const state = sink(found, drain, clock.now());
        free = Math.floor(burst - state.level + tolerance);
        return found ?? state;
      });
      return free;
    },
  };
}
