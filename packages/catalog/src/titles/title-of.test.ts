import { expect, test } from "vitest";
import { listMethods, titleOf } from "../index.ts";

const all = await listMethods();

function title(name: string, language: "ru" | "en"): string | undefined {
  const details = all.find((one) => one.name === name);
  return details && titleOf(details, language);
}

test.each([
  ["crm.deal.list", "Сделки: список", "List CRM deal"],
  ["crm.item.update", "Элемент: изменить", "Change CRM item"],
  ["tasks.task.complete", "Задача: завершить", "Complete tasks task"],
  ["crm.deal.userfield.list", "Сделка, пользовательские поля: список", "List CRM deal user field"],
  ["department.get", "Отдел: прочитать", "Read department"],
  ["tasks.task.getFields", "Задача: поля", "Describe fields of tasks task"],
  ["task.stages.movetask", "Задача, стадии: переместить задачу", "Move task (task stages)"],
  [
    "task.item.getallowedtaskactionsasstrings",
    "Задача, элемент: прочитать действия (разрешённые задача строки)",
    "Read allowed task actions as strings (task item)",
  ],
  ["crm.duplicate.findbycomm", "Дубликат: найти (телефон или почта)", "Find by comm (crm duplicate)"],
  ["im.chat.setOwner", "Мессенджер, чат: задать владельца", "Set owner: messenger chat"],
  ["catalog.productProperty.update", "Каталог, свойство (товар): изменить", "Change catalog product property"],
])("%s: %s, %s", (name, ru, en) => {
  expect(title(name, "ru")).toBe(ru);
  expect(title(name, "en")).toBe(en);
});

test("a word that nobody has translated stays as it is", () => {
  expect(titleOf({ name: "crm.qwerty.list", title: "List CRM qwerty" }, "ru")).toBe("Qwerty: список");
  expect(titleOf({ name: "zzz", title: "Zzz" }, "ru")).toBe("Zzz");
});

test("nearly all titles are in the language that was asked for", () => {
  const mixed = all.filter((details) => /[a-z]/.test(titleOf(details, "ru")));
  expect(mixed.length).toBeLessThan(all.length / 10);
  expect(all.filter((details) => /[а-я]/i.test(titleOf(details, "en")))).toEqual([]);
  expect(all.filter((details) => titleOf(details, "en") === "" || titleOf(details, "ru") === "")).toEqual([]);
});
