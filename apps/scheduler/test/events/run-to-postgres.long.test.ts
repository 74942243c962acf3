import { setTimeout as delay } from "node:timers/promises";
import { Client } from "pg";
import { expect, onTestFinished, test } from "vitest";
import { runHere } from "../run-here.ts";
import { postgresServer } from "../support/postgres-server.ts";
import { anApplication } from "./offline/an-application.ts";

const feed = `  deals:
    from: offline
    connector: b24kit
    codes: [ONCRMDEALUPDATE]
    attempts: 1
    workers: 2
    to: { kind: postgres, url: { secret: events-db }, table: event }
`;

test("events wait for a database that is away: none is lost or given up, though each has one attempt only", async () => {
  const server = await postgresServer();
  onTestFinished(async () => server[Symbol.asyncDispose]());
  const { url } = await server.newDatabase();
  const home = await anApplication();
  home.writeFeeds(feed);
  await home.bind(["ONCRMDEALUPDATE"]);
  const ids = home.deals.slice(0, 40);
  for (const id of ids) home.emulator.events.change({ entity: "deal", action: "update", id });
  await server.crash();
  const stop = new AbortController();
  const env = { B24KIT_SECRET_EVENTS_DB: url };
  const running = runHere(home, ["events", "run"], { signal: stop.signal, env });
  await delay(2500);
  await server.start();
  const rows = await untilStored(url, 40);
  stop.abort();
  const { code, stderr } = await running;
  expect(code).toBe(0);
  expect(rows.map(({ object_id: id, state, id_now: now }) => [id, state, now])).toEqual(
    ids.toSorted((a, b) => a - b).map((id) => [String(id), "read", String(id)]),
  );
  expect(stderr).toContain("target-away");
  expect(stderr).not.toContain(new URL(url).password);
  const dead = await runHere(home, ["events", "dead", "list", "--json"]);
  expect(JSON.parse(dead.stdout)).toEqual([]);
  expect(home.emulator.events.queue()).toEqual({ free: 0, reserved: 0, erroneous: 0 });
});

/** The last row of each object, once there are so many. */
async function untilStored(url: string, count: number): Promise<readonly Record<string, unknown>[]> {
  const text = `SELECT DISTINCT ON (object_id) object_id, state, current->>'id' AS id_now FROM event
    ORDER BY object_id, stored_at DESC`;
  for (let left = 150; left > 0; left -= 1) {
    const rows = await rowsOf(url, text);
    if (rows.length >= count) return rows;
    await delay(100);
  }
  throw new Error(`not ${count} rows in time`);
}

async function rowsOf(url: string, text: string): Promise<readonly Record<string, unknown>[]> {
  const client = new Client(url);
  client.on("error", () => undefined);
  try {
    await client.connect();
    return (await client.query<Record<string, unknown>>(text)).rows;
  } catch {
    return [];
  } finally {
    await client.end().catch(() => undefined);
  }
}
