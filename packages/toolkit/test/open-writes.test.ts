import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openCredentialStore, type ProfileAccess } from "@b24kit/credential-store";
import { type Emulator, startEmulator } from "@b24kit/emulator";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { sharedWorld } from "../../../scripts/testing/shared-world.ts";
import { openClient, openPortal, type OpenedPortal, type ToolkitEvent } from "../src/index.ts";

const now = "2026-03-02T09:00:00+03:00";
const access = (change: Partial<ProfileAccess>): ProfileAccess => ({
  level: "write",
  confirm: "person",
  allow: [],
  deny: [],
  ...change,
});

let emulator: Emulator;
beforeEach(async () => {
  emulator = await startEmulator({ world: sharedWorld({ seed: "en", now, fixedClock: true }) });
  onTestFinished(() => emulator.close());
});

/** A profile of the emulator with this access, its secret in the plain file. */
async function signedIn(level: Partial<ProfileAccess>) {
  const home = mkdtempSync(join(tmpdir(), "b24kit-writes-"));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  const env = { B24KIT_HOME: home };
  const store = openCredentialStore({ env, platform: "linux" });
  const { host, origin } = new URL(emulator.webhook);
  const portal = { host, url: origin };
  await store.save({
    name: "main",
    kind: "webhook",
    portal,
    user: { id: 1 },
    secret: emulator.webhook,
    vault: "plain-file",
  });
  await store.setAccess("main", access(level));
  return { env, store, profile: "main" };
}

/** Renames the first deal. */
async function renaming({ client }: OpenedPortal) {
  const { items } = await client.call("crm.item.list", { entityTypeId: 2, select: ["id"] });
  const params = { entityTypeId: 2, id: Number(items[0]?.id), fields: { title: "Renamed" } };
  return { commands: { change: { method: "crm.item.update", params } } };
}

/** The number of somebody else, as text. */
async function colleague({ client }: OpenedPortal): Promise<string> {
  const people = await client.call("user.get", {});
  return String(people.find(({ ID }) => Number(ID) !== 1)?.ID);
}

function renamings(): number {
  return emulator.writes().filter(({ method }) => method === "crm.item.update").length;
}

test("a plan is made, shown and applied once, by the profile's own store", async () => {
  const { env, profile } = await signedIn({});
  await using portal = await openPortal({ profile, env });
  const plan = await portal.plans.make(await renaming(portal));
  expect(plan.objects).toMatchObject([{ action: "change", changes: [{ after: "Renamed" }] }]);
  expect(renamings()).toBe(0);
  await expect(portal.plans.apply(plan.id, { by: "agent" })).rejects.toMatchObject({ reason: "no-consent" });
  expect(await portal.plans.apply(plan.id, { by: "person" })).toMatchObject({ status: "done" });
  await expect(portal.plans.apply(plan.id, { by: "person" })).rejects.toMatchObject({ reason: "spent" });
  expect(renamings()).toBe(1);
  const journal = await portal.journal();
  expect([...journal.entries()].map(({ outcome }) => outcome)).toEqual(["refused", "started", "done", "refused"]);
  expect(journal.verify()).toMatchObject({ isIntact: true });
});

test("another process goes on with the plan", async () => {
  const { env, profile } = await signedIn({});
  await using first = await openPortal({ profile, env });
  const { id } = await first.plans.make(await renaming(first));
  await using second = await openPortal({ profile, env });
  expect(await second.plans.list()).toMatchObject([{ id, status: "open" }]);
  expect(await second.plans.apply(id, { by: "person" })).toMatchObject({ status: "done" });
});

test("an action becomes a plan", async () => {
  const { env, profile } = await signedIn({});
  await using portal = await openPortal({ profile, env });
  const planned = await portal.plans.action("create-task", { title: "Call the bank" });
  expect(planned).toMatchObject({
    kind: "plan",
    plan: { question: { en: expect.stringContaining("Call the bank") as string } },
  });
});

test("a write outside a plan is refused and noted, by portal and client alike", async () => {
  const { env, profile } = await signedIn({ level: "destructive" });
  await using portal = await openPortal({ profile, env });
  await using client = await openClient({ profile, env });
  for (const one of [portal.client, client]) {
    await expect(one.call("crm.item.delete", { entityTypeId: 2, id: 1 })).rejects.toMatchObject({ code: "refused" });
  }
  expect([...(await portal.journal()).entries()]).toMatchObject([
    { method: "crm.item.delete", outcome: "refused" },
    { method: "crm.item.delete", outcome: "refused" },
  ]);
  expect(emulator.writes()).toEqual([]);
});

test("a read-only profile makes no plan, and its grant is the only way to write", async () => {
  const { env, profile } = await signedIn({ level: "read-only" });
  await using portal = await openPortal({ profile, env });
  await expect(portal.plans.make(await renaming(portal))).rejects.toMatchObject({ code: "refused" });
  const { host } = portal.client.portal;
  const recipient = await colleague(portal);
  const message = { DIALOG_ID: recipient, MESSAGE: "The report" };
  await expect(portal.client.call("im.message.add", message)).rejects.toMatchObject({ code: "refused" });
  const grants = await portal.grants();
  grants.add({
    profile,
    portal: host,
    method: "im.message.add",
    recipients: [recipient],
    expiresAt: Date.now() + 86_400_000,
  });
  await expect(portal.client.call("im.message.add", message)).resolves.toBeGreaterThan(0);
  await expect(portal.client.call("im.message.add", { ...message, DIALOG_ID: "1" })).rejects.toMatchObject({
    code: "refused",
  });
});

test("a webhook without a profile only reads", async () => {
  const { env } = await signedIn({ level: "destructive" });
  await using portal = openPortal({ webhook: emulator.webhook, env });
  await expect(portal.plans.make(await renaming(portal))).rejects.toMatchObject({ code: "no-writes" });
  await expect(portal.journal()).rejects.toMatchObject({ code: "no-writes" });
  await expect(portal.client.call("crm.item.delete", { entityTypeId: 2, id: 1 })).rejects.toMatchObject({
    code: "refused",
  });
});

test("without the key of the seal reads go on, writes do not, and the trouble is told", async () => {
  const { env, profile, store } = await signedIn({ level: "destructive" });
  const events: ToolkitEvent[] = [];
  const credentials = {
    secretOf: async () => store.secretOf(profile),
    accessOf: async () => (await store.get(profile)).access,
    sealKeyOf: () =>
      Promise.reject(Object.assign(new Error("The keychain is locked."), { code: "locked", hint: "Unlock it." })),
  };
  await using portal = await openPortal({ profile, env, credentials, onEvent: (event) => events.push(event) });
  await expect(portal.client.call("user.current")).resolves.toHaveProperty("ID");
  await expect(portal.plans.make(await renaming(portal))).rejects.toMatchObject({ code: "locked" });
  await expect(portal.client.call("crm.deal.delete", { id: 1 })).rejects.toMatchObject({ code: "refused" });
  expect(events.filter(({ type }) => type === "journal-trouble")).toEqual([
    { type: "journal-trouble", code: "locked", message: "The keychain is locked.", hint: "Unlock it." },
  ]);
});

test("denied reads are refused, too", async () => {
  const { env, profile } = await signedIn({ deny: ["user.*"] });
  await using portal = await openPortal({ profile, env });
  await expect(portal.client.call("user.current")).rejects.toMatchObject({ code: "refused", reason: "denied" });
  await expect(portal.client.call("profile")).resolves.toHaveProperty("ID");
});

test("packs stand for their methods in allow and deny", async () => {
  const { env, profile, store } = await signedIn({ allow: ["pack:core", "user.current"], deny: ["pack:comms"] });
  await using portal = await openPortal({ profile, env });
  await expect(portal.client.call("crm.item.fields", { entityTypeId: 2 })).resolves.toBeDefined();
  await expect(portal.client.call("catalog.product.list", {})).rejects.toMatchObject({ reason: "denied" });
  await expect(portal.client.call("im.chat.get", { ENTITY_TYPE: "X", ENTITY_ID: "1" })).rejects.toMatchObject({
    reason: "denied",
  });
  await store.setAccess(profile, access({ deny: ["pack:none"] }));
  await expect(openPortal({ profile, env })).rejects.toMatchObject({ code: "unknown-pack" });
});

test.each(["2016-01-01", "2036-01-01"])("a clock of %s moves neither plans nor grants nor the journal", async (day) => {
  const { env, profile } = await signedIn({});
  await using portal = await openPortal({ profile, env, now: () => Date.parse(day) });
  const begun = Date.now();
  const plan = await portal.plans.make(await renaming(portal));
  expect(plan.createdAt).toBeGreaterThanOrEqual(begun);
  expect(plan.expiresAt - Date.now()).toBeLessThanOrEqual(30 * 60_000);
  const recipients = [await colleague(portal)];
  const grants = await portal.grants();
  const draft = { profile, portal: portal.client.portal.host, method: "im.message.add", recipients };
  const grant = grants.add({ ...draft, expiresAt: begun + 60_000 });
  expect(grant.createdAt).toBeGreaterThanOrEqual(begun);
  for (const { at } of (await portal.journal()).entries()) expect(Date.parse(at)).toBeGreaterThanOrEqual(begun - 1000);
});

test("plans and grants end by the real time, which no option moves back", async () => {
  const { env, profile } = await signedIn({});
  const begun = Date.now();
  await using portal = await openPortal({ profile, env, now: () => begun });
  const { id } = await portal.plans.make(await renaming(portal));
  const recipient = await colleague(portal);
  const place = { profile, portal: portal.client.portal.host };
  const grants = await portal.grants();
  grants.add({ ...place, method: "im.message.add", recipients: [recipient], expiresAt: begun + 10 * 60_000 });
  const clock = vi.spyOn(Date, "now").mockReturnValue(begun + 31 * 60_000);
  onTestFinished(() => clock.mockRestore());
  await expect(portal.plans.apply(id, { by: "person" })).rejects.toMatchObject({ reason: "expired" });
  const message = { DIALOG_ID: recipient, MESSAGE: "The report" };
  await expect(portal.client.call("im.message.add", message)).rejects.toMatchObject({ code: "refused" });
  expect(emulator.writes()).toEqual([]);
});

test("an access that was written into the file gives no writes, and says how it is set; reads go on", async () => {
  const { env, profile } = await signedIn({ level: "read-only" });
  const file = join(env.B24KIT_HOME, "config", "profiles.json");
  const edited = readFileSync(file, "utf8").replace('"read-only"', '"destructive"').replace('"person"', '"agent"');
  writeFileSync(file, edited);
  await using portal = await openPortal({ profile, env });
  expect(portal.access).toMatchObject({ level: "destructive", confirm: "agent" });
  const told = { code: "refused", hint: expect.stringContaining("not set by b24 auth access") as string };
  await expect(portal.plans.make(await renaming(portal))).rejects.toMatchObject(told);
  await expect(portal.client.call("crm.item.delete", { entityTypeId: 2, id: 1 })).rejects.toMatchObject(told);
  expect([...(await portal.journal()).entries()].map(({ outcome }) => outcome)).toEqual(["refused", "refused"]);
  await expect(portal.client.call("user.current")).resolves.toHaveProperty("ID");
  expect(emulator.writes()).toEqual([]);
});

test("a sealed access does not come along to the secret of another portal", async () => {
  const { env, profile, store } = await signedIn({ level: "destructive" });
  const other = await startEmulator({ world: sharedWorld({ seed: "en", now, fixedClock: true }) });
  onTestFinished(() => other.close());
  const credentials = {
    secretOf: () => Promise.resolve(other.webhook),
    accessOf: async () => (await store.get(profile)).access,
    verifiedAccessOf: store.verifiedAccess.bind(store),
    sealKeyOf: async () => (await store.sealKey(profile)).key,
  };
  await using portal = await openPortal({ profile, env, credentials });
  await expect(portal.plans.make(await renaming(portal))).rejects.toMatchObject({ reason: "level" });
});

test("a program's own source without a seal is trusted", async () => {
  const { env } = await signedIn({ level: "read-only" });
  const credentials = {
    secretOf: () => Promise.resolve(emulator.webhook),
    accessOf: () => Promise.resolve(access({})),
    sealKeyOf: () => Promise.resolve(new Uint8Array(32).fill(7)),
  };
  await using portal = await openPortal({ profile: "own", env, credentials });
  expect(await portal.plans.make(await renaming(portal))).toMatchObject({ effect: "write" });
});

test("a caller's own words are no part of a plan", async () => {
  const { env, profile } = await signedIn({ level: "destructive" });
  await using portal = await openPortal({ profile, env });
  const lie = { ru: "Добавить комментарий?", en: "Add a comment?" };
  const request = {
    ...(await renaming(portal)),
    question: lie,
    objects: [{ action: "create", kind: "comment", changes: [] }],
    notes: [lie],
  };
  const plan = await portal.plans.make(request);
  expect(plan.question.en).toContain("Renamed");
  expect(plan.objects).toMatchObject([{ action: "change", kind: "deal" }]);
  expect(JSON.stringify(plan)).not.toContain(lie.en);
});
