import type { Pool, PoolClient } from "pg";
import { postgresError } from "./postgres-error.ts";

/** A row as the driver gives it; `bigint` comes as a number. */
type Row = Readonly<Record<string, string | number | boolean | null>>;

/** Runs one statement and gives its rows. Rejects with `StateError`. */
export type Query = (text: string, values?: readonly unknown[]) => Promise<readonly Row[]>;

/** A database that may be away for a while: each call tries anew. */
export interface Database {
  /** Host and name, no secret. */
  readonly place: string;
  readonly query: Query;
  /** All of its statements are stored, or none when the action rejects. */
  transaction<Result>(action: (query: Query) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** The database behind a pool of connections. */
export function databaseOf(pool: Pool, place: string): Database {
  const told = async <Result>(work: Promise<Result>): Promise<Result> =>
    work.catch((error: unknown) => {
      throw postgresError(place, error);
    });
  const queryOf =
    (client: Pick<PoolClient, "query">): Query =>
    async (text, values = []) =>
      (await told(client.query<Row>(text, [...values]))).rows;
  return {
    place,
    query: queryOf(pool),
    transaction: async (action) => {
      const client = await told(pool.connect());
      const query = queryOf(client);
      try {
        await query("BEGIN");
        const result = await action(query);
        await query("COMMIT");
        client.release();
        return result;
      } catch (error) {
        // A connection that cannot even do this is thrown away.
        client.release(
          await client.query("ROLLBACK").then(
            () => false,
            () => true,
          ),
        );
        throw error;
      }
    },
    close: async () => pool.end(),
  };
}
