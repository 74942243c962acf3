import { DeliveryError } from "@b24kit/delivery";
import type { Pool, PoolClient } from "pg";
import type { EventTargetOf } from "../../../config/events/event-target.ts";
import type { EventHandler, EventMessage, Handled } from "../event-handler.ts";
import { away, done, failed, rejected } from "../handled.ts";
import type { HandlerParts } from "../handler-parts.ts";
import { createTable, insertRows, quotedTable } from "./event-table.ts";
import { isOfRow, tableError } from "./table-error.ts";
import { rowsText } from "./rows-text.ts";
import { withConnection } from "./with-connection.ts";

/** Rows in a transaction. */
const atOnce = 100;

/** A table in which one pool of connections stores rows. */
interface Table {
  readonly pool: Pool;
  readonly name: string;
  readonly place: string;
  /** Found, or made: asked for once. */
  isThere: boolean;
}

/**
 * A row for each event in a table of PostgreSQL, committed before the event counts as handled. The table is made at the first event if it is
 * not there. Throws `DeliveryError` when the secret is missing or is no address.
 */
export async function openPostgresHandler(
  target: EventTargetOf<"postgres">,
  { secret, timeout }: Pick<HandlerParts, "secret" | "timeout">,
): Promise<EventHandler> {
  const address = addressOf(await secret(target.url.secret), target.url.secret);
  const { Pool: ConnectionPool } = await import("pg");
  const pool = new ConnectionPool({
    connectionString: address.href,
    application_name: "b24-scheduler",
    max: 8,
    connectionTimeoutMillis: Math.min(timeout, 10_000),
    query_timeout: timeout,
    keepAlive: true,
  });
  // A connection that breaks while nobody uses it: the next use makes another one.
  pool.on("error", () => undefined);
  const place = `${address.host}${address.pathname}`;
  const table: Table = { pool, place, name: quotedTable(target.table), isThere: false };
  return {
    atOnce,
    handle: async (messages, signal) => store(table, messages, signal),
    close: async () => pool.end(),
  };
}

/** Together; where a row cannot be stored, each by itself, so that the others are. */
async function store(
  table: Table,
  messages: readonly EventMessage[],
  signal: AbortSignal,
): Promise<readonly Handled[]> {
  try {
    await insert(table, messages, signal);
    return messages.map(() => done);
  } catch (error) {
    const { place } = table;
    if (!isOfRow(error)) {
      const end = signal.aborted ? failed(tableError(error, place)) : away(tableError(error, place));
      return messages.map(() => end);
    }
    if (messages.length === 1) return [rejected(tableError(error, place))];
    const ends: Handled[] = [];
    for (const message of messages) ends.push(...(await store(table, [message], signal)));
    return ends;
  }
}

async function insert(table: Table, messages: readonly EventMessage[], signal: AbortSignal): Promise<void> {
  await withConnection(table.pool, signal, async (client) => {
    try {
      await ensureTable(table, client);
      await client.query(insertRows(table.name), [rowsText(messages)]);
    } catch (error) {
      table.isThere &&= isOfRow(error);
      throw error;
    }
  });
}

/** Asked before it is made: whoever may only write into it need not have the right to make tables. */
async function ensureTable(table: Table, client: PoolClient): Promise<void> {
  if (table.isThere) return;
  const isThere = async (): Promise<boolean> => {
    const { rows } = await client.query<{ there: boolean }>("SELECT to_regclass($1) IS NOT NULL AS there", [
      table.name,
    ]);
    return rows[0]?.there === true;
  };
  if (!(await isThere())) {
    await client.query(createTable(table.name)).catch(async (error: unknown) => {
      // Another one has been faster.
      if (!(await isThere())) throw error;
    });
  }
  table.isThere = true;
}

function addressOf(text: string, secret: string): URL {
  const url = URL.parse(text.trim());
  if (url !== null && /^postgres(?:ql)?:$/.test(url.protocol) && url.pathname.length > 1) return url;
  return refuse(secret);
}

function refuse(secret: string): never {
  throw new DeliveryError(
    "misconfigured",
    {
      ru: `В секрете ${secret} нет адреса базы PostgreSQL.`,
      en: `The secret ${secret} is no address of a PostgreSQL database.`,
    },
    {
      action: {
        ru: `Сохраните его: b24-scheduler secret set ${secret}, в виде postgres://user:password@host/name.`,
        en: `Store it: b24-scheduler secret set ${secret}, as postgres://user:password@host/name.`,
      },
    },
  );
}
