import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openCredentialStore } from "@b24kit/credential-store";
import { type Emulator, startEmulator } from "@b24kit/emulator";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { sharedWorld } from "../../../scripts/testing/shared-world.ts";
import { openPortal, type OpenedPortal } from "../src/index.ts";

const now = "2026-03-02T09:00:00+03:00";
const person = { by: "person" } as const;
const source = "b".repeat(64);

let emulator: Emulator;
let folder: string;
beforeEach(async () => {
  emulator = await startEmulator({ world: sharedWorld({ seed: "en", now, fixedClock: true }) });
  folder = mkdtempSync(join(tmpdir(), "b24kit-bulk-"));
  onTestFinished(async () => {
    await emulator.close();
    rmSync(folder, { recursive: true, force: true });
  });
});

/** The portal of a stored profile, as each process of its user opens it. */
async function opened(): Promise<OpenedPortal> {
  const env = { B24KIT_HOME: folder };
  const store = openCredentialStore({ env, platform: "linux" });
  const { host, origin } = new URL(emulator.webhook);
  const secret = emulator.webhook;
  if (!(await store.list()).some(({ name }) => name === "main")) {
    const portal = { host, url: origin };
    await store.save({ name: "main", kind: "webhook", portal, user: { id: 1 }, secret, vault: "plain-file" });
    await store.setAccess("main", { level: "write", confirm: "person", allow: [], deny: [] });
  }
  return openPortal({ profile: "main", env });
}

function request(rows: number, before: () => Promise<unknown> = async () => undefined) {
  return {
    source,
    name: "deals.csv",
    async *commands() {
      await before();
      for (let line = 2; line < rows + 2; line += 1) {
        yield {
          key: `add${line}`,
          method: "crm.item.add",
          params: { entityTypeId: 2, fields: { title: `Row ${line}` } },
        };
      }
    },
  };
}

const additions = (): number => emulator.writes().filter(({ method }) => method === "crm.item.add").length;

test("a run that was stopped goes on with the same plan, and what it wrote is not written again", async () => {
  await using portal = await opened();
  const { plans } = portal;
  const { id } = await plans.makeMany(request(120));
  const stop = new AbortController();
  const onProgress = ({ done }: { readonly done: number }): void => {
    if (done > 0) stop.abort();
  };
  const cut = await plans.applyMany(id, person, { signal: stop.signal, onProgress });
  expect(cut).toMatchObject({ status: "running", stopped: { code: "aborted" } });
  expect(additions()).toBeGreaterThan(0);
  expect(additions()).toBeLessThan(120);
  await expect(plans.applyMany(id, person)).rejects.toMatchObject({ reason: "spent" });
  expect(await plans.applyMany(id, person, { resume: true })).toMatchObject({ status: "done", counts: { done: 120 } });
  expect(additions()).toBe(120);
  const ends: string[] = [];
  await plans.outcomes(id, async ({ key, state }) => void ends.push(`${key} ${state}`));
  expect(new Set(ends).size).toBe(120);
  expect(ends.every((end) => end.endsWith(" done"))).toBe(true);
});

test("what another plan of the same source did while this one was made is not done twice", async () => {
  await using portal = await opened();
  const { plans } = portal;
  const other = await plans.makeMany(request(3));
  const { id } = await plans.makeMany(request(3, async () => plans.applyMany(other.id, person)));
  expect(additions()).toBe(3);
  await expect(plans.applyMany(id, person)).rejects.toMatchObject({ code: "begun-before" });
  expect(additions()).toBe(3);
  // Who looks now knows of it, and means it.
  const again = await plans.makeMany({ ...request(3), since: Date.now() + 1 });
  expect(await plans.applyMany(again.id, person)).toMatchObject({ status: "done" });
});

test("without the journal of its run a plan is not gone on with", async () => {
  await using portal = await opened();
  const { plans } = portal;
  const { id } = await plans.makeMany(request(30));
  const stop = new AbortController();
  await plans.applyMany(id, person, { signal: stop.signal, onProgress: () => stop.abort() });
  const written = additions();
  rmSync(join(folder, "state", "bulk", `${id}.journal`));
  await expect(plans.applyMany(id, person, { resume: true })).rejects.toMatchObject({ code: "no-run-journal" });
  expect(additions()).toBe(written);
});

test.each<[string, (lines: readonly string[]) => readonly string[]]>([
  ["emptied", () => []],
  ["left without its rows", ([head = ""]) => [head]],
  ["left without one row", (lines) => lines.filter((line) => !line.includes('"add2"'))],
  ["left with a row twice in place of another", (lines) => lines.map((line) => line.replace('"add2"', '"add3"'))],
])("with a journal that was %s a plan is not gone on with, nor taken back", async (_name, change) => {
  await using portal = await opened();
  const { plans } = portal;
  const { id } = await plans.makeMany(request(120));
  const stop = new AbortController();
  await plans.applyMany(id, person, { signal: stop.signal, onProgress: () => stop.abort() });
  const written = additions();
  expect(written).toBeGreaterThan(0);
  const path = join(folder, "state", "bulk", `${id}.journal`);
  const whole = readFileSync(path, "utf8");
  const lines = whole.split("\n").filter((line) => line !== "");
  writeFileSync(
    path,
    change(lines)
      .map((line) => `${line}\n`)
      .join(""),
  );
  await expect(plans.applyMany(id, person, { resume: true })).rejects.toMatchObject({ code: "no-run-journal" });
  expect(additions()).toBe(written);
  writeFileSync(path, whole);
  expect(await plans.applyMany(id, person, { resume: true })).toMatchObject({ status: "done" });
  expect(additions()).toBe(120);
  // Nor taken back: what is missing would stay on the portal without a word.
  const ended = readFileSync(path, "utf8").split("\n").filter(Boolean);
  writeFileSync(
    path,
    change(ended)
      .map((line) => `${line}\n`)
      .join(""),
  );
  await expect(plans.undo(id)).rejects.toMatchObject({ code: "no-run-journal" });
});

test("the limit of the server that a run was begun with holds when it goes on", async () => {
  await using portal = await opened();
  const { plans } = portal;
  const { id } = await plans.makeMany(request(120));
  const stop = new AbortController();
  await plans.applyMany(id, person, { signal: stop.signal, onProgress: () => stop.abort(), serverLimit: 100 });
  // As if it had been killed while the last row was on its way: the portal may be at it up to its limit, and 5 s.
  const lost = JSON.stringify({ key: "add121", state: "sent", at: Date.now() });
  appendFileSync(join(folder, "state", "bulk", `${id}.journal`), `${lost}\n`);
  const begin = performance.now();
  const applied = await plans.applyMany(id, person, { resume: true });
  expect(applied).toMatchObject({ status: "done", counts: { done: 120 } });
  expect(performance.now() - begin).toBeGreaterThan(5000);
  expect(additions()).toBe(120);
});

test("a file of commands that somebody has edited is refused; a refused plan leaves no journal", async () => {
  await using portal = await opened();
  const { plans } = portal;
  const { id } = await plans.makeMany(request(3));
  const path = join(folder, "state", "bulk", `${id}.commands`);
  writeFileSync(path, readFileSync(path, "utf8").replace("Row 3", "Row 9"));
  await expect(plans.applyMany(id, person)).rejects.toMatchObject({ reason: "tampered" });
  await expect(plans.applyMany(id, { by: "agent" })).rejects.toMatchObject({ reason: "no-consent" });
  expect(additions()).toBe(0);
  expect(existsSync(join(folder, "state", "bulk", `${id}.journal`))).toBe(false);
});

test("what stops the making of a plan leaves nothing behind", async () => {
  await using portal = await opened();
  const failing = request(3, async () => Promise.reject(new Error("the file is broken")));
  await expect(portal.plans.makeMany(failing)).rejects.toThrow("the file is broken");
  expect(readdirSync(join(folder, "state", "bulk"))).toEqual([]);
  expect(await portal.plans.list()).toEqual([]);
});
