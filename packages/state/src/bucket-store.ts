import type { State } from "./open-state.ts";

/** What is remembered about the request counter of a portal. */
export interface BucketState {
  /** Requests. */
  readonly level: number;
  /** Epoch milliseconds. */
  readonly updatedAt: number;
  /** Share of the plan's drain that is used after refusals. */
  readonly speed: number;
}

/** Where the processes of a computer share the request counters of portals. Fits the port of `@b24kit/client`. */
export interface BucketStore {
  /** Reads, changes and writes one row in one step. The row stays as it is when `change` gives back what it was given. */
  update(portal: string, change: (state: BucketState | undefined) => BucketState): BucketState;
}

/**
 * The buckets in the state file: a row for each portal. Give it a connection of its own: it makes commits that do not wait
 * for the disk, since a counter is worth nothing after a power cut. Each update may throw `StateError`.
 */
export function bucketStore(state: State): BucketStore {
  state.run((database) => database.exec("PRAGMA synchronous = NORMAL"));
  return {
    update: (portal, change) =>
      state.transaction((database) => {
        const row = database.prepare("SELECT level, updated_at, speed FROM bucket WHERE portal = ?").get(portal);
        const found = row && {
          level: Number(row["level"]),
          updatedAt: Number(row["updated_at"]),
          speed: Number(row["speed"]),
        };
        const changed = change(found);
        if (changed !== found) {
          database
            .prepare("INSERT OR REPLACE INTO bucket VALUES (?, ?, ?, ?)")
            .run(portal, changed.level, changed.updatedAt, changed.speed);
        }
        return changed;
      }),
  };
}
