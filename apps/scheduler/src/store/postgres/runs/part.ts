import type { RunStore } from "../../run-store.ts";
import type { Database } from "../database.ts";
import type { JobSets } from "./job-sets.ts";

/** What the parts of the store share. */
export interface StoreParts {
  readonly database: Database;
  /** Epoch milliseconds as statements take them: null where the clock of the database is to be asked instead. */
  readonly moment: (now: number) => number | null;
  /** The clock of the database as it is known here: what leases are counted from where the caller gives no time. */
  readonly now: () => number;
  readonly sets: JobSets;
}

/** Some methods of the store. */
export type Part<Names extends keyof RunStore> = (parts: StoreParts) => Pick<RunStore, Names>;
