import type { RunStore } from "../../store/run-store.ts";

/** Runs of the past that are looked through for the last success of each job. */
const most = 2000;

/**
 * Keeps the newest successful slot of each job. What other processes and this one before it did is read from the store when
 * somebody asks for the first time, so that a restart looks like no failure.
 */
export function lastSuccesses(store: Pick<RunStore, "history">, tell: (job: string, at: number) => void) {
  const newest = new Map<string, number>();
  const isNewer = (job: string, at: number): boolean => {
    const isFirst = at >= (newest.get(job) ?? -Infinity);
    if (isFirst) newest.set(job, at);
    return isFirst;
  };
  let reading: Promise<void> | undefined;
  const read = async (): Promise<void> => {
    const runs = await store.history({ statuses: ["done", "silent"], limit: most });
    for (const { job, at } of runs) if (isNewer(job, at)) tell(job, at);
  };
  return {
    isNewer,
    /** A store in trouble must not take the other metrics away: it is tried again next time. */
    read: async (): Promise<void> => {
      reading ??= read().catch(() => {
        reading = undefined;
      });
      await reading;
    },
  };
}
