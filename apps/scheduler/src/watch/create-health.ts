import type { RunStore } from "../store/run-store.ts";

/** Why the scheduler does not do its work. */
type Illness = "starting" | "loop-stopped" | "store-not-writable" | "stopping";

/** What is told to whoever watches over the process: nothing about the portal, and no secret. */
export type HealthState =
  | { readonly status: "ok" }
  | { readonly status: "unhealthy"; readonly reason: Illness; readonly seconds?: number };

export interface Health {
  /** The loop has gone round. */
  tick(): void;
  stop(): void;
  state(): Promise<HealthState>;
}

export interface HealthOptions {
  readonly store: Pick<RunStore, "note">;
  readonly now: () => number;
  /** Milliseconds without a tick after which the loop counts as stopped. */
  readonly patience?: number;
}

/** Anybody may ask, as often as he likes: the disk is tried once in so many milliseconds. */
const storeTrial = 5000;

/** A store that has not answered after so many milliseconds is not writable. */
const storePatience = 3000;

/** Knows whether the scheduler lives: the loop goes round, and what it notes reaches the disk. */
export function createHealth({ store, now, patience = 60_000 }: HealthOptions): Health {
  let tickedAt: number | undefined;
  let isStopping = false;
  let trial: { readonly at: number; readonly isWritable: Promise<boolean> } | undefined;
  const isWritable = async (): Promise<boolean> => {
    if (trial === undefined || Math.abs(now() - trial.at) >= storeTrial) {
      trial = { at: now(), isWritable: inTime(store.note("health", String(now()))) };
    }
    return trial.isWritable;
  };
  return {
    tick: () => {
      tickedAt = now();
    },
    stop: () => {
      isStopping = true;
    },
    state: async () => {
      if (isStopping) return { status: "unhealthy", reason: "stopping" };
      if (tickedAt === undefined) return { status: "unhealthy", reason: "starting" };
      const seconds = Math.round((now() - tickedAt) / 1000);
      if (seconds * 1000 > patience) return { status: "unhealthy", reason: "loop-stopped", seconds };
      if (await isWritable()) return { status: "ok" };
      return { status: "unhealthy", reason: "store-not-writable" };
    },
  };
}

async function inTime(writing: Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), storePatience);
  });
  const isDone = writing.then(
    () => true,
    () => false,
  );
  const isWritable = await Promise.race([isDone, late]);
  clearTimeout(timer);
  return isWritable;
}
