import type { Client } from "@b24kit/client";
import { expect, test } from "vitest";
import { openChannel } from "../src/index.ts";
import { tagsOf } from "../src/notification/tags-of.ts";
import { chatPortal } from "./chat-portal.ts";
import { noSignal, rejection, sampleMessage, sampleParts, sampleReport } from "./sample-message.ts";

interface Shown {
  readonly id: number;
  readonly text: string;
  readonly tag: string;
}

/** Notifications of whoever asks, oldest first. */
async function shown(client: Client): Promise<readonly Shown[]> {
  const { notifications } = (await client.call("im.notify.get")) as unknown as {
    notifications: readonly Record<string, unknown>[];
  };
  return notifications
    .map((row) => ({ id: Number(row["id"]), text: String(row["text"]), tag: String(row["notify_tag"]) }))
    .toReversed();
}

async function open(client: Client, to: number | "recipient" = 3) {
  const recipient = { userId: 4, name: "Пётр", email: undefined };
  const parts = { client: () => Promise.resolve(client), ...(to === "recipient" ? { recipient } : {}) };
  return openChannel({ kind: "notification", to }, sampleParts(parts));
}

test("a personal notification", async () => {
  const portal = await chatPortal();
  await using channel = await open(portal.client);
  const { id } = await channel.send(sampleMessage({ isLate: true }), noSignal());
  const [notification, ...more] = await shown(portal.as(3));
  expect(more).toEqual([]);
  expect(notification?.id).toBe(Number(id));
  expect(notification?.tag).toMatch(/\|b24kit:0123456789abcdef0123456789abcdef$/);
  expect(notification?.text).toMatchInlineSnapshot(`
    "[B]Просроченные задачи[/B]
    Просрочено задач: 1.

    [B]⏰ Мои[/B]
    • [URL=https://romashka.bitrix24.ru/task/1/]Подписать договор [⁠B]№1[⁠/⁠B][/URL]

    • Отправлено с опозданием: за 2026-11-20 10:00.

    [I]На 20 нояб. 2026 г., 10:00 · Europe/Moscow · romashka.⁠bitrix24.⁠ru · доступ: Анна Смирнова, не администратор[/I]"
  `);
});

test("to whom the report is made for", async () => {
  const portal = await chatPortal();
  await using channel = await open(portal.client, "recipient");
  await channel.send(sampleMessage(), noSignal());
  expect(await shown(portal.as(4))).toHaveLength(1);
});

test.each(["drop-answer", "reset-answer", "truncate", "502-after"])("%s: sent again, there is one", async (fault) => {
  const portal = await chatPortal({ faults: `im.notify.personal.add:${fault}@1` });
  await using channel = await open(portal.client);
  expect(await rejection(channel.send(sampleMessage(), noSignal()))).toMatchObject({ code: "outcome-unknown" });
  expect(await channel.settle(sampleMessage(), 0, noSignal())).toEqual({ state: "repeatable" });
  await channel.send(sampleMessage(), noSignal());
  expect(portal.emulator.stats().writes).toMatchObject({ "im.notify.personal.add": 2 });
  expect(await shown(portal.as(3))).toHaveLength(1);
});

test("another delivery is another notification", async () => {
  const portal = await chatPortal();
  await using channel = await open(portal.client);
  await channel.send(sampleMessage(), noSignal());
  await channel.send(sampleMessage({ key: "f".repeat(32) }), noSignal());
  expect(await shown(portal.as(3))).toHaveLength(2);
});

test("a long report is several notifications, each there once after a second attempt", async () => {
  const portal = await chatPortal({ faults: "im.notify.personal.add:error=PORTAL_BUSY@2" });
  const message = sampleMessage({ report: sampleReport(400) });
  await using channel = await open(portal.client);
  expect(await rejection(channel.send(message, noSignal()))).toMatchObject({
    code: "outcome-unknown",
    message: expect.stringContaining("Only a part was sent.") as string,
  });
  const { id } = await channel.send(message, noSignal());
  const rows = await shown(portal.as(3));
  expect(rows.length).toBeGreaterThan(1);
  expect(rows.map((row) => row.id).join(",")).toBe(id);
  expect(new Set(tagsOf(message.key, rows.length)).size).toBe(rows.length);
});

test("nobody of that number", async () => {
  const portal = await chatPortal();
  await using channel = await open(portal.client, 99_999);
  expect(await rejection(channel.send(sampleMessage(), noSignal()))).toMatchObject({
    code: "refused",
    message: "There is no user 99999 on the portal.",
  });
});

test("nobody to send to is told before there is a report", async () => {
  expect(await rejection(openChannel({ kind: "notification", to: "recipient" }, sampleParts()))).toMatchObject({
    code: "misconfigured",
    action: { ru: expect.any(String) as string },
  });
});
