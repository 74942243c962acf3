import { expect, test } from "vitest";
import { describeTarget, targetSchema, tellsAfterCrash } from "../src/index.ts";

const secret = { secret: "hook" };
const smtp = { host: "smtp.example.org", user: "anna", password: { secret: "mail" } };

test.each<[object, string, string, boolean]>([
  [{ kind: "file", path: "~/{date}.md" }, "файл ~/{date}.md", "file ~/{date}.md", true],
  [{ kind: "stdout" }, "стандартный вывод", "standard output", false],
  [{ kind: "chat", to: "chat12" }, "чат: chat12", "chat: chat12", true],
  [{ kind: "chat", to: 5 }, "чат: сотрудник 5", "chat: user 5", true],
  [
    { kind: "notification", to: "recipient" },
    "уведомление: кому сделан отчёт",
    "notification: whom the report is for",
    true,
  ],
  [{ kind: "telegram", token: secret, chat: -100123 }, "Telegram -100123", "Telegram -100123", false],
  [
    { kind: "email", from: "a@b.c", to: ["d@e.fr", "recipient"], smtp },
    "почта: d@e.fr, кому сделан отчёт",
    "e-mail: d@e.fr, whom the report is for",
    false,
  ],
  [
    { kind: "http", url: "https://anna:s3cret@hooks.example.org/s3cret?a=s3cret" },
    "HTTP hooks.example.org",
    "HTTP hooks.example.org",
    true,
  ],
  [{ kind: "http", url: secret }, "HTTP, адрес в секрете hook", "HTTP, address in the secret hook", true],
  [{ kind: "command", run: ["/usr/bin/send", "--token=s3cret"] }, "программа send", "program send", false],
])("%j", (given, ru, en, tells) => {
  const target = targetSchema.parse(given);
  expect([describeTarget(target, "ru"), describeTarget(target, "en"), tellsAfterCrash(target)]).toEqual([
    ru,
    en,
    tells,
  ]);
});
