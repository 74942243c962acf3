import type { Plan, PlannedObject } from "b24kit";
import { expect, test } from "vitest";
import { nameOf, planLines } from "./plan-lines.ts";
import { questionForm } from "./question-form.ts";

test.each<[object: Omit<PlannedObject, "changes">, ru: string, en: string]>([
  [
    { action: "change", kind: "company", id: "12", title: "ООО «Ромашка»" },
    "Изменить компанию 12 «ООО „Ромашка“»",
    "Change company 12 “ООО «Ромашка»”",
  ],
  [
    { action: "send", kind: "message", id: "3", title: "Ольга Лапина" },
    "Отправить сообщение, получатель: Ольга Лапина (3)",
    "Send message to Ольга Лапина (3)",
  ],
  [
    { action: "send", kind: "message", id: "chat5", title: "чат №5" },
    "Отправить сообщение, получатель: чат №5",
    "Send message to чат №5",
  ],
])("%j is called as on the terminal", (object, ru, en) => {
  expect(nameOf({ ...object, changes: [] }, "ru")).toBe(ru);
  expect(nameOf({ ...object, changes: [] }, "en")).toBe(en);
});

test.each<[kind: string, ru: string, en: string]>([
  ["meeting", "Создать встречу «Планёрка»", "Create meeting “Планёрка”"],
  ["todo", "Создать дело «Планёрка»", "Create to-do “Планёрка”"],
  ["deal-comment", "Создать комментарий к сделке «Планёрка»", "Create comment on deal “Планёрка”"],
])("%s stands in the words of people", (kind, ru, en) => {
  const object = { action: "create", kind, title: "Планёрка", changes: [] } as const;
  expect(nameOf(object, "ru")).toBe(ru);
  expect(nameOf(object, "en")).toBe(en);
});

const plan = {
  id: "p1",
  portal: { host: "example.bitrix24.com" },
  question: { ru: "Отправить?", en: "Send?" },
  objects: [
    {
      action: "send",
      kind: "message",
      id: "3",
      changes: [
        { field: "text", after: "see https://x.bitrix24.ru/rest/1/s3cr3tk3y/ and [the shop](https://evil.example)" },
      ],
    },
  ],
  commands: [{ method: "im.message.add", params: {} }],
  notes: [],
  effect: "write",
  reversibility: "none",
} as unknown as Plan;

test("the key of a webhook is hidden from the person, who is told so", () => {
  const text = planLines(plan, "en").join("\n");
  expect(text).not.toContain("s3cr3tk3y");
  expect(text).toContain("/rest/1/***/");
  expect(text).toContain("is hidden (***)");
});

test("no link hides its address in the question", () => {
  const params = questionForm(plan, "1234", "en")?.params;
  expect(params?.message).toContain(String.raw`[the shop\](https://evil.example)`);
});

test("the version of REST is told where it is not the usual one", () => {
  expect(planLines(plan, "en")).toContain("Methods: im.message.add");
  expect(planLines({ ...plan, api: "v3" }, "en")).toContain("Methods (REST 3.0): im.message.add");
  expect(planLines({ ...plan, api: "v3" }, "ru")).toContain("Методы (REST 3.0): im.message.add");
});
