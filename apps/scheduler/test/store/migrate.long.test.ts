import { eventQueue, eventRunNotes, openState, sentStore } from "@b24kit/state";
import { join } from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { messageOf } from "../../src/events/handlers/message-of.ts";
import { noteAlive } from "../../src/events/note-alive.ts";
import { systemClock } from "../../src/runs/system-clock.ts";
import { openSharedStore } from "../../src/store/open-store.ts";
import type { RunStore } from "../../src/store/run-store.ts";
import { emptyHome, type Home } from "../home.ts";
import { runHere } from "../run-here.ts";
import { type PostgresServer, postgresServer } from "../support/postgres-server.ts";

let server: PostgresServer;
beforeAll(async () => {
  server = await postgresServer();
});
afterAll(async () => server[Symbol.asyncDispose]());

const reason = { code: "busy", ru: "занят", en: "busy" };
const many = 2500;

/** A home with a long history, of which some is not done. */
async function lived(): Promise<Home> {
  const home = emptyHome();
  onTestFinished(async () => home[Symbol.asyncDispose]());
  await home.withStore(async (store) => {
    const slots = Array.from({ length: many }, (_, index) => {
      return { job: `job-${index % 7}`, at: 1000 * (index + 1), recipient: index % 3, status: "waiting" as const };
    });
    await store.add(slots, new Map([["cursor", 900_000]]));
    const [done, broken] = await store.claim({ owner: "A", now: 3000, leaseUntil: 4000, limit: 2 });
    await store.beginDelivery(done!.id, "A", { target: "x", key: "key-1", now: 3000 });
    await store.endDelivery(done!.id, "A", "x", { status: "delivered", receipt: "7" });
    await store.finish(done!.id, "A", { status: "done", now: 3500, facts: { items: 3 } });
    await store.beginDelivery(broken!.id, "A", { target: "y", key: "key-2", now: 3000 });
    await store.pause({ job: "job-5", since: 5, reason });
    await store.raiseAlert("paused job-5", 5, { body: "why", until: 6 });
    await store.note("store id", "abc");
  });
  using state = openState({ folder: join(home.folder, "state") });
  const place = { portal: "p.example", userId: 1, job: "job-1", recipient: "0" };
  sentStore(state).set(place, { keys: ["deal:1"], sentAt: 5 });
  return home;
}

async function everything(store: RunStore) {
  const runs = await store.history({ limit: 10_000 });
  const deliveries = await store.deliveries(runs.map(({ id }) => id));
  const slotOf = new Map(runs.map(({ id, job, at, recipient }) => [id, `${job} ${at} ${recipient}`]));
  return {
    runs: runs.map(({ id: _id, owner: _owner, leaseUntil: _lease, ...run }) => {
      // What a dead scheduler had waits.
      return { ...run, status: run.status === "running" ? "waiting" : run.status };
    }),
    deliveries: deliveries.map(({ runId, ...row }) => ({ ...row, slot: slotOf.get(runId) })),
    cursors: await store.cursors(),
    pauses: await store.pauses(),
    alerts: await store.alertKeys(""),
    id: await store.noted("store id"),
  };
}

async function newTarget() {
  const address = await server.newDatabase();
  const { store, shared } = await openSharedStore(address);
  onTestFinished(async () => store.close());
  return { store, shared: shared!, env: { B24KIT_STORE: address.url }, place: address.place };
}

test("everything is there afterwards, however often it is moved, and numbers say so", async () => {
  const home = await lived();
  const { store, shared, env, place } = await newTarget();
  const before = await home.withStore(everything);
  const first = await runHere(home, ["migrate", "--json"], { env });
  expect(first.code).toBe(0);
  expect(JSON.parse(first.stdout)).toEqual([
    { kind: "runs", found: many, added: many, there: 0 },
    { kind: "deliveries", found: 2, added: 2, there: 0 },
    { kind: "cursors", found: 1, added: 1, there: 0 },
    { kind: "pauses", found: 1, added: 1, there: 0 },
    { kind: "alerts", found: 1, added: 1, there: 0 },
    { kind: "notes", found: 1, added: 1, there: 0 },
    { kind: "sent", found: 1, added: 1, there: 0 },
    { kind: "events", found: 0, added: 0, there: 0 },
  ]);
  expect(await everything(store)).toEqual(before);
  const sent = await shared.sentOf("job-1", "0");
  const told = sent.memory.get({ portal: "p.example", userId: 1, job: "job-1", recipient: "0" });
  expect(told).toEqual({ keys: ["deal:1"], sentAt: 5 });

  // The database has gone on meanwhile.
  await store.resume("job-5");
  const again = await runHere(home, ["migrate", "--to", env.B24KIT_STORE.replace(/:[^:@]+@/, "@")], {
    env: { PGPASSWORD: /:([^:@]+)@/.exec(env.B24KIT_STORE)?.[1] ?? "" },
  });
  expect([again.code, again.stdout.split("\n")[1]]).toEqual([0, `runs\t${many}\t0\t${many}`]);
  expect(await store.pauses()).toEqual([]);
  expect(again.stderr).toContain(place);
  expect(first.stdout + first.stderr + again.stdout + again.stderr).not.toContain("p0stgr3sS3cr3t");
});

test("events are moved in their order with all that is known of them, once", async () => {
  const home = emptyHome();
  onTestFinished(async () => home[Symbol.asyncDispose]());
  const inFile = eventQueue(openState({ folder: join(home.folder, "state") }));
  const one = { feed: "deals", code: "ONCRMDEALUPDATE", at: 5, object: null };
  const all = Array.from({ length: 1200 }, (_, index) => {
    const held = index % 2 === 0 ? null : { processId: "P", messageId: `m-${index}` };
    return { ...one, key: `key-${index}`, data: { text: `\u0000 \ud800 ${index}` }, held };
  });
  await inFile.add(all);
  const [dead, failed, handled, had] = await inFile.claim({ owner: "A", feeds: ["deals"], limit: 4, leaseFor: 1 });
  await inFile.bury(dead!.id, "A", reason);
  await inFile.fail(failed!.id, "A", { reason, retryAt: 7 });
  await inFile.succeed([handled!.id], "A");
  await inFile.close();
  const address = await server.newDatabase();
  const { store, openEvents } = await openSharedStore(address);
  onTestFinished(async () => store.close());
  const env = { B24KIT_STORE: address.url };
  const moved = async () => (await runHere(home, ["migrate"], { env })).stdout.trimEnd().split("\n").at(-1);
  expect([await moved(), await moved()]).toEqual(["events\t1199\t1199\t0", "events\t1199\t0\t1199"]);
  const queue = openEvents();
  expect(await queue.dead({ limit: 9 })).toMatchObject([
    { key: "key-0", token: dead!.token, reason, attempt: 1, data: all[0]!.data },
  ]);
  expect(await queue.unsettled("deals", 9)).toMatchObject([{ key: "key-1", status: "refused", failures: 1 }]);
  const left = await queue.claim({ owner: "B", feeds: ["deals"], limit: 2000, leaseFor: 1000 });
  expect(left.map(({ key }) => key).toSorted()).toEqual(
    all
      .slice(3)
      .map(({ key }) => key)
      .toSorted(),
  );
  expect(left.map(({ id }) => id)).toEqual(left.map(({ id }) => id).toSorted((a, b) => a - b));
  const hadAgain = left.find(({ key }) => key === had!.key);
  expect(hadAgain).toMatchObject({ attempt: 2, held: had!.held });
  // What a receiver was told under one key before the move has the same key after it.
  const known = { portal: "example.bitrix24.com", object: null };
  expect(hadAgain!.id).not.toBe(had!.id);
  expect(messageOf(hadAgain!, known).key).toBe(messageOf(had!, known).key);
});

test("nothing is moved while events are taken", async () => {
  const home = emptyHome();
  onTestFinished(async () => home[Symbol.asyncDispose]());
  const env = { B24KIT_STORE: (await server.newDatabase()).url };
  const migrate = async () => runHere(home, ["migrate"], { env });
  await home.withStore(async (store) => {
    await using _taking = await noteAlive(store, { clock: systemClock, owner: "office 7" });
    // Another one that ends, and one that died, say nothing of it.
    await (await noteAlive(store, { clock: systemClock, owner: "office 8" }))[Symbol.asyncDispose]();
    await store.note(`${eventRunNotes}office 9`, String(Date.now() - 30_000));
    const refused = await migrate();
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining("(events run): office 7")]);
  });
  const moved = await migrate();
  expect([moved.code, moved.stdout]).toEqual([0, expect.stringContaining("notes\t0\t0\t0")]);
});

test("what was broken off is moved to its end the next time", async () => {
  const home = await lived();
  const { store, shared: _shared, env } = await newTarget();
  const before = await home.withStore(everything);
  expect((await runHere(home, ["migrate"], { env })).code).toBe(0);
  // As if it had ended after the first thousand.
  const { openPostgres } = await import("../../src/store/postgres/open-postgres.ts");
  const { database, runs } = await openPostgres({ url: env.B24KIT_STORE, place: "" });
  await database.query("DELETE FROM b24kit.run WHERE id > (SELECT min(id) + 999 FROM b24kit.run)");
  await runs.close();
  const rest = await runHere(home, ["migrate"], { env });
  expect(rest.stdout.split("\n")[1]).toBe(`runs\t${many}\t${many - 1000}\t1000`);
  expect(await everything(store)).toEqual(before);
});

test("a slot that was done here and only planned there is done there, too; what was begun there stays", async () => {
  const home = await lived();
  const { store, env } = await newTarget();
  const history = await home.withStore(async (file) => file.history({ statuses: ["done"], limit: 1 }));
  const done = history[0];
  const planned = { job: done!.job, at: done!.at, recipient: done!.recipient, status: "waiting" as const };
  const other = { job: "job-3", at: 4000, recipient: 0, status: "waiting" as const };
  await store.add([planned, other], new Map());
  const [begun] = await store.claim({
    owner: "B",
    now: Date.now(),
    leaseUntil: Date.now() + 60_000,
    limit: 1,
    jobs: ["job-3"],
  });
  expect((await runHere(home, ["migrate"], { env })).code).toBe(0);
  const there = await store.history({ job: done!.job, from: done!.at, to: done!.at + 1, limit: 1 });
  expect(there).toMatchObject([{ status: "done", facts: { items: 3 }, attempt: 1 }]);
  expect(await store.deliveries([there[0]!.id])).toMatchObject([{ key: "key-1", status: "delivered" }]);
  expect(await store.run(begun!.id)).toMatchObject({ status: "running", owner: "B" });
});

test("nothing is moved while a daemon works with the file or a report is under way", async () => {
  const home = await lived();
  const { store, env } = await newTarget();
  await home.withStore(async (file) => file.seen({ owner: "office 7", file: "/a", fingerprint: "1", now: Date.now() }));
  const refused = await runHere(home, ["migrate"], { env });
  expect([refused.code, refused.stderr.includes("office 7")]).toEqual([2, true]);
  await home.withStore(async (file) => {
    await file.gone("office 7");
    await file.claim({ owner: "B", now: Date.now(), leaseUntil: Date.now() + 60_000, limit: 1, jobs: ["job-3"] });
  });
  const busy = await runHere(home, ["migrate"], { env });
  expect([busy.code, busy.stderr.includes("job-3")]).toEqual([2, true]);
  expect(await store.history({ limit: 1 })).toEqual([]);
  // Nothing says that it has moved.
  expect((await runHere(home, ["history"])).code).toBe(0);
});

test("after the move the file is not worked with unless somebody says so, and moves nowhere else", async () => {
  const home = await lived();
  const { env, place } = await newTarget();
  const elsewhere = await newTarget();
  await runHere(home, ["migrate"], { env });
  const refused = await runHere(home, ["history"]);
  expect([refused.code, refused.stderr.includes(place)]).toEqual([2, true]);
  expect((await runHere(home, ["history", "--store", "file"])).code).toBe(0);
  const there = await runHere(home, ["history", "--limit", "1"], { env });
  expect([there.code, there.stdout.includes("job-")]).toEqual([0, true]);
  expect((await runHere(home, ["migrate"], { env: elsewhere.env })).code).toBe(2);
});

test.each([
  ["--store", "postgres://user:0penS3cr3t@db.example/b24"],
  ["--store", "postgres://db.example/b24?password=0penS3cr3t"],
])("a password is no argument: %s", async (...words) => {
  const home = emptyHome();
  const { code, stderr } = await runHere(home, ["status", ...words]);
  expect([code, stderr.includes("B24KIT_STORE"), stderr.includes("0penS3cr3t")]).toEqual([64, true, false]);
});

test.each(["mysql://a/b", "postgres://host", "host"])(
  "an address that is none is told without it: %s",
  async (text) => {
    const home = emptyHome();
    const { code, stderr } = await runHere(home, ["history"], { env: { B24KIT_STORE: text } });
    expect([code, stderr.includes(text)]).toEqual([64, false]);
  },
);

test("where nobody says where to, nothing is moved", async () => {
  expect((await runHere(emptyHome(), ["migrate"])).code).toBe(64);
});
