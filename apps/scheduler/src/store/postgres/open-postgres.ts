import { Pool, type PoolConfig, TypeOverrides, types } from "pg";
import type { BucketStore } from "@b24kit/client";
import type { EventQueue } from "../../events/queue/event-queue.ts";
import type { RunStore } from "../run-store.ts";
import type { StoreAddress } from "../store-address.ts";
import { type Database, databaseOf } from "./database.ts";
import { openDatabaseClock } from "./database-clock.ts";
import { postgresEventQueue } from "./events/postgres-event-queue.ts";
import { type Fleet, fleetOf } from "./fleet.ts";
import { postgresBuckets } from "./postgres-buckets.ts";
import { postgresError } from "./postgres-error.ts";
import { postgresRunStore } from "./postgres-run-store.ts";
import { type SentOf, sentItemsOf } from "./sent-items.ts";
import { upgradeSchema } from "./upgrade-schema.ts";

/** A database that schedulers of several computers share. */
export interface PostgresStore {
  readonly runs: RunStore;
  readonly events: EventQueue;
  readonly buckets: BucketStore;
  readonly fleet: Fleet;
  readonly sentOf: SentOf;
  /** The database's own clock as it is known here, epoch milliseconds. */
  readonly now: () => number;
  readonly database: Database;
}

export interface PostgresOptions {
  /** The clock of this computer, epoch milliseconds. */
  readonly own?: () => number;
  /** Whose clock decides: that of the database, or `own`, for a clock that is set by hand. */
  readonly clock?: "database" | "own";
}

/** Milliseconds. */
const [patience, often] = [10_000, 30_000];

/** Opens the database and brings its schema up to date. Rejects with `StateError`. `now` is asked of it again and again. */
export async function openPostgres(
  address: StoreAddress,
  { own = Date.now, clock = "database" }: PostgresOptions = {},
): Promise<PostgresStore> {
  const pool = new Pool(poolConfig(address));
  // A connection that breaks, in use or not: whoever uses it hears of it by his statement, and the next call makes another one.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => void client.on("error", () => undefined));
  const database = databaseOf(pool, address.place);
  try {
    await upgrade(pool, address.place);
    const databaseClock = await openDatabaseClock(database, own);
    const timer = setInterval(() => void databaseClock.ask().catch(() => undefined), often).unref();
    const close = async (): Promise<void> => {
      clearInterval(timer);
      await database.close();
    };
    const now = clock === "database" ? databaseClock.now : own;
    const moment = clock === "database" ? () => null : (given: number) => given;
    return {
      runs: { ...postgresRunStore({ database, moment, now }), close },
      events: postgresEventQueue({ database, moment, now }),
      // The client goes by the computer's clock, also where one is set by hand.
      buckets: postgresBuckets(database, clock === "database" ? own : Date.now),
      fleet: fleetOf(database),
      sentOf: sentItemsOf(database),
      now,
      database,
    };
  } catch (error) {
    await pool.end();
    throw error;
  }
}

async function upgrade(pool: Pool, place: string): Promise<void> {
  try {
    const client = await pool.connect();
    try {
      await upgradeSchema(client, place);
    } finally {
      client.release();
    }
  } catch (error) {
    throw postgresError(place, error);
  }
}

function poolConfig({ url }: StoreAddress): PoolConfig {
  return {
    connectionString: url,
    application_name: "b24-scheduler",
    max: 8,
    connectionTimeoutMillis: patience,
    // A network that swallows everything must not hold a scheduler up for longer than this.
    query_timeout: patience,
    keepAlive: true,
    types: parsers(),
  };
}

/** Counts and times are whole numbers that JavaScript can hold. */
function parsers(): TypeOverrides {
  const overrides = new TypeOverrides();
  overrides.setTypeParser(types.builtins.INT8, Number);
  return overrides;
}
