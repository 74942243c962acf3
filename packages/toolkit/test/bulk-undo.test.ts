import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openCredentialStore } from "@b24kit/credential-store";
import { type Emulator, startEmulator } from "@b24kit/emulator";
import { expect, onTestFinished, test } from "vitest";
import { sharedWorld } from "../../../scripts/testing/shared-world.ts";
import { openPortal, type OpenedPortal } from "../src/index.ts";

const now = "2026-03-02T09:00:00+03:00";
const person = { by: "person" } as const;
/** Milliseconds: what was sent and is not seen counts as not run 5 s later. */
const serverLimit = 100;

/** A computer and a portal: `opened` stands for one process of its user. */
interface Place {
  readonly emulator: Emulator;
  readonly bulk: string;
  opened(): Promise<OpenedPortal>;
}

async function place(faults = ""): Promise<Place> {
  const emulator = await startEmulator({ world: sharedWorld({ seed: "en", now, fixedClock: true }), faults });
  const folder = mkdtempSync(join(tmpdir(), "b24kit-undo-"));
  onTestFinished(async () => {
    await emulator.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const env = { B24KIT_HOME: folder };
  const { host, origin } = new URL(emulator.webhook);
  const store = openCredentialStore({ env, platform: "linux" });
  const portal = { host, url: origin };
  const secret = emulator.webhook;
  await store.save({ name: "main", kind: "webhook", portal, user: { id: 1 }, secret, vault: "plain-file" });
  await store.setAccess("main", { level: "destructive", confirm: "person", allow: [], deny: [] });
  return {
    emulator,
    bulk: join(folder, "state", "bulk"),
    opened: async () => openPortal({ profile: "main", env }),
  };
}

/** The undo of an import of so many deals, made and not begun. */
async function undoOf({ plans }: OpenedPortal, rows: number): Promise<string> {
  const lines = Array.from({ length: rows }, (_, index) => index + 2);
  const { id } = await plans.makeMany({
    source: "b".repeat(64),
    name: "deals.csv",
    async *commands() {
      yield* lines.map((line) => ({
        key: `add${line}`,
        method: "crm.item.add",
        params: { entityTypeId: 2, fields: { title: `Row ${line}` } },
      }));
    },
  });
  expect(await plans.applyMany(id, person)).toMatchObject({ status: "done", counts: { done: rows } });
  return (await plans.undo(id)).id;
}

async function asked({ emulator }: Place, method: string, params: Readonly<Record<string, unknown>>): Promise<unknown> {
  const response = await fetch(`${emulator.webhook}${method}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ entityTypeId: 2, ...params }),
  });
  return ((await response.json()) as { readonly result: unknown }).result;
}

interface Deal {
  readonly id: number;
  readonly title: string;
}

/** The deals of the import that the portal still has. */
async function standing(at: Place, title = "Row "): Promise<readonly Deal[]> {
  const { items } = (await asked(at, "crm.item.list", { filter: { "%title": title } })) as { items: readonly Deal[] };
  return items;
}

/** Somebody works on the deal of a line. */
async function workedOn(at: Place, line: number): Promise<void> {
  const deal = (await standing(at)).find(({ title }) => title === `Row ${line}`);
  await asked(at, "crm.item.update", { id: deal?.id, fields: { title: `Row ${line}, won` } });
}

async function leftOf({ plans }: OpenedPortal, undo: string): Promise<readonly string[]> {
  const told: string[] = [];
  await plans.outcomes(undo, async ({ key, state, why = "" }) => void told.push(`${key} ${state} ${why}`));
  return told.filter((line) => !line.includes(" done "));
}

test("a deletion that was lost with its process is not sent again for a deal that was worked on since", async () => {
  const at = await place();
  let undo: string;
  {
    await using portal = await at.opened();
    undo = await undoOf(portal, 30);
    const stop = new AbortController();
    const options = { signal: stop.signal, onProgress: () => stop.abort(), serverLimit };
    expect(await portal.plans.applyMany(undo, person, options)).toMatchObject({ status: "running" });
  }
  // As if it had been killed while these were on their way, and the portal had run neither.
  const lost = ["delete2", "delete3"].map((key) => `${JSON.stringify({ key, state: "sent", at: Date.now() })}\n`);
  appendFileSync(join(at.bulk, `${undo}.journal`), lost.join(""));
  await workedOn(at, 3);
  await using portal = await at.opened();
  const resumed = await portal.plans.applyMany(undo, person, { resume: true });
  expect(resumed).toMatchObject({ status: "done", counts: { done: 29, failed: 0, unknown: 0 } });
  expect((await standing(at)).map(({ title }) => title)).toEqual(["Row 3, won"]);
  expect(await leftOf(portal, undo)).toEqual(["delete3 left changed"]);
});

test("a deletion whose answer was lost is not sent again in the same run for a deal that was worked on meanwhile", async () => {
  const at = await place("crm.item.delete:drop@1");
  await using portal = await at.opened();
  const undo = await undoOf(portal, 3);
  const journal = (): string => readFileSync(join(at.bulk, `${undo}.journal`), "utf8");
  const running = portal.plans.applyMany(undo, person, { serverLimit });
  await expect.poll(journal).toContain('"delete3"');
  // The wait for what the portal may still be at is 5 s.
  await workedOn(at, 3);
  expect(await running).toMatchObject({ status: "done", counts: { done: 2 } });
  expect((await standing(at)).map(({ title }) => title)).toEqual(["Row 3, won"]);
  expect(await leftOf(portal, undo)).toEqual(["delete3 left changed"]);
});

test("what an undo left alone stays left when it goes on", async () => {
  const at = await place();
  await using portal = await at.opened();
  const undo = await undoOf(portal, 30);
  // The last line is taken back first.
  await workedOn(at, 31);
  const stop = new AbortController();
  const options = { signal: stop.signal, onProgress: () => stop.abort() };
  expect(await portal.plans.applyMany(undo, person, options)).toMatchObject({ status: "running" });
  expect(await portal.plans.applyMany(undo, person, { resume: true })).toMatchObject({ counts: { done: 29 } });
  expect((await standing(at)).map(({ title }) => title)).toEqual(["Row 31, won"]);
  expect(await leftOf(portal, undo)).toEqual(["delete31 left changed"]);
});

test("after the state file was moved away the next import leaves the journals of earlier runs", async () => {
  const at = await place();
  let undo: string;
  {
    await using portal = await at.opened();
    undo = await undoOf(portal, 3);
  }
  const names = readdirSync(at.bulk).filter((name) => !name.endsWith(".lock"));
  const old = new Date(Date.now() - 2 * 60 * 60_000);
  for (const name of readdirSync(at.bulk)) utimesSync(join(at.bulk, name), old, old);
  for (const end of ["", "-wal", "-shm"]) rmSync(join(at.bulk, "..", `state.sqlite${end}`), { force: true });
  await using portal = await at.opened();
  await expect(portal.plans.undo(undo)).rejects.toMatchObject({ reason: "not-found" });
  await undoOf(portal, 1);
  expect(readdirSync(at.bulk)).toEqual(expect.arrayContaining(names));
});
