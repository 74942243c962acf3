import type { Part } from "./part.ts";
import { reasonText } from "@b24kit/state";

const day = 24 * 60 * 60 * 1000;

const add = `WITH added AS (
    INSERT INTO b24kit.run (job, at, recipient, status, due_at, wanted_at, reason)
    SELECT slot.job, slot.at, slot.recipient, slot.status, slot.due_at, slot.due_at, slot.reason
    FROM json_to_recordset($1) AS slot(job text, at bigint, recipient bigint, status text, due_at bigint, reason text)
    ON CONFLICT (job, at, recipient) DO NOTHING)
  INSERT INTO b24kit.run_cursor AS known (name, at)
  SELECT cursor.name, cursor.at FROM json_to_recordset($2) AS cursor(name text, at bigint) ORDER BY cursor.name
  ON CONFLICT (name) DO UPDATE SET at = excluded.at WHERE excluded.at > known.at OR known.at > excluded.at + ${day}`;

/** Adds the runs that are not there yet, and knows up to where they were added. */
export const addedRuns: Part<"add" | "cursors" | "turnBack" | "prune"> = ({ database }) => ({
  add: async (slots, cursors) => {
    const rows = slots.map(({ at, dueAt = at, reason, ...slot }) => {
      return { ...slot, at, due_at: dueAt, reason: reasonText(reason) };
    });
    const ends = [...cursors].map(([name, at]) => ({ name, at }));
    await database.query(add, [JSON.stringify(rows), JSON.stringify(ends)]);
  },
  cursors: async () => {
    const rows = await database.query("SELECT name, at FROM b24kit.run_cursor");
    return new Map(rows.map(({ name, at }) => [String(name), Number(at)]));
  },
  turnBack: async (now) => {
    await database.query(
      `WITH forgotten AS (
         DELETE FROM b24kit.run WHERE at > $1 AND attempt = 0 AND status IN ('missed', 'skipped'))
       UPDATE b24kit.run_cursor SET at = $1 WHERE at > $1`,
      [now],
    );
  },
  prune: async (before) => {
    await database.query(
      `WITH runs AS (DELETE FROM b24kit.run WHERE at < $1 AND coalesce(wake_at, at) < $1),
         cursors AS (DELETE FROM b24kit.run_cursor WHERE at < $1),
         alerts AS (DELETE FROM b24kit.run_alert WHERE raised_at < $1)
       DELETE FROM b24kit.daemon WHERE seen_at < $1`,
      [before],
    );
  },
});
