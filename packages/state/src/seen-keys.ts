import { openDatabase } from "./open-database.ts";
import { sqliteError } from "./sqlite-error.ts";

/** Remembers texts, each with the number under which it came first. */
export interface SeenKeys {
  /** The number under which the text came before; `undefined` the first time. */
  add(text: string, number: number): number | undefined;
  close(): void;
}

/**
 * Opens an empty memory that does not grow with the number of texts: what does not fit lies in a nameless private file of
 * SQLite, which ends with it, even after kill -9. https://www.sqlite.org/inmemorydb.html, "temporary databases"
 */
export function seenKeys(): SeenKeys {
  const database = openDatabase("");
  inWords(() =>
    database.exec(`PRAGMA cache_size = -8192; PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF;
      CREATE TABLE seen (text TEXT PRIMARY KEY, number INTEGER NOT NULL) WITHOUT ROWID, STRICT; BEGIN`),
  );
  const find = database.prepare("SELECT number FROM seen WHERE text = ?");
  const put = database.prepare("INSERT INTO seen VALUES (?, ?)");
  return {
    add: (text, number) =>
      inWords(() => {
        const row = find.get(text);
        if (row !== undefined) return Number(row["number"]);
        put.run(text, number);
        return undefined;
      }),
    close: () => database.close(),
  };
}

function inWords<T>(work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw sqliteError("a temporary file", cause, "write");
  }
}
