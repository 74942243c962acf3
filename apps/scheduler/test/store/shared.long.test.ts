import { inspect } from "node:util";
import { createClient } from "@b24kit/client";
import { StateError } from "@b24kit/state";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { openPostgres, type PostgresOptions, type PostgresStore } from "../../src/store/postgres/open-postgres.ts";
import { schemaSteps } from "../../src/store/postgres/schema-steps.ts";
import type { StoreAddress } from "../../src/store/store-address.ts";
import { strictPortal } from "../../../../packages/toolkit/test/strict-portal.ts";
import { type PostgresServer, postgresServer } from "../support/postgres-server.ts";

const minute = 60_000;

let server: PostgresServer;
beforeAll(async () => {
  server = await postgresServer();
});
afterAll(async () => server[Symbol.asyncDispose]());

async function opened(address: StoreAddress, options?: PostgresOptions): Promise<PostgresStore> {
  const store = await openPostgres(address, options);
  onTestFinished(async () => store.runs.close());
  return store;
}

/** A computer whose clock is so many minutes ahead. */
const skewed = (minutes: number): PostgresOptions => ({ own: () => Date.now() + minutes * minute });

test("schedulers that start at once on an empty database make its schema together", async () => {
  const address = await server.newDatabase();
  const stores = await Promise.all(Array.from({ length: 6 }, async () => opened(address)));
  expect(await stores[0]!.database.query("SELECT steps FROM b24kit.version")).toEqual([{ steps: schemaSteps.length }]);
  await stores[1]!.runs.note("a", "b");
  expect(await stores[5]!.runs.noted("a")).toBe("b");
});

test("a database of a newer version is left alone", async () => {
  const address = await server.newDatabase();
  const { database } = await opened(address);
  await database.query("UPDATE b24kit.version SET steps = 99");
  await expect(opened(address)).rejects.toMatchObject({ name: "StateError", code: "newer" });
});

test("leases and what is due go by the clock of the database, whatever the computers' clocks say", async () => {
  const address = await server.newDatabase();
  const [right, ahead, behind] = [
    await opened(address),
    await opened(address, skewed(10)),
    await opened(address, skewed(-10)),
  ];
  const now = right.now();
  expect([ahead.now() - now, behind.now() - now].every((off) => Math.abs(off) < 5000)).toBe(true);
  const slots = [now - minute, now + 5 * minute].map((at) => ({
    job: "a",
    at,
    recipient: 0,
    status: "waiting" as const,
  }));
  await right.runs.add(slots, new Map());
  // Even one that goes by its own clock: 10 minutes late, and 10 minutes early.
  const claim = async ({ runs }: PostgresStore, owner: string, off: number) =>
    runs.claim({ owner, now: Date.now() + off, leaseUntil: Date.now() + off + minute, limit: 5 });
  const [run, ...more] = await claim(behind, "B", -10 * minute);
  expect([run?.at, more]).toEqual([slots[0]!.at, []]);
  expect(Math.abs(run!.leaseUntil! - now - minute)).toBeLessThan(5000);
  expect(await claim(ahead, "A", 10 * minute)).toEqual([]);
  expect(await behind.runs.extend("B", [run!.id], behind.now() + minute)).toEqual([run!.id]);
  expect(await claim(ahead, "A", 10 * minute)).toEqual([]);
  expect(await ahead.runs.finish(run!.id, "A", { status: "done", now })).toBe(false);
});

test("who was seen lately is alive, whatever the clocks say", async () => {
  const address = await server.newDatabase();
  const [ahead, behind] = [await opened(address, skewed(30)), await opened(address, skewed(-30))];
  await ahead.runs.seen({ owner: "A", file: "/a", fingerprint: "1", now: Date.now() + 30 * minute });
  expect(await behind.runs.daemons(Date.now() - 30 * minute)).toMatchObject([{ owner: "A" }]);
});

test("a database that is away is told without a secret, and used again when it is back", async () => {
  const address = await server.newDatabase();
  const store = await opened(address);
  await store.runs.note("kept", "yes");
  await server.stop();
  const errors = await Promise.all(
    [store.runs.noted("kept"), store.runs.nextDue(), openPostgres(address)].map(async (work) =>
      work.then(
        () => undefined,
        (error: unknown) => error,
      ),
    ),
  );
  await server.start();
  for (const error of errors) {
    expect(error).toBeInstanceOf(StateError);
    expect(error).toMatchObject({ code: "unreachable", isRetryable: true });
    expect(inspect(error, { depth: 10 })).not.toContain("p0stgr3sS3cr3t");
  }
  expect(await store.runs.noted("kept")).toBe("yes");
});

test("a wrong password is told as a missing right, and is not shown", async () => {
  const { url, place } = await server.newDatabase();
  const wrong = { url: url.replace("p0stgr3sS3cr3t", "wr0ngS3cr3t"), place };
  const error: unknown = await openPostgres(wrong).catch((problem: unknown) => problem);
  expect(error).toMatchObject({ name: "StateError", code: "no-permission" });
  expect(inspect(error, { depth: 10 })).not.toContain("wr0ngS3cr3t");
});

test("a missing password is told as a missing right, and a server without TLS where it is asked for as what it is", async () => {
  const { url, place } = await server.newDatabase();
  const bare = { url: url.replace(/:[^:@]+@/, "@"), place };
  await expect(openPostgres(bare)).rejects.toMatchObject({ code: "no-permission" });
  const secure = { url: `${url}?sslmode=verify-full`, place };
  await expect(openPostgres(secure)).rejects.toMatchObject({
    code: "failed",
    message: expect.stringContaining("secure"),
  });
});

test("computers with different clocks share the request counter of a portal, each in its own time", async () => {
  const address = await server.newDatabase();
  const [one, two] = [await opened(address, skewed(5)), await opened(address, skewed(-5))];
  const clocks = new Map([
    [one, () => Date.now() + 5 * minute],
    [two, () => Date.now() - 5 * minute],
  ]);
  const add = async (store: PostgresStore) =>
    store.buckets.update("portal", (found) => {
      const now = clocks.get(store)!();
      // The last change was a moment ago, by the clock of whoever looks.
      expect(Math.abs(now - (found?.updatedAt ?? now))).toBeLessThan(5000);
      return { level: (found?.level ?? 0) + 1, updatedAt: now, speed: 1 };
    });
  await Promise.all(Array.from({ length: 60 }, async (_, index) => add(index % 2 === 0 ? one : two)));
  const state = await one.buckets.update("portal", (found) => found!);
  expect(state.level).toBe(60);
  expect(await two.buckets.update("other", (found) => found ?? { level: 0, updatedAt: 1, speed: 1 })).toMatchObject({
    level: 0,
  });
});

test("clients of several computers together never send more than the portal takes", async () => {
  // As in the toolkit: 100 at once and 50 a second, of which the clients keep the same.
  await using portal = await strictPortal(100, 5, 100);
  const address = await server.newDatabase();
  const stores = await Promise.all([1, 2, 3].map(async () => opened(address)));
  const clients = stores.map(({ buckets }) =>
    createClient({ webhook: portal.webhook, limits: { burst: 100, drain: 50 }, bucketStore: buckets }),
  );
  await Promise.all(clients.flatMap((client) => Array.from({ length: 60 }, async () => client.call("user.current"))));
  await Promise.all(clients.map(async (client) => client.close()));
  expect(portal.counts).toEqual({ answered: 180, refused: 0 });
});

test("an update of the counter that throws changes nothing and leaves the way free", async () => {
  const { buckets } = await opened(await server.newDatabase());
  const refuse = buckets.update("portal", () => {
    throw new RangeError("no");
  });
  await expect(refuse).rejects.toThrow(RangeError);
  expect(await buckets.update("portal", (found) => found ?? { level: 7, updatedAt: 1, speed: 1 })).toMatchObject({
    level: 7,
  });
});

test("what another scheduler has all it needs for is known", async () => {
  const address = await server.newDatabase();
  const [one, two] = [await opened(address), await opened(address)];
  const jobs = { a: "1", b: "2", c: "3" };
  for (const [store, owner] of [
    [one, "A"],
    [two, "B"],
  ] as const) {
    await store.runs.seen({ owner, file: "/a", fingerprint: "1", jobs, now: Date.now() });
  }
  await one.fleet.tellLacks("A", ["a", "b"]);
  expect(await two.fleet.doneByOthers("B")).toEqual(new Set(["c"]));
  expect(await one.fleet.doneByOthers("A")).toEqual(new Set(["a", "b", "c"]));
  await two.runs.gone("B");
  expect(await one.fleet.doneByOthers("A")).toEqual(new Set());
});

test("what a job has told to somebody is known to the other computer", async () => {
  const address = await server.newDatabase();
  const [one, two] = [await opened(address), await opened(address)];
  const place = { portal: "p.example", userId: 1, job: "overdue", recipient: "7" };
  const first = await one.sentOf("overdue", "7");
  expect(first.memory.get(place)).toBeUndefined();
  first.memory.set(place, { keys: ["deal:1"], sentAt: 5_000_000 });
  await first.keep();
  expect((await two.sentOf("overdue", "7")).memory.get(place)).toEqual({ keys: ["deal:1"], sentAt: 5_000_000 });
  expect((await two.sentOf("overdue", "7")).memory.get({ ...place, userId: 2 })).toBeUndefined();
  expect((await two.sentOf("overdue", "8")).memory.get(place)).toBeUndefined();
});

test("names of many jobs are told once, count as those of a statement do, and are told again where they are gone", async () => {
  const address = await server.newDatabase();
  const { runs, database, now } = await opened(address);
  const names = Array.from({ length: 300 }, (_, index) => `job ${index}`);
  const own = names.slice(0, 250);
  // Two profiles by turns; that of a job which another scheduler does takes room, too.
  const profiles = Object.fromEntries(names.map((name, index) => [name, index % 2 === 0 ? "even" : "odd"]));
  const at = now() - minute;
  await runs.add(
    names.slice(240).map((job) => ({ job, at, recipient: 0, status: "waiting" as const })),
    new Map(),
  );
  const claim = async (jobs: readonly string[], limit: number, most = 4) => {
    const found = await runs.claim({
      owner: "A",
      now: now(),
      leaseUntil: now() + minute,
      limit,
      jobs,
      room: { profiles, most },
    });
    return found.map(({ job }) => job);
  };
  expect(await claim(["job 260", "job 262", "job 264"], 10)).toEqual(["job 260", "job 262", "job 264"]);
  // One more of the even ones, four odd ones, and none that is not its own.
  expect(await runs.nextDue(own)).toBe(at);
  expect(await claim(own, 10)).toEqual(["job 240", "job 241", "job 243", "job 245", "job 247"]);
  expect(await claim(own, 10)).toEqual([]);
  expect(await database.query("SELECT count(*)::integer AS sets FROM b24kit.job_set")).toEqual([{ sets: 2 }]);
  await database.query("DELETE FROM b24kit.job_set");
  expect(await runs.nextDue(own)).toBe(0);
  expect(await claim(own, 10, 5)).toEqual(["job 242", "job 249"]);
  await database.query("DELETE FROM b24kit.job_set");
  await expect(claim(own, 10, 6)).rejects.toMatchObject({ name: "StateError" });
  expect(await claim(own, 10, 6)).toEqual(["job 244"]);
  expect(await runs.nextDue(own)).toBe(at);
});
