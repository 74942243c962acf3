import type { DatabaseSync, SQLOutputValue } from "node:sqlite";
import { durableTransaction } from "./durable-transaction.ts";
import type { State } from "./open-state.ts";

/** One line of the journal as it is kept. */
export interface JournalRow {
  /** 1 for the first line, then without gaps. */
  readonly index: number;
  /** JSON of the entry. */
  readonly line: string;
  readonly mac: string;
}

/** The journal of this user. Fits the port of `@b24kit/guard`. */
export interface JournalStore {
  /** Hands over the last row and stores the next one, in one step for all processes. */
  append(make: (last: JournalRow | undefined) => JournalRow): JournalRow;
  /** The rows by index, those after `after` when it is given. */
  rows(after?: number): Iterable<JournalRow>;
  /** The rows whose line contains the text, such as the id of a plan, by index. */
  containing(text: string): readonly JournalRow[];
  last(): JournalRow | undefined;
}

const pageSize = 500;

/** The journal in the state file. A row has reached the disk when `append` returns. Each call may throw `StateError`. */
export function journalStore(state: State): JournalStore {
  return {
    append: (make) =>
      durableTransaction(state, (database) => {
        const row = make(lastRow(database));
        // Never "OR REPLACE": a line that is there stays.
        database
          .prepare("INSERT INTO journal (position, line, mac) VALUES (?, ?, ?)")
          .run(row.index, row.line, row.mac);
        return row;
      }),
    rows: (after) => readRows(state, after),
    // In the lines themselves, which are sealed: a column beside them could be emptied without a trace.
    containing: (text) => select(state, "WHERE instr(line, ?) > 0 ORDER BY position", text),
    last: () => state.run(lastRow),
  };
}

/** Page by page: a reader that stops halfway keeps nothing open. */
function* readRows(state: State, after = Number.MIN_SAFE_INTEGER): Generator<JournalRow> {
  for (let from = after; ;) {
    const page = select(state, `WHERE position > ? ORDER BY position LIMIT ${pageSize}`, from);
    yield* page;
    const last = page.at(-1);
    if (last === undefined || page.length < pageSize) {
      return;
    }
    from = last.index;
  }
}

function select(state: State, where: string, value: number | string): readonly JournalRow[] {
  return state.run((database) => database.prepare(`SELECT * FROM journal ${where}`).all(value).map(journalRow));
}

function lastRow(database: DatabaseSync): JournalRow | undefined {
  const row = database.prepare("SELECT * FROM journal ORDER BY position DESC LIMIT 1").get();
  return row && journalRow(row);
}

function journalRow(row: Readonly<Record<string, SQLOutputValue>>): JournalRow {
  return { index: Number(row["position"]), line: String(row["line"]), mac: String(row["mac"]) };
}
