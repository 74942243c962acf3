import type { AllRuns, readAllEvents, RunPiece, RunSurroundings } from "@b24kit/state";
import { eventRunNotes, movedNote, StateError } from "@b24kit/state";
import type { Database, Query } from "./database.ts";
import { takeOverEvents } from "./events/take-over-events.ts";

/** Reads all that is moved. */
interface MovedFile extends AllRuns {
  readonly events: ReturnType<typeof readAllEvents>;
}

/** How many of each there were, and how many the database did not have. */
interface Moved {
  readonly found: number;
  readonly added: number;
}

/** What was moved, by its kind. */
export type MovedCounts = Readonly<Record<"runs" | "deliveries" | "events" | keyof RunSurroundings, Moved>>;

/** Runs of one transaction. */
const piece = 1000;

// A slot that a scheduler of the database added but did not begin is as it was here: begun, or done. What nobody has any more, since its
// scheduler died, waits.
const takeRuns = `WITH given AS (
    SELECT * FROM json_to_recordset($1) AS one(id bigint, job text, at bigint, recipient bigint, status text, attempt integer,
      due_at bigint, wanted_at bigint, started_at bigint, finished_at bigint, reason text, facts text)),
  added AS (
    INSERT INTO b24kit.run AS known
      (job, at, recipient, status, attempt, due_at, wanted_at, started_at, finished_at, reason, facts)
    SELECT job, at, recipient, CASE status WHEN 'running' THEN 'waiting' ELSE status END, attempt, due_at, wanted_at, started_at,
      finished_at, reason, facts
    FROM given ORDER BY id
    ON CONFLICT (job, at, recipient) DO UPDATE SET status = excluded.status, attempt = excluded.attempt, due_at = excluded.due_at,
      wanted_at = excluded.wanted_at, started_at = excluded.started_at, finished_at = excluded.finished_at,
      reason = excluded.reason, facts = excluded.facts
    WHERE known.attempt = 0 AND known.status <> 'running' AND excluded.attempt > 0 AND excluded.wanted_at >= known.wanted_at
      AND NOT EXISTS (SELECT 1 FROM b24kit.run_delivery WHERE run_id = known.id)
    RETURNING id, job, at, recipient),
  sent AS (
    INSERT INTO b24kit.run_delivery
    SELECT added.id, one.target, one.key, one.status, one.since, one.attempts, one.receipt, one.reason
    FROM json_to_recordset($2) AS one(run_id bigint, target text, key text, status text, since bigint, attempts integer, receipt text,
      reason text)
    JOIN given ON given.id = one.run_id JOIN added USING (job, at, recipient)
    ON CONFLICT DO NOTHING RETURNING 1)
  SELECT (SELECT count(*) FROM added) AS runs, (SELECT count(*) FROM sent) AS deliveries`;

const columns: Readonly<Record<keyof RunSurroundings, string>> = {
  cursors: "name text, at bigint",
  pauses: "job text, since bigint, reason text",
  alerts: "key text, raised_at bigint, body text, tell_at bigint",
  notes: "key text, value text",
  sent: "portal text, user_id bigint, job text, recipient text, keys text, sent_at bigint",
};

const tables: Readonly<Record<keyof RunSurroundings, string>> = {
  cursors: "run_cursor",
  pauses: "job_pause",
  alerts: "run_alert",
  notes: "run_note",
  sent: "sent_item",
};

/**
 * Copies all that a state file remembers of runs and events; `origin` tells it from other files. What is there already stays as it is, so that it may be broken off anywhere and done
 * again. Counts at the end that every run is there. Rejects with `StateError`.
 */
export async function takeOver(database: Database, from: MovedFile, origin: string): Promise<MovedCounts> {
  const given = from.surroundings();
  const surroundings = { ...given, notes: given.notes.filter(({ key }) => isMoved(String(key))) };
  // Before the runs, so that no scheduler adds anew the slots that were done here. Once: a pause that is over by now stays over.
  const around = await database.transaction(async (query) => {
    const note = "INSERT INTO b24kit.run_note VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING key";
    const isFirst = (await query(note, [`taken over from ${origin}`, new Date().toISOString()])).length === 1;
    return isFirst ? addSurroundings(query, surroundings) : nothingOf(surroundings);
  });
  const runs = { found: 0, added: 0 };
  const deliveries = { found: 0, added: 0 };
  for (let next = from.after(0, piece); next.runs.length > 0; next = from.after(lastOf(next), piece)) {
    const [row] = await database.query(takeRuns, [JSON.stringify(next.runs), JSON.stringify(next.deliveries)]);
    runs.found += next.runs.length;
    runs.added += Number(row?.["runs"]);
    deliveries.found += next.deliveries.length;
    deliveries.added += Number(row?.["deliveries"]);
    await proveThere(database, next);
  }
  return { runs, deliveries, ...around, events: await takeOverEvents(database, from.events, origin) };
}

/** What says who works with the file, or that nobody does any more, is worth nothing elsewhere. */
function isMoved(note: string): boolean {
  return note !== movedNote && !note.startsWith(eventRunNotes);
}

function nothingOf({ cursors, pauses, alerts, notes, sent }: RunSurroundings) {
  return { cursors: none(cursors), pauses: none(pauses), alerts: none(alerts), notes: none(notes), sent: none(sent) };
}

function none({ length }: readonly unknown[]): Moved {
  return { found: length, added: 0 };
}

async function addSurroundings(query: Query, given: RunSurroundings) {
  const add = async (kind: keyof RunSurroundings): Promise<Moved> => {
    const rows = await query(
      `INSERT INTO b24kit.${tables[kind]} SELECT * FROM json_to_recordset($1) AS one(${columns[kind]})
       ON CONFLICT DO NOTHING RETURNING 1`,
      [JSON.stringify(given[kind])],
    );
    return { found: given[kind].length, added: rows.length };
  };
  return {
    cursors: await add("cursors"),
    pauses: await add("pauses"),
    alerts: await add("alerts"),
    notes: await add("notes"),
    sent: await add("sent"),
  };
}

async function proveThere({ place, query }: Database, { runs }: RunPiece): Promise<void> {
  const [row] = await query(
    `SELECT count(*) AS there FROM json_to_recordset($1) AS one(job text, at bigint, recipient bigint)
     JOIN b24kit.run USING (job, at, recipient)`,
    [JSON.stringify(runs)],
  );
  if (row?.["there"] === runs.length) return;
  const message = `Of ${runs.length} runs the database ${place} has ${String(row?.["there"])}.`;
  throw new StateError("failed", { message, hint: "Run the command again: what is there stays as it is." });
}

function lastOf({ runs }: RunPiece): number {
  return Number(runs.at(-1)?.["id"]);
}
