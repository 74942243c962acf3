import { dueRunNote, movedNote, openState, type Pause, type Run, type RunStore, runStore } from "@b24kit/state";

/** How the scheduler of this computer does, as its part of the state file tells. */
export interface ScheduleFacts {
  readonly daemons: readonly { readonly owner: string; readonly file: string }[];
  /** cron did the daemon's work within the last minutes. */
  readonly isByCron: boolean;
  /** The run that ended last; undefined: none yet. */
  readonly last: Run | undefined;
  /** The last run of each job whose last slot failed. */
  readonly failing: readonly Run[];
  readonly paused: readonly Pause[];
  /** The shared database that everything has moved to, host and name; undefined: it is here. */
  readonly movedTo: string | undefined;
}

/** Milliseconds: cron starts it each minute. */
const cronPatience = 150_000;

/** Milliseconds: a job that has not been due for longer may have been taken out of the file. */
const remembered = 31 * 24 * 60 * 60 * 1000;

/** Reads what the scheduler remembers. `now`: epoch milliseconds. Throws `StateError`. */
export async function readSchedule(folder: string, now: number): Promise<ScheduleFacts> {
  // A connection of its own, which the store closes.
  const store = runStore(openState({ folder }, { timeout: 500 }));
  try {
    return await read(store, now);
  } finally {
    await store.close();
  }
}

async function read(store: RunStore, now: number): Promise<ScheduleFacts> {
  const ended = await store.history({ statuses: ["done", "silent", "failed"], from: now - remembered, limit: 10_000 });
  return {
    daemons: (await store.daemons(now)).map(({ jobs: _jobs, ...daemon }) => daemon),
    isByCron: now - Number((await store.noted(dueRunNote)) ?? 0) < cronPatience,
    last: ended.toSorted((a, b) => (b.finishedAt ?? 0) - (a.finishedAt ?? 0))[0],
    failing: [...Map.groupBy(ended, ({ job }) => job).values()].flatMap(failedOf),
    paused: await store.pauses(),
    movedTo: await store.noted(movedNote),
  };
}

/** Of the runs of a job, newest slot first. */
function failedOf(runs: readonly Run[]): readonly Run[] {
  const failed = runs.find(({ at, status }) => at === runs[0]?.at && status === "failed");
  return failed === undefined ? [] : [failed];
}
