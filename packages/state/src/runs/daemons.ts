import type { DatabaseSync } from "node:sqlite";
import type { Daemon, RunStore } from "./run-types.ts";

const silence = 2 * 60 * 1000;

/** Who told of himself within the last two minutes; of a clock that was set back, also in the coming ones. */
export function aliveDaemons(database: DatabaseSync, now: number): readonly Daemon[] {
  const found = database.prepare("SELECT * FROM daemon WHERE abs(seen_at - ?) < ? ORDER BY owner");
  return found.all(now, silence).map((row) => ({
    owner: String(row["owner"]),
    file: String(row["file"]),
    fingerprint: String(row["fingerprint"]),
    jobs: JSON.parse(String(row["jobs"])) as Daemon["jobs"],
    seenAt: Number(row["seen_at"]),
  }));
}

/** Notes that a daemon is alive. */
export function seeDaemon(
  database: DatabaseSync,
  { owner, file, fingerprint, jobs, now }: Parameters<RunStore["seen"]>[0],
): void {
  const told = jobs === undefined ? null : JSON.stringify(jobs);
  const see = database.prepare(
    `INSERT INTO daemon VALUES (:owner, :file, :fingerprint, coalesce(:told, '{}'), :now) ON CONFLICT (owner) DO UPDATE
     SET file = excluded.file, fingerprint = excluded.fingerprint, jobs = coalesce(:told, jobs), seen_at = excluded.seen_at`,
  );
  see.run({ owner, file, fingerprint, told, now });
}
