import type { State } from "./open-state.ts";

/** Whose records: what a user of a portal may see. */
export interface RecordOwner {
  /** Host. */
  readonly portal: string;
  readonly userId: number;
}

/** A daily record as it is kept. */
export interface StoredRecord {
  /** ISO date in the zone of the user. */
  readonly date: string;
  /** JSON text. */
  readonly body: string;
  /** Epoch milliseconds. */
  readonly takenAt: number;
}

/** Which record is looked for: the latest of these days. */
export interface RecordSpan {
  /** ISO dates, both included. */
  readonly from: string;
  readonly to: string;
  /** Epoch milliseconds: what was taken later comes from a clock that was wrong. */
  readonly now: number;
}

/** One record a day for every user of a portal. */
export interface RecordStore {
  has(owner: RecordOwner, date: string): boolean;
  find(owner: RecordOwner, span: RecordSpan): StoredRecord | undefined;
  /**
   * Keeps a record unless that day has one: of several processes the first wins. Lets go of what is older than 35 days but for
   * the first record of each week, of all that is older than a year, and of records that were taken later than this one.
   */
  save(owner: RecordOwner, record: StoredRecord): void;
}

// The Monday of the week that a date is in.
const week = (date: string): string => `date(${date}, 'weekday 0', '-6 days')`;

const outdated = `taken_at > :now OR date < date(:date, '-1 year') OR date < date(:date, '-35 days') AND EXISTS (
  SELECT 1 FROM daily_record AS other
  WHERE other.portal = daily_record.portal AND other.user_id = daily_record.user_id
    AND other.date < daily_record.date AND ${week("other.date")} = ${week("daily_record.date")})`;

/** The records in the state file, compressed. Each call may throw `StateError`. */
export function recordStore(state: State): RecordStore {
  return {
    has: ({ portal, userId }, date) =>
      state.run((database) => {
        const found = database.prepare("SELECT 1 FROM daily_record WHERE portal = ? AND user_id = ? AND date = ?");
        return found.get(portal, userId, date) !== undefined;
      }),
    find: ({ portal, userId }, { from, to, now }) =>
      state.run((database) => {
        const where = "portal = ? AND user_id = ? AND date BETWEEN ? AND ? AND taken_at <= ?";
        const found = database.prepare(`SELECT * FROM daily_record WHERE ${where} ORDER BY date DESC LIMIT 1`);
        const row = found.get(portal, userId, from, to, now);
        if (row === undefined) return undefined;
        const body = zlib()
          .gunzipSync(row["body"] as Uint8Array)
          .toString("utf8");
        return { date: String(row["date"]), body, takenAt: Number(row["taken_at"]) };
      }),
    save: ({ portal, userId }, { date, body, takenAt }) => {
      const compressed = zlib().gzipSync(body, { level: 9 });
      state.transaction((database) => {
        database.prepare(`DELETE FROM daily_record WHERE ${outdated}`).run({ date, now: takenAt });
        const insert = database.prepare("INSERT OR IGNORE INTO daily_record VALUES (?, ?, ?, ?, ?)");
        insert.run(portal, userId, date, compressed, takenAt);
      });
    },
  };
}

/** Loaded here, not at import: most commands never need it. */
function zlib() {
  return process.getBuiltinModule("node:zlib");
}
