import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { Client } from "pg";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import type { EventHandler } from "../../../src/events/handlers/event-handler.ts";
import { openEventHandler } from "../../../src/events/handlers/open-event-handler.ts";
import { type PostgresServer, postgresServer } from "../../support/postgres-server.ts";
import { aMessage, calm, handlerParts } from "./a-message.ts";

let server: PostgresServer;
beforeAll(async () => {
  server = await postgresServer();
});
afterAll(async () => server[Symbol.asyncDispose]());

interface Opened {
  readonly handler: EventHandler;
  readonly url: string;
  readonly sql: (text: string) => Promise<readonly Record<string, unknown>[]>;
}

async function open(table = "event", timeout = 10_000): Promise<Opened> {
  const { url } = await server.newDatabase();
  const sql: Opened["sql"] = async (text) => {
    const client = new Client(url);
    client.on("error", () => undefined);
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(text)).rows;
    } finally {
      await client.end();
    }
  };
  return { handler: await openAt(url, table, timeout), url, sql };
}

async function openAt(url: string, table = "event", timeout = 10_000): Promise<EventHandler> {
  const parts = handlerParts({ secret: () => Promise.resolve(`${url}\n`), timeout });
  const handler = await openEventHandler({ kind: "postgres", url: { secret: "events-db" }, table }, parts);
  onTestFinished(async () => handler.close());
  return handler;
}

const done = { outcome: "done" };

test("a row for each event, in a table that is made", async () => {
  const { handler, sql } = await open("crm.event");
  expect(await handler.handle([aMessage(1)], calm)).toMatchObject([
    { outcome: "away", reason: { code: "misconfigured" } },
  ]);
  await sql("CREATE SCHEMA crm");
  const gone = aMessage(2, { state: "gone", current: null });
  const { state: _, current: __, ...unread } = aMessage(3);
  const bare = { ...unread, object: null, data: { FIELDS: { ID: "3" } } };
  expect(await handler.handle([aMessage(1), gone, bare], calm)).toEqual([done, done, done]);
  const rows = await sql("SELECT *, at = '2026-03-02 06:00:00+00' AS is_at FROM crm.event ORDER BY key");
  expect(rows).toMatchObject([
    { key: aMessage(1).key, feed: "deals", portal: "example.bitrix24.com", event: "ONCRMDEALUPDATE", attempt: 1 },
    { object_kind: "deal", object_id: "2", state: "gone", current: null, data: null, is_at: true },
    { object_kind: null, object_id: null, object: null, state: null, current: null, data: { FIELDS: { ID: "3" } } },
  ]);
  expect(rows[0]).toMatchObject({
    object: { kind: "deal", id: 1 },
    state: "read",
    current: { id: 1, title: "Deal 1" },
  });
});

test("an event that comes again replaces its row, also within one batch", async () => {
  const { handler, sql } = await open();
  await handler.handle([aMessage(1), aMessage(2)], calm);
  const [again, newest] = [aMessage(1, { attempt: 2, current: 2 }), aMessage(1, { attempt: 3, current: 3 })];
  expect(await handler.handle([again, newest], calm)).toEqual([done, done]);
  expect(await sql("SELECT attempt, current FROM event ORDER BY key")).toMatchObject([
    { attempt: 3, current: 3 },
    { attempt: 1 },
  ]);
});

test("what jsonb cannot hold is replaced, and 5 MB are no trouble", async () => {
  const { handler, sql } = await open();
  const odd = aMessage(1, { current: { title: "a\0b\u{D800}c\\u0000", big: "x".repeat(5_000_000) } });
  expect(await handler.handle([odd], calm)).toEqual([done]);
  expect(await sql("SELECT current->>'title' AS title, length(current->>'big') AS length FROM event")).toEqual([
    { title: "a\u{FFFD}b\u{FFFD}c\\u0000", length: 5_000_000 },
  ]);
});

test("a row that the table refuses is a dead letter, the others of its batch are stored", async () => {
  const { handler, sql } = await open();
  await handler.handle([aMessage(1)], calm);
  await sql("ALTER TABLE event ADD CONSTRAINT no_three CHECK (object_id <> 3)");
  const ends = await handler.handle([aMessage(2), aMessage(3), aMessage(4)], calm);
  expect(ends).toMatchObject([done, { outcome: "rejected", reason: { code: "refused" } }, done]);
  expect(JSON.stringify(ends)).not.toContain("Deal 3");
  expect(await sql("SELECT object_id FROM event ORDER BY 1")).toHaveLength(3);
});

test("whoever may only write needs no right to make tables", async () => {
  const { handler, sql, url } = await open();
  await handler.handle([aMessage(1)], calm);
  await sql("CREATE ROLE writer LOGIN PASSWORD 'w'; GRANT INSERT, UPDATE, SELECT ON event TO writer");
  const writer = new URL(url);
  Object.assign(writer, { username: "writer", password: "w" });
  expect(await (await openAt(writer.href)).handle([aMessage(2)], calm)).toEqual([done]);
  await sql("REVOKE INSERT ON event FROM writer");
  const refused = await (await openAt(writer.href)).handle([aMessage(3)], calm);
  expect(refused).toMatchObject([{ outcome: "away", reason: { code: "unauthorized" } }]);
  writer.password = "wr0ngP4ss";
  const [end] = await (await openAt(writer.href)).handle([aMessage(3)], calm);
  expect(end).toMatchObject({ outcome: "away", reason: { code: "unauthorized" } });
  expect(JSON.stringify(end)).not.toContain("wr0ngP4ss");
});

test("several workers make the table and write into it at the same time", async () => {
  const { url, sql } = await open();
  const handlers = await Promise.all(Array.from({ length: 6 }, async () => openAt(url)));
  const ends = await Promise.all(
    handlers.map(async (handler, worker) => handler.handle([aMessage(worker * 2 + 1), aMessage(worker * 2 + 2)], calm)),
  );
  expect(ends.flat()).toEqual(Array.from({ length: 12 }, () => done));
  expect(await sql("SELECT count(*)::int AS count FROM event")).toEqual([{ count: 12 }]);
});

test("events wait for a database that goes away, and one that comes back is written to", async () => {
  const { handler, sql } = await open();
  await handler.handle([aMessage(1)], calm);
  await server.crash();
  expect(await handler.handle([aMessage(2)], calm)).toMatchObject([
    { outcome: "away", reason: { code: "unreachable" } },
  ]);
  await server.start();
  expect(await handler.handle([aMessage(2)], calm)).toEqual([done]);
  await sql("DROP TABLE event");
  await handler.handle([aMessage(3)], calm);
  expect(await handler.handle([aMessage(3)], calm)).toEqual([done]);
});

test("a statement that hangs ends with its time, and the next one has a connection of its own", async () => {
  const { handler, sql, url } = await open();
  await handler.handle([aMessage(1)], calm);
  const blocker = new Client(url);
  await blocker.connect();
  await blocker.query("BEGIN; LOCK TABLE event IN ACCESS EXCLUSIVE MODE");
  const began = Date.now();
  const hanging = Array.from({ length: 8 }, async () => handler.handle([aMessage(2)], AbortSignal.timeout(300)));
  for (const [end] of await Promise.all(hanging)) expect(end).toMatchObject({ outcome: "failed" });
  expect(Date.now() - began).toBeLessThan(5000);
  await blocker.query("ROLLBACK");
  await blocker.end();
  expect(await handler.handle([aMessage(3)], calm)).toEqual([done]);
  expect(await sql("SELECT 1 FROM event WHERE object_id = 3")).toHaveLength(1);
});

test("an address that swallows everything ends with its time", async () => {
  const silent = createServer(() => undefined).listen(0, "127.0.0.1");
  await once(silent, "listening");
  onTestFinished(() => void silent.close());
  const { port } = silent.address() as AddressInfo;
  const handler = await openAt(`postgres://u:p@127.0.0.1:${port}/b`, "event", 500);
  const [end] = await Promise.race([handler.handle([aMessage(1)], calm), delay(8000, [])]);
  expect(end).toMatchObject({ outcome: "away", reason: { code: "unreachable" } });
});

test.each(["", "https://example.com/", "postgres://host", "words p4ssw0rd"])("%j is no address", async (text) => {
  await expect(openAt(text)).rejects.toMatchObject({
    code: "misconfigured",
    message: expect.not.stringContaining("p4ssw0rd") as string,
  });
});
