import { spawn } from "node:child_process";
import { createWriteStream, existsSync } from "node:fs";
import { expect, test } from "vitest";
import { openChannel } from "../src/index.ts";
import { noSignal, rejection, sampleMessage, sampleParts, sampleReport } from "./sample-message.ts";

const target = { kind: "stdout", unknown: "at-most-once" } as const;

test("the whole report in one write, and done when it is taken", async () => {
  const written: string[] = [];
  let take: (() => void) | undefined;
  const stdout = {
    write: (text: string, done: () => void) => {
      written.push(text);
      take = done;
    },
  };
  await using channel = await openChannel(target, sampleParts({ stdout }));
  let isDone = false;
  const sending = channel.send(sampleMessage({ report: sampleReport(3) }), noSignal()).then(() => (isDone = true));
  await new Promise(setImmediate);
  expect([written.length, isDone]).toEqual([1, false]);
  expect(written[0]).toMatchInlineSnapshot(`
    "Просроченные задачи
    Просрочено задач: 1.

    ⏰ Мои
      • Подписать договор [B]№1[/B]
      • Подписать договор [B]№2[/B]
      • Подписать договор [B]№3[/B]

    На 20 нояб. 2026 г., 10:00 · Europe/Moscow · romashka.bitrix24.ru · доступ: Анна Смирнова, не
    администратор
    "
  `);
  take?.();
  await sending;
  expect(await channel.settle(sampleMessage(), 0, noSignal())).toEqual({ state: "unknown" });
});

test("a reader that goes away: nobody knows how much it read", async () => {
  const { stdin } = spawn(process.execPath, ["-e", ""], { stdio: ["pipe", "ignore", "ignore"] });
  stdin.on("error", () => undefined);
  await using channel = await openChannel(target, sampleParts({ stdout: stdin }));
  const report = sampleReport(50_000);
  expect(await rejection(channel.send(sampleMessage({ report }), noSignal()))).toMatchObject({
    code: "outcome-unknown",
    message: "The program that was reading the output has ended: it is unknown how much it has read.",
  });
});

test.skipIf(!existsSync("/dev/full"))("a full disk behind the output", async () => {
  const stdout = createWriteStream("/dev/full").on("error", () => undefined);
  await using channel = await openChannel(target, sampleParts({ stdout }));
  expect(await rejection(channel.send(sampleMessage(), noSignal()))).toMatchObject({
    code: "outcome-unknown",
    message: "The output broke off (ENOSPC): it is unknown how much was written.",
  });
});
