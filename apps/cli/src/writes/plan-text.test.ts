import type { Plan, PlannedObject } from "b24kit";
import { expect, test } from "vitest";
import { planText } from "./plan-text.ts";

type Sent = readonly [method: string, params: Readonly<Record<string, unknown>>];

/** A plan of these calls; what it says of itself is somebody else's. */
function plan(sent: readonly Sent[], objects: readonly PlannedObject[] = []): Plan {
  return {
    id: "k7d2-9xq4-m3va-8pzt",
    portal: { host: "example.bitrix24.ru", url: "https://example.bitrix24.ru" },
    actor: { kind: "library" },
    createdAt: 0,
    expiresAt: 0,
    effect: "write",
    commands: sent.map(([method, params], index) => ({
      key: `c${index}`,
      method,
      params: { ...params },
      effect: "write",
    })),
    halt: false,
    objects,
    question: { ru: "Добавить комментарий?", en: "Add a comment?" },
    notes: [],
    reversibility: "none",
    checks: [],
    undo: [],
  };
}

const options = { language: "en", width: 80, colour: false } as const;
const asked = { ...options, isAsked: true } as const;
/** As if nothing were wrapped. */
const flat = (text: string): string => text.replaceAll(/\s+/g, " ");

test.each([options, asked])("what is sent is shown, whatever the plan says of itself", (how) => {
  const text = planText(plan([["crm.deal.delete", { id: [102], "fields[STAGE_ID]": "C1:X" }]]), how);
  expect(flat(text)).toContain('crm.deal.delete {"id": [102], "fields[STAGE_ID]": "C1:X"}');
});

test.each<[PlannedObject, ru: string, en: string]>([
  [
    { action: "send", kind: "message", id: "3", title: "Ольга Лапина", changes: [] },
    "Отправка: сообщение, получатель: Ольга Лапина (3)",
    "Send: message to Ольга Лапина (3)",
  ],
  [
    { action: "send", kind: "message", id: "chat5", title: "чат №5", changes: [] },
    "Отправка: сообщение, получатель: чат №5",
    "Send: message to чат №5",
  ],
  [
    { action: "send", kind: "deal-comment", id: "12", title: "Поставка", changes: [] },
    "Отправка: комментарий к сделке 12 «Поставка»",
    "Send: comment on deal 12 “Поставка”",
  ],
])("the id and the title of what is sent are those of its recipient: %j", (object, ru, en) => {
  expect(planText(plan([], [object]), { ...options, language: "ru" })).toContain(`${ru}\n`);
  expect(planText(plan([], [object]), options)).toContain(`${en}\n`);
});

test.each<[kind: string, ru: string, en: string]>([
  ["checklist-item", "Удаление: пункт чек-листа 7", "Delete: checklist item 7"],
  ["product", "Удаление: товар 7", "Delete: product 7"],
  ["booking", "Удаление: бронирование 7", "Delete: booking 7"],
  ["funnel", "Удаление: воронка 7", "Delete: funnel 7"],
  ["catalog.vat", "Удаление: catalog.vat 7", "Delete: catalog.vat 7"],
])("%s stands in the words of people, or as the portal calls it", (kind, ru, en) => {
  const object: PlannedObject = { action: "delete", kind, id: "7", changes: [] };
  expect(planText(plan([], [object]), { ...options, language: "ru" })).toContain(`${ru}\n`);
  expect(planText(plan([], [object]), options)).toContain(`${en}\n`);
});

const renamings = Array.from({ length: 60 }, (_, index): Sent => [
  "crm.deal.update",
  { id: 500 + index, fields: { TITLE: "n" } },
]);
const odd: readonly Sent[] = [
  ["user.update", { ID: 1, ACTIVE: false }],
  ["crm.deal.update", { id: 999, fields: { OPPORTUNITY: 1 } }],
];

test("among many that are alike the odd ones are shown, and the rest is counted by its method", () => {
  const text = flat(planText(plan([...renamings, ...odd]), asked));
  expect(text).toContain('user.update {"ID": 1, "ACTIVE": false}');
  expect(text).toContain('"id": 999');
  expect(text).toMatch(/… and 42 more crm\.deal\.update \(all: b24 plan show k7d2-9xq4-m3va-8pzt\)/);
});

test("more kinds of calls than there is room for are all shown", () => {
  const many = Array.from({ length: 50 }, (_, index): Sent => [`crm.thing${index}.delete`, { id: index }]);
  const text = planText(plan(many), asked);
  for (const [method] of many) expect(text).toContain(method);
});

test("plan show has everything, whole", () => {
  const long = "x".repeat(5000);
  const text = planText(plan([...renamings, ["im.message.add", { MESSAGE: long }]]), options);
  for (const [, { id }] of renamings) expect(text).toContain(`"id": ${String(id)}`);
  expect(text.replaceAll(/\s/g, "")).toContain(long);
});

test("long values are cut with their length, and every line fits", () => {
  const list = Array.from({ length: 100 }, (_, index) => index);
  const text = planText(plan([["im.message.add", { MESSAGE: "x".repeat(5000), list }]]), asked);
  expect(flat(text)).toContain("(characters: 5000)");
  expect(flat(text)).toContain("… (elements: 100)");
  expect(text.split("\n").every((line) => line.length <= 80)).toBe(true);
});

test("control characters of a parameter do not reach the terminal", () => {
  const text = planText(plan([["crm.deal.update", { id: 1, fields: { TITLE: "a\u001B[2J\u202Eb" } }]]), asked);
  for (const character of ["\u001B", "\u202E"]) expect(text).not.toContain(character);
});

const changed = (index: number): PlannedObject => ({
  action: "change",
  kind: "deal",
  id: String(500 + index),
  changes: [{ field: "TITLE", before: "a", after: "b" }],
});

test("objects: the odd one stands out of many, for who is asked; plan show has all", () => {
  const objects = [
    ...Array.from({ length: 30 }, (_, index) => changed(index)),
    { action: "delete", kind: "user", id: "7", changes: [] } as const,
  ];
  const text = planText(plan([], objects), asked);
  expect(text).toContain("Delete: user 7");
  expect(text).toContain("Change: deal, 11 more");
  expect(planText(plan([], objects), options)).toContain("deal 529");
});

test("a long value of a field: a part with its length for who is asked, all of it in plan show", () => {
  const long = "x".repeat(30_000);
  const object = { action: "change", kind: "deal", id: "5", changes: [{ field: "COMMENTS", after: long }] } as const;
  const part = planText(plan([], [object]), asked);
  expect(flat(part)).toContain("(characters: 30000)");
  expect(part.length).toBeLessThan(5000);
  expect(planText(plan([], [object]), options).replaceAll(/\s/g, "")).toContain(long);
});
