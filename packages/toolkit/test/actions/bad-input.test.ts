import type { DictionaryCache } from "@b24kit/portal";
import { actions } from "@b24kit/scenarios";
import { expect, test } from "vitest";
import { openOffice, officeWorld } from "./office.ts";

const language = "ru";

test.each([
  ["завтра в 25:00", "invalid-time", /Такого времени нет: «завтра в 25:00»/],
  ["скоро", "invalid-date", /Не понял, когда это/],
  ["вчера", "invalid-date", /уже прошло/],
  ["вчера в 10:00", "invalid-date", /уже прошло/],
  ["позавчера 9:00", "invalid-date", /уже прошло/],
  ["сегодня в 9 утра", "invalid-date", /уже прошло/],
  ["в понедельник утром", "invalid-date", /Не понял, когда это/],
  ["2026-11-20 11:00", "invalid-date", /уже прошло/],
])("a deadline %j is refused", async (deadline, code, message) => {
  const office = await openOffice();
  await expect(office.prepare("postpone-task", { task: "1", deadline }, language)).rejects.toMatchObject({
    name: "ScenarioError",
    code,
    message: expect.stringMatching(message),
    hint: expect.stringContaining("завтра в 15:00"),
  });
});

test.each([
  ["много", /Не понял сумму/],
  ["1,234", /Не понял сумму «1,234»: непонятно, тысячи это или дробная часть/],
  ["$5 €", /две валюты/],
  ["100 EUR", /нет валюты EUR/],
])("an amount %j is refused", async (amount, message) => {
  const office = await openOffice();
  await expect(office.prepare("set-deal-amount", { deal: "1", amount }, language)).rejects.toMatchObject({
    code: "invalid-amount",
    message: expect.stringMatching(message),
  });
});

test("two people with one name are a choice with their departments, and a choice is an answer", async () => {
  const office = await openOffice();
  const prepared = await office.prepare("delegate-task", { task: "1", person: "Сидорову" }, language);
  expect(prepared).toMatchObject({
    kind: "choices",
    parameter: "person",
    choices: [
      { value: "3", label: "Пётр Сидоров, Продажи" },
      { value: "4", label: "Пётр Сидоров, Склад" },
    ],
  });
  const request = await office.request("delegate-task", { task: "1", person: "4" }, language);
  expect(request.commands["task"]?.params).toEqual({ taskId: 1, userId: 4 });
});

test("among several guests the choice names the whole list again", async () => {
  const office = await openOffice();
  const parameters = { title: "Встреча", when: "завтра 15:00", people: "Иванов, Петру Сидорову" };
  const prepared = await office.prepare("book-meeting", parameters, language);
  expect(prepared).toMatchObject({
    kind: "choices",
    parameter: "people",
    choices: [{ value: "Иванов, 3" }, { value: "Иванов, 4" }],
  });
});

test("several deals are a choice with stage and amount, open ones first; the exact title wins", async () => {
  const office = await openOffice();
  const prepared = await office.prepare("move-deal", { deal: "аренда", stage: "Договор" }, "en");
  expect(prepared).toMatchObject({
    kind: "choices",
    parameter: "deal",
    choices: [
      {
        value: "4",
        label: expect.stringContaining("Аренда склада"),
        url: expect.stringContaining("/crm/deal/details/4/"),
      },
      { value: "5" },
    ],
  });
  const exact = await office.request("move-deal", { deal: "поставка", stage: "Договор" }, language);
  expect(exact.objects[0]?.id).toBe("1");
});

test("stages: several lost ones are a choice, a foreign or unknown one is refused with the list", async () => {
  const office = await openOffice();
  const lost = await office.prepare("move-deal", { deal: "1", stage: "проиграна" }, language);
  expect(lost).toMatchObject({
    kind: "choices",
    parameter: "stage",
    choices: [{ value: "LOSE" }, { value: "APOLOGY" }],
  });
  await expect(office.prepare("move-deal", { deal: "1", stage: "Соглашение" }, language)).rejects.toMatchObject({
    code: "unknown-stage",
    hint: expect.stringContaining("Договор"),
  });
  const other = await office.request("move-deal", { deal: "1", stage: "знакомство", pipeline: "партнёры" }, language);
  await office.run(other);
  expect(await office.call("crm.item.get", { entityTypeId: 2, id: 1 })).toMatchObject({
    item: { categoryId: 7, stageId: "C7:NEW" },
  });
});

test("a final stage and a day off are said in the notes", async () => {
  const office = await openOffice();
  const won = await office.request("move-deal", { deal: "1", stage: "won" }, "en");
  expect(won.commands["deal"]?.params).toMatchObject({ fields: { stageId: "WON" } });
  expect(won.notes.map(({ en }) => en)).toEqual([expect.stringContaining("will be won")]);
  const saturday = await office.request("postpone-task", { task: "1", deadline: "завтра 10:00" }, language);
  expect(saturday.notes.map(({ ru }) => ru)).toEqual([
    expect.stringContaining("нерабочий день"),
    expect.stringContaining("раньше прежнего"),
  ]);
});

test("approval: the responsible person's completion waits, the creator accepts", async () => {
  const office = await openOffice();
  const waits = await office.request("complete-task", { task: "согласовать договор" }, language);
  expect(waits.objects[0]?.changes[0]).toMatchObject({ after: "ждёт решения постановщика" });
  await office.run(waits);
  const stored = await office.call("tasks.task.get", { taskId: 3, select: ["STATUS"] });
  expect(stored).toMatchObject({ task: { status: "4" } });
  const accepts = await office.request("complete-task", { task: "смету" }, language);
  expect(accepts.question.ru).toBe("Принять и завершить задачу «Проверить смету»?");
  await office.run(accepts);
  expect(await office.call("tasks.task.get", { taskId: 5, select: ["STATUS"] })).toMatchObject({
    task: { status: "5" },
  });
});

test.each([
  ["complete-task", { task: "4" }, "not-possible", /завершена/],
  ["reopen-task", { task: "1" }, "not-possible", /ждёт выполнения/],
  ["complete-task", { task: "999" }, "not-found", /Не нашлась задача/],
  ["complete-task", { task: "!!!" }, "not-found", /Не нашлась задача/],
  ["delegate-task", { task: "1", person: "я" }, "not-possible", /и так исполнитель/],
  ["delegate-task", { task: "1", person: "Сомову" }, "unknown-user", /больше не работает/],
  ["delegate-task", { task: "1", person: "Ктоев" }, "unknown-user", /нет сотрудника «Ктоев»/],
  ["move-deal", { deal: "1", stage: "Новая" }, "not-possible", /уже на стадии/],
  ["move-deal", { deal: "нет такой", stage: "Новая" }, "not-found", /Не нашлась сделка/],
  ["convert-lead", { lead: "2" }, "not-possible", /уже закрыт/],
  ["create-lead", { title: "x", phone: "позвони" }, "invalid-parameters", /не номер телефона/],
  ["create-contact", { name: "x", email: "no" }, "invalid-parameters", /: email: это не адрес электронной почты\.$/],
  ["create-lead", { title: "x", source: "Марс" }, "not-found", /источник/],
  ["book-meeting", { title: "x", when: "завтра" }, "invalid-time", /во сколько/],
  ["book-meeting", { title: "x", when: "завтра 15:00", duration: "долго" }, "invalid-time", /длительность/],
  ["book-meeting", { title: "x", when: "завтра с 15 до 14" }, "invalid-time", /не может быть/],
  [
    "book-meeting",
    { title: "x", when: "завтра с 15 до 16", duration: "1 ч" },
    "invalid-time",
    /Конец встречи уже назван/,
  ],
  ["move-meeting", { meeting: "летучка", when: "16:00" }, "not-possible", /повторяется/],
  ["move-meeting", { meeting: "планёрка", when: "10:00" }, "not-possible", /и так в это время/],
  ["move-meeting", { meeting: "нет", when: "10:00" }, "not-found", /нет встречи/],
  ["plan-call", { for: "deal:99", when: "+1d" }, "not-found", /не нашлось/],
  ["fly-to-moon", {}, "unknown-action", /Нет действия/],
  ["complete-task", { task: "1", force: true }, "invalid-parameters", /: нет такого параметра: force\.$/],
  ["complete-task", {}, "invalid-parameters", /: task: не задано\.$/],
  ["create-task", { title: "x".repeat(300) }, "invalid-parameters", /: title: длиннее 255 символов\.$/],
  ["complete-task", { task: ["1"] }, "invalid-parameters", /: task: нужен текст\.$/],
  ["complete-task", { task: "  " }, "invalid-parameters", /: task: пустое значение\.$/],
  ["complete-task", null, "invalid-parameters", /: нужны имена и значения\.$/],
] as const)("%s with %j is refused, and nothing is written", async (id, parameters, code, message) => {
  const office = await openOffice();
  await expect(office.prepare(id, parameters as object, language)).rejects.toMatchObject({
    name: "ScenarioError",
    code,
    message: expect.stringMatching(message),
    hint: expect.stringMatching(/./),
  });
  expect(office.emulator.writes()).toEqual([]);
});

test("without leads an action about them says so", async () => {
  const office = await openOffice({ world: officeWorld({ simpleCrm: true }) });
  await expect(office.prepare("create-lead", { title: "x" }, "en")).rejects.toMatchObject({
    code: "not-possible",
    message: expect.stringContaining("Simple CRM"),
  });
});

test("a missing permission is named", async () => {
  const office = await openOffice({ world: officeWorld({ scopes: ["user", "crm"] }) });
  await expect(office.prepare("complete-task", { task: "1" }, "en")).rejects.toMatchObject({
    code: "missing-right",
    message: expect.stringContaining("“task”"),
  });
});

test("a guest cannot move a meeting of another host", async () => {
  const office = await openOffice();
  const params = { type: "user", ownerId: 1, name: "Чужая", is_meeting: "Y", attendees: [1, 2] };
  const asOther = office.emulator.webhook.replace("/rest/1/", "/rest/2/");
  const times = { from: "2026-11-24T10:00:00+03:00", to: "2026-11-24T11:00:00+03:00" };
  await fetch(`${asOther}calendar.event.add`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ ...params, ownerId: 2, ...times }),
  });
  await expect(office.prepare("move-meeting", { meeting: "чужая", when: "16:00" }, language)).rejects.toMatchObject({
    code: "not-possible",
    message: expect.stringContaining("организовали не вы"),
  });
});

test("a failed step leaves the lead as it was", async () => {
  const office = await openOffice({ faults: [] });
  const request = await office.request("convert-lead", { lead: "1" }, language);
  const broken = {
    ...request,
    commands: { ...request.commands, deal: { method: "crm.item.add", params: { entityTypeId: 999, fields: {} } } },
  };
  await expect(office.run(broken)).rejects.toMatchObject({ code: "portal-error" });
  expect(await office.call("crm.lead.get", { id: 1 })).toMatchObject({ STATUS_ID: "NEW" });
});

test("the table is complete: both languages, unique ids and triggers, words that are parameters", async () => {
  const triggers = actions.flatMap((action) => [...action.triggers.ru, ...action.triggers.en]);
  expect(new Set(triggers).size).toBe(triggers.length);
  expect(triggers.every((trigger) => trigger === trigger.toLowerCase())).toBe(true);
  expect(new Set(actions.map(({ id }) => id)).size).toBe(actions.length);
  for (const action of actions) {
    const shape = (action.parameters as unknown as { shape: object }).shape;
    expect(Object.keys(shape)).toEqual(expect.arrayContaining([...action.words]));
    expect([action.title, action.summary].every(({ ru, en }) => /[а-я]/i.test(ru) && !/[а-я]/i.test(en))).toBe(true);
    expect(await action.prepare()).toBeTypeOf("function");
  }
});

test("cached dictionaries that do not know a person are read again, once", async () => {
  const entries = new Map<string, { value: string; savedAt: number }>();
  const cache: DictionaryCache = {
    get: (key) => entries.get(key),
    set: (key, value, savedAt) => void entries.set(key, { value, savedAt }),
    delete: (key) => void entries.delete(key),
  };
  const office = await openOffice({ cache });
  await office.prepare("complete-task", { task: "1" }, language);
  for (const [key, { value, savedAt }] of entries) {
    entries.set(key, { value: value.replaceAll("Иван Иванов", "Кто-то"), savedAt });
  }
  const request = await office.request("delegate-task", { task: "1", person: "Иванову" }, language);
  expect(request.objects[0]?.changes[0]?.after).toBe("Иван Иванов");
});
