import type { Database } from "./database.ts";

/** The clock of a database, as it is known on this computer. */
export interface DatabaseClock {
  /** Epoch milliseconds. Goes on by the computer's own clock while the database is away. */
  readonly now: () => number;
  /** Asks the database. Rejects with `StateError`. */
  ask(): Promise<void>;
}

/** Answers that took longer say too little. Milliseconds. */
const usable = 2000;

/** Asks for the first time. Rejects with `StateError`. `own`: the clock of this computer, epoch milliseconds. */
export async function openDatabaseClock(database: Database, own: () => number): Promise<DatabaseClock> {
  let ahead = 0;
  const ask = async (): Promise<void> => {
    const sent = own();
    const [row] = await database.query("SELECT b24kit.moment() AS moment");
    const came = own();
    if (came - sent <= usable) ahead = Math.round(Number(row?.["moment"]) - (sent + came) / 2);
  };
  await ask();
  return { now: () => own() + ahead, ask };
}
