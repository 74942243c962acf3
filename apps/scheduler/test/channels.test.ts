import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openCredentialStore } from "@b24kit/credential-store";
import { type Channel, type Message, openChannel, targetSchema } from "@b24kit/delivery";
import { startEmulator } from "@b24kit/emulator";
import { openPortal, type OpenedPortal } from "b24kit";
import { expect, onTestFinished, test } from "vitest";
import { sharedWorld } from "../../../scripts/testing/shared-world.ts";

const now = "2026-03-02T09:00:00+03:00";
const signal = new AbortController().signal;

/** The portal of a profile that only reads, with real guard, grants and journal. */
async function guardedPortal(faults = ""): Promise<OpenedPortal> {
  const emulator = await startEmulator({ world: sharedWorld({ seed: "en", now, fixedClock: true }), faults });
  onTestFinished(() => emulator.close());
  const home = mkdtempSync(join(tmpdir(), "b24kit-channels-"));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  const env = { B24KIT_HOME: home };
  const store = openCredentialStore({ env, platform: "linux" });
  const { host, origin } = new URL(emulator.webhook);
  const secret = emulator.webhook;
  const user = { id: 1 };
  await store.save({ name: "main", kind: "webhook", portal: { host, url: origin }, user, secret, vault: "plain-file" });
  await store.setAccess("main", { level: "read-only", confirm: "person", allow: [], deny: [] });
  const portal = await openPortal({ profile: "main", env, bucketStore: false });
  onTestFinished(() => portal.close());
  return portal;
}

async function grant(portal: OpenedPortal, method: string, recipient: string): Promise<void> {
  const { host } = portal.client.portal;
  const expiresAt = Date.now() + 60_000;
  (await portal.grants()).add({ profile: "main", portal: host, method, recipients: [recipient], expiresAt });
}

async function openTo(portal: OpenedPortal, kind: "chat" | "notification"): Promise<Channel> {
  return openChannel(targetSchema.parse({ kind, to: 3 }), {
    client: () => Promise.resolve(portal.client),
    secret: () => Promise.reject(new Error("no secrets here")),
    recipient: undefined,
    env: {},
    stdout: process.stdout,
    now: () => Date.parse(now) + 66_000,
  });
}

async function message(portal: OpenedPortal): Promise<Message> {
  const { report, language } = await portal.wordedReport("overdue", {}, {});
  const outside = () => Promise.resolve(report);
  return { key: "ab".repeat(16), job: "overdue", slot: now, isLate: false, language, report, outside };
}

async function outcomes(portal: OpenedPortal): Promise<unknown[]> {
  return [...(await portal.journal()).entries()].map(({ outcome }) => outcome);
}

const methods = { chat: "im.message.add", notification: "im.notify.personal.add" } as const;

test.each(["chat", "notification"] as const)(
  "%s: without a grant nothing leaves, and the words say which one to give",
  async (kind) => {
    const portal = await guardedPortal();
    await using channel = await openTo(portal, kind);
    const command = `b24 grant add --method ${methods[kind]} --to 3 --days 90`;
    await expect(channel.send(await message(portal), signal)).rejects.toMatchObject({
      code: "misconfigured",
      action: { ru: expect.stringContaining(command) as string, en: expect.stringContaining(command) as string },
    });
    expect(await outcomes(portal)).toEqual(["refused"]);
    // The other kind of message is another grant.
    await grant(portal, methods[kind === "chat" ? "notification" : "chat"], "3");
    await expect(channel.send(await message(portal), signal)).rejects.toMatchObject({ code: "misconfigured" });
    await grant(portal, methods[kind], "3");
    expect(await channel.send(await message(portal), signal)).toEqual({ id: expect.stringMatching(/^\d+$/) as string });
  },
);

test("a chat whose answer was lost is read back through the guard", async () => {
  const portal = await guardedPortal("im.message.add:drop-answer@1");
  await grant(portal, "im.message.add", "3");
  await using channel = await openTo(portal, "chat");
  await expect(channel.send(await message(portal), signal)).rejects.toMatchObject({ code: "outcome-unknown" });
  expect(await channel.settle(await message(portal), Date.parse(now), signal)).toMatchObject({ state: "delivered" });
  expect(await outcomes(portal)).toEqual(["granted", "started", "unknown"]);
});

test("a notification whose answer was lost is replaced under the same grant", async () => {
  const portal = await guardedPortal("im.notify.personal.add:drop-answer@1");
  await grant(portal, "im.notify.personal.add", "3");
  await using channel = await openTo(portal, "notification");
  await expect(channel.send(await message(portal), signal)).rejects.toMatchObject({ code: "outcome-unknown" });
  expect(await channel.settle(await message(portal), Date.parse(now), signal)).toEqual({ state: "repeatable" });
  await channel.send(await message(portal), signal);
  expect(await outcomes(portal)).toEqual(["granted", "started", "unknown", "started", "done"]);
});

test("a revoked grant ends it", async () => {
  const portal = await guardedPortal();
  await grant(portal, "im.message.add", "3");
  await using channel = await openTo(portal, "chat");
  await channel.send(await message(portal), signal);
  const grants = await portal.grants();
  for (const { id } of grants.list()) grants.revoke(id);
  await expect(channel.send(await message(portal), signal)).rejects.toMatchObject({ code: "misconfigured" });
});
