import { expect, test } from "vitest";
import { journalColumns, type JournalLine } from "./journal-columns.ts";

function line(change: Partial<JournalLine>): JournalLine {
  return {
    index: 1,
    at: "2026-03-02T06:00:00.000Z",
    portal: "example.bitrix24.ru",
    actor: { kind: "cli" },
    method: "crm.deal.delete",
    effect: "destructive",
    outcome: "refused",
    isGenuine: true,
    mac: "",
    ...change,
  } as JournalLine;
}

function shown(field: string, language: "ru" | "en", change: Partial<JournalLine>): string {
  return (
    journalColumns(language)
      .find((column) => column.field === field)
      ?.shown(line(change)) ?? ""
  );
}

test.each<[change: Partial<JournalLine>, ru: string, en: string]>([
  [{ reason: "destructive" }, "отказ: удаление без плана", "refused: a deletion without a plan"],
  [{ outcome: "revoked", reason: "discarded" }, "отозвано: от плана отказались", "revoked: the plan was given up"],
  [{ outcome: "failed", reason: "access-denied" }, "ошибка: нет доступа", "failed: access denied"],
  [{ reason: "of-a-later-version" }, "отказ: of-a-later-version", "refused: of-a-later-version"],
  [{ outcome: "done", isGenuine: false }, "готово (изменено)", "done (edited)"],
])("a reason is told in words: %j", (change, ru, en) => {
  expect([shown("outcome", "ru", change), shown("outcome", "en", change)]).toEqual([ru, en]);
});

test("programs get the code", () => {
  const column = journalColumns("ru").find(({ field }) => field === "reason");
  expect(column?.value(line({ reason: "destructive" }))).toBe("destructive");
});

test("the number of a message that was sent is that of its recipient", () => {
  const change = { method: "im.message.add", object: { kind: "message", id: "3" } };
  expect(shown("what", "ru", change)).toBe("im.message.add сообщение, получатель: 3");
  expect(shown("what", "en", change)).toBe("im.message.add message to 3");
  const update = { method: "imbot.v2.chat.message.update", object: { kind: "message", id: "3" } };
  expect(shown("what", "en", update)).toBe("imbot.v2.chat.message.update message 3");
});
