import type { Daemon } from "../../run-store.ts";
import type { Part } from "./part.ts";

const silence = 2 * 60 * 1000;

/** Who works at the runs. When somebody was seen is said by the clock of the database. */
export const daemons: Part<"daemons" | "seen" | "gone"> = ({ database, moment }) => ({
  daemons: async (now) => {
    const rows = await database.query(
      `SELECT owner, file, fingerprint, jobs, seen_at FROM b24kit.daemon
       WHERE abs(seen_at - coalesce($1::bigint, b24kit.moment())) < ${silence} ORDER BY owner COLLATE "C"`,
      [moment(now)],
    );
    return rows.map((row) => ({
      owner: String(row["owner"]),
      file: String(row["file"]),
      fingerprint: String(row["fingerprint"]),
      jobs: JSON.parse(String(row["jobs"])) as Daemon["jobs"],
      seenAt: Number(row["seen_at"]),
    }));
  },
  seen: async ({ owner, file, fingerprint, jobs, now }) => {
    await database.query(
      `INSERT INTO b24kit.daemon AS known (owner, file, fingerprint, jobs, seen_at)
       VALUES ($1, $2, $3, coalesce($4, '{}'), coalesce($5::bigint, b24kit.moment()))
       ON CONFLICT (owner) DO UPDATE
       SET file = excluded.file, fingerprint = excluded.fingerprint, jobs = coalesce($4, known.jobs), seen_at = excluded.seen_at`,
      [owner, file, fingerprint, jobs === undefined ? null : JSON.stringify(jobs), moment(now)],
    );
  },
  gone: async (owner) => {
    await database.query("DELETE FROM b24kit.daemon WHERE owner = $1", [owner]);
  },
});
