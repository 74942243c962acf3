import type { Database } from "./database.ts";

/** What the schedulers of several computers tell each other. */
export interface Fleet {
  /** Jobs whose profile has no secret on the computer of this scheduler, which has been seen. */
  tellLacks(owner: string, jobs: readonly string[]): Promise<void>;
  /** Jobs that another scheduler is there for, who has all that they need. */
  doneByOthers(owner: string): Promise<ReadonlySet<string>>;
  /** Schedulers that are there and lack the secret of a profile, and the jobs that they cannot do for it. */
  lacks(): Promise<readonly { readonly owner: string; readonly jobs: readonly string[] }[]>;
}

/** It was seen within the last two minutes. */
const isThere = "abs(seen_at - b24kit.moment()) < 120000";

/** Rejects with `StateError`. */
export function fleetOf(database: Database): Fleet {
  return {
    tellLacks: async (owner, jobs) => {
      await database.query("UPDATE b24kit.daemon SET lacks = $2 WHERE owner = $1", [owner, JSON.stringify(jobs)]);
    },
    doneByOthers: async (owner) => {
      const rows = await database.query(`SELECT jobs, lacks FROM b24kit.daemon WHERE owner <> $1 AND ${isThere}`, [
        owner,
      ]);
      return new Set(rows.flatMap(({ jobs, lacks }) => ableOf(String(jobs), String(lacks))));
    },
    lacks: async () => {
      const found = `SELECT owner, lacks FROM b24kit.daemon WHERE lacks <> '[]' AND ${isThere} ORDER BY owner COLLATE "C"`;
      const rows = await database.query(found);
      return rows.map(({ owner, lacks }) => ({ owner: String(owner), jobs: JSON.parse(String(lacks)) as string[] }));
    },
  };
}

function ableOf(jobs: string, lacks: string): readonly string[] {
  const missing = new Set(JSON.parse(lacks) as readonly string[]);
  return Object.keys(JSON.parse(jobs) as object).filter((name) => !missing.has(name));
}
