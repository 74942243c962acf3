import type { Part } from "./part.ts";
import { reasonOf, reasonText } from "@b24kit/state";

/** The jobs that are paused, and the named values. A pause that is there stays: who did it first says why. */
export const pauses: Part<"pauses" | "pause" | "resume" | "note" | "noted" | "notes" | "forgetNote"> = ({
  database,
}) => ({
  pauses: async () => {
    const rows = await database.query('SELECT * FROM b24kit.job_pause ORDER BY job COLLATE "C"');
    return rows.map((row) => ({
      job: String(row["job"]),
      since: Number(row["since"]),
      reason: reasonOf(row["reason"]),
    }));
  },
  pause: async ({ job, since, reason }) => {
    const pause = "INSERT INTO b24kit.job_pause VALUES ($1, $2, $3) ON CONFLICT (job) DO NOTHING";
    await database.query(pause, [job, since, reasonText(reason)]);
  },
  resume: async (job) => {
    const rows = await database.query(
      `WITH told AS (DELETE FROM b24kit.run_alert WHERE key = 'paused ' || $1)
       DELETE FROM b24kit.job_pause WHERE job = $1 RETURNING job`,
      [job],
    );
    return rows.length === 1;
  },
  note: async (key, value) => {
    const note = "INSERT INTO b24kit.run_note VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = excluded.value";
    await database.query(note, [key, value]);
  },
  noted: async (key) => {
    const [row] = await database.query("SELECT value FROM b24kit.run_note WHERE key = $1", [key]);
    return row && String(row["value"]);
  },
  notes: async (prefix) => {
    const found = 'SELECT * FROM b24kit.run_note WHERE starts_with(key, $1) ORDER BY key COLLATE "C"';
    const rows = await database.query(found, [prefix]);
    return new Map(rows.map(({ key, value }) => [String(key), String(value)]));
  },
  forgetNote: async (key) => {
    await database.query("DELETE FROM b24kit.run_note WHERE key = $1", [key]);
  },
});
