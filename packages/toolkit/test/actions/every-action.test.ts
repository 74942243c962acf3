import { checkParams, isInPack } from "@b24kit/catalog";
import { actions } from "@b24kit/scenarios";
import { expect, test } from "vitest";
import { type Office, openOffice } from "./office.ts";

type Call = Office["call"];

const dealItem = async (call: Call, id: number) => (await call("crm.item.get", { entityTypeId: 2, id }))["item"];
const taskOf = async (call: Call, taskId: number) =>
  (await call("tasks.task.get", { taskId, select: ["*", "UF_CRM_TASK", "AUDITORS"] }))["task"];
const eventsOf = async (call: Call) => {
  const range = { type: "user", ownerId: 1, from: "2026-11-20", to: "2026-12-20" };
  return (await call("calendar.event.get", range)) as unknown as readonly Record<string, unknown>[];
};

interface Case {
  readonly id: string;
  readonly ru: object;
  readonly en: object;
  readonly question: readonly [ru: string, en: string];
  /** What the portal holds afterwards. */
  readonly after: (call: Call) => Promise<unknown>;
  readonly state: unknown;
}

/** Ordinary spaces for a readable table. */
const plain = (text: string): string => text.replaceAll(/[\u00A0\u202F]/g, " ");

const cases: readonly Case[] = [
  {
    id: "create-task",
    ru: { title: "Позвонить клиенту", responsible: "Иванову", deadline: "завтра в 15:00", deal: "поставку бумаги" },
    en: { title: "Позвонить клиенту", responsible: "2", deadline: "tomorrow at 3 pm", deal: "#2" },
    question: [
      "Создать задачу «Позвонить клиенту», исполнитель Иван Иванов, срок сб, 21 нояб., 15:00, по сделке «Поставка бумаги»?",
      "Create the task “Позвонить клиенту” for Иван Иванов, due Sat, Nov 21, 15:00, on the deal “Поставка бумаги”?",
    ],
    after: (call) => taskOf(call, 7),
    state: {
      title: "Позвонить клиенту",
      responsibleId: "2",
      deadline: "2026-11-21T15:00:00+03:00",
      ufCrmTask: ["D_2"],
    },
  },
  {
    id: "complete-task",
    ru: { task: "отчёт за квартал" },
    en: { task: "https://x.bitrix24.ru/company/personal/user/1/tasks/task/view/1/" },
    question: ["Завершить задачу «Отчёт за квартал»?", "Complete the task “Отчёт за квартал”?"],
    after: (call) => taskOf(call, 1),
    state: { status: "5" },
  },
  {
    id: "delegate-task",
    ru: { task: "1", person: "Ивану Иванову" },
    en: { task: "1", person: "Иванов" },
    question: [
      "Передать задачу «Отчёт за квартал»: исполнитель Иван Иванов (сейчас Анна Лебедева)?",
      "Hand the task “Отчёт за квартал” over to Иван Иванов (now: Анна Лебедева)?",
    ],
    after: (call) => taskOf(call, 1),
    state: { responsibleId: "2", auditors: ["1"] },
  },
  {
    id: "postpone-task",
    ru: { task: "1", deadline: "+3д" },
    en: { task: "1", deadline: "2026-11-28 18:30" },
    question: [
      "Перенести срок задачи «Отчёт за квартал» с ср, 25 нояб., 18:30 на сб, 28 нояб., 18:30?",
      "Move the deadline of the task “Отчёт за квартал” from Wed, Nov 25, 18:30 to Sat, Nov 28, 18:30?",
    ],
    after: (call) => taskOf(call, 1),
    state: { deadline: "2026-11-28T18:30:00+03:00" },
  },
  {
    id: "reopen-task",
    ru: { task: "старую задачу" },
    en: { task: "4" },
    question: ["Вернуть в работу задачу «Старая задача»?", "Reopen the task “Старая задача”?"],
    after: (call) => taskOf(call, 4),
    state: { status: "2", closedDate: null },
  },
  {
    id: "comment-task",
    ru: { task: "1", text: "**Готово** [b]почти[/b]" },
    en: { task: "1", text: "**Готово** [b]почти[/b]" },
    question: [
      "Написать комментарий «**Готово** [b]почти[/b]» к задаче «Отчёт за квартал»?",
      "Write the comment “**Готово** [b]почти[/b]” on the task “Отчёт за квартал”?",
    ],
    after: (call) => call("task.commentitem.getlist", { TASKID: 1 }),
    state: [{ POST_MESSAGE: "[B]Готово[/B] [\u2060b]почти[\u2060/\u2060b]", AUTHOR_ID: "1" }],
  },
  {
    id: "create-deal",
    ru: {
      title: "Новая",
      amount: "500 000 ₽",
      stage: "договор",
      closes: "25 декабря",
      company: "ромашка",
      contact: "Клиентов",
    },
    en: { title: "Новая", amount: "RUB 500000", stage: "Договор", closes: "2026-12-25", company: "1", contact: "#1" },
    question: [
      "Создать сделку «Новая» на 500 000 ₽, стадия «Договор», клиент «Ромашка», «Олег Клиентов», завершение 25 дек.?",
      "Create the deal “Новая” for ₽500,000, stage “Договор”, client “Ромашка”, “Олег Клиентов”, closing Dec 25?",
    ],
    after: (call) => dealItem(call, 6),
    state: {
      title: "Новая",
      opportunity: 500000,
      currencyId: "RUB",
      isManualOpportunity: "Y",
      stageId: "CONTRACT",
      companyId: 1,
      contactId: 1,
      assignedById: 1,
      closedate: expect.stringContaining("2026-12-25"),
    },
  },
  {
    id: "move-deal",
    ru: { deal: "Поставка", stage: "договор" },
    en: { deal: "https://x.bitrix24.ru/crm/deal/details/1/", stage: "CONTRACT" },
    question: [
      "Перенести сделку «Поставка» (500 000 ₽) из «Новая» в «Договор»?",
      "Move the deal “Поставка” (₽500,000) from “Новая” to “Договор”?",
    ],
    after: (call) => dealItem(call, 1),
    state: { stageId: "CONTRACT", categoryId: 0 },
  },
  {
    id: "set-deal-amount",
    ru: { deal: "1", amount: "1 250 000,50" },
    en: { deal: "1", amount: "1,250,000.50 RUB" },
    question: [
      "Изменить сумму сделки «Поставка» с 500 000 ₽ на 1 250 000,50 ₽?",
      "Change the amount of the deal “Поставка” from ₽500,000 to ₽1,250,000.50?",
    ],
    after: (call) => dealItem(call, 1),
    state: { opportunity: 1250000.5, currencyId: "RUB", isManualOpportunity: "Y" },
  },
  {
    id: "set-deal-responsible",
    ru: { deal: "1", person: "Ивановым" },
    en: { deal: "1", person: "#2" },
    question: [
      "Сделать ответственным за сделку «Поставка» (500 000 ₽): Иван Иванов (сейчас Анна Лебедева)?",
      "Make Иван Иванов responsible for the deal “Поставка” (₽500,000) (now: Анна Лебедева)?",
    ],
    after: (call) => dealItem(call, 1),
    state: { assignedById: 2 },
  },
  {
    id: "comment-deal",
    ru: { deal: "поставка", text: "Ждём оплату" },
    en: { deal: "1", text: "Ждём оплату" },
    question: [
      "Написать комментарий «Ждём оплату» в ленту сделки «Поставка»?",
      "Write the comment “Ждём оплату” in the timeline of the deal “Поставка”?",
    ],
    after: (call) => call("crm.timeline.comment.list", { filter: { ENTITY_TYPE: "deal", ENTITY_ID: 1 } }),
    state: [{ COMMENT: "Ждём оплату", AUTHOR_ID: "1" }],
  },
  {
    id: "create-lead",
    ru: { title: "Заявка", name: "Ольга Белова", phone: "+7 999 000-00-02", amount: "$1200.50", source: "звонок" },
    en: { title: "Заявка", name: "Ольга Белова", phone: "+7 999 000-00-02", amount: "1200.50 usd", source: "CALL" },
    question: [
      "Создать лид «Заявка» на 1 200,50 $, Ольга Белова, +7 999 000-00-02?",
      "Create the lead “Заявка” for $1,200.50, Ольга Белова, +7 999 000-00-02?",
    ],
    after: (call) => call("crm.lead.get", { id: 3 }),
    state: {
      TITLE: "Заявка",
      NAME: "Ольга",
      LAST_NAME: "Белова",
      SOURCE_ID: "CALL",
      OPPORTUNITY: "1200.50",
      CURRENCY_ID: "USD",
      PHONE: [{ VALUE: "+7 999 000-00-02" }],
    },
  },
  {
    id: "convert-lead",
    ru: { lead: "заявку с сайта" },
    en: { lead: "1" },
    question: [
      "Конвертировать лид «Заявка с сайта»: создать сделку «Заявка с сайта» на 1 500,50 ₽, компанию «Василёк», контакт «Мария Новикова»?",
      "Convert the lead “Заявка с сайта”: create the deal “Заявка с сайта” for ₽1,500.50, the company “Василёк”, the contact “Мария Новикова”?",
    ],
    after: async (call) => ({
      lead: await call("crm.lead.get", { id: 1 }),
      deal: await dealItem(call, 6),
      contact: await call("crm.contact.get", { id: 2 }),
      company: await call("crm.company.get", { id: 2 }),
    }),
    state: {
      lead: { STATUS_ID: "CONVERTED", STATUS_SEMANTIC_ID: "S" },
      deal: { leadId: 1, contactId: 2, companyId: 2, opportunity: 1500.5, assignedById: 2, sourceId: "WEB" },
      contact: { NAME: "Мария", LAST_NAME: "Новикова", COMPANY_ID: "2", PHONE: [{ VALUE: "+79990000001" }] },
      company: { TITLE: "Василёк" },
    },
  },
  {
    id: "create-contact",
    ru: { name: "Ольга Белова", phone: "+7 999 000-00-02", email: "o@example.com", company: "Ромашку" },
    en: { name: "Ольга Белова", phone: "+7 999 000-00-02", email: "o@example.com", company: "Ромашка" },
    question: [
      "Создать контакт «Ольга Белова», компания «Ромашка», +7 999 000-00-02, o@example.com?",
      "Create the contact “Ольга Белова”, company “Ромашка”, +7 999 000-00-02, o@example.com?",
    ],
    after: (call) => call("crm.contact.get", { id: 2 }),
    state: { NAME: "Ольга", LAST_NAME: "Белова", COMPANY_ID: "1", EMAIL: [{ VALUE: "o@example.com" }] },
  },
  {
    id: "create-company",
    ru: { title: "Василёк", phone: "84950000000" },
    en: { title: "Василёк", phone: "84950000000" },
    question: ["Создать компанию «Василёк», 84950000000?", "Create the company “Василёк”, 84950000000?"],
    after: (call) => call("crm.company.get", { id: 2 }),
    state: { TITLE: "Василёк", PHONE: [{ VALUE: "84950000000" }] },
  },
  {
    id: "plan-call",
    ru: { for: "аренда склада", when: "в понедельник 10:00", about: "оплата" },
    en: { for: "deal:4", when: "monday 10:00", about: "оплата" },
    question: [
      "Запланировать звонок «оплата» по сделке «Аренда склада» на пн, 23 нояб., 10:00?",
      "Plan a call “оплата” for the deal “Аренда склада” on Mon, Nov 23, 10:00?",
    ],
    after: (call) => call("crm.activity.list", { filter: { OWNER_TYPE_ID: 2, OWNER_ID: 4 } }),
    state: [{ SUBJECT: "Позвонить: оплата", DEADLINE: "2026-11-23T10:00:00+03:00", PROVIDER_ID: "CRM_TODO" }],
  },
  {
    id: "plan-todo",
    ru: { for: "Клиентову", when: "через неделю", title: "Отправить КП", responsible: "Иванов" },
    en: { for: "contact 1", when: "in a week", title: "Отправить КП", responsible: "Иванов" },
    question: [
      "Запланировать дело «Отправить КП» по контакту «Олег Клиентов» на пт, 27 нояб., 18:00, ответственный Иван Иванов?",
      "Plan the to-do “Отправить КП” for the contact “Олег Клиентов” on Fri, Nov 27, 18:00, responsible Иван Иванов?",
    ],
    after: (call) => call("crm.activity.list", { filter: { OWNER_TYPE_ID: 3, OWNER_ID: 1 } }),
    state: [{ SUBJECT: "Отправить КП", DEADLINE: "2026-11-27T18:00:00+03:00", RESPONSIBLE_ID: "2" }],
  },
  {
    id: "book-meeting",
    ru: { title: "Обсуждение", when: "завтра в 15:00", duration: "полчаса", people: "Иванову и 3", place: "Зал" },
    en: { title: "Обсуждение", when: "tomorrow 15:00", duration: "30m", people: "Иванов, #3", place: "Зал" },
    question: [
      "Назначить встречу «Обсуждение» на сб, 21 нояб., 15:00–15:30, участники: Иван Иванов и Пётр Сидоров, место «Зал»?",
      "Book the meeting “Обсуждение” on Sat, Nov 21, 15:00–15:30, with Иван Иванов and Пётр Сидоров, at “Зал”?",
    ],
    after: async (call) => (await eventsOf(call)).filter(({ NAME }) => NAME === "Обсуждение"),
    state: [
      {
        DATE_FROM: "21.11.2026 15:00:00",
        DATE_TO: "21.11.2026 15:30:00",
        LOCATION: "Зал",
        MEETING_STATUS: "H",
        ATTENDEE_LIST: [{ id: 1 }, { id: 2 }, { id: 3 }],
      },
    ],
  },
  {
    id: "move-meeting",
    ru: { meeting: "планёрку", when: "16:00" },
    en: { meeting: "10", when: "2026-11-23 16:00" },
    question: [
      "Перенести встречу «Планёрка» с пн, 23 нояб., 10:00–11:00 на пн, 23 нояб., 16:00–17:00?",
      "Move the meeting “Планёрка” from Mon, Nov 23, 10:00–11:00 to Mon, Nov 23, 16:00–17:00?",
    ],
    after: (call) => call("calendar.event.getbyid", { id: 10 }),
    state: {
      DATE_FROM: "23.11.2026 16:00:00",
      DATE_TO: "23.11.2026 17:00:00",
      LOCATION: "Переговорная",
      DESCRIPTION: "Повестка",
    },
  },
  {
    id: "send-message",
    ru: { to: "Иванову", text: "Привет, [URL=http://x]смотри[/URL]" },
    en: { to: "2", text: "Привет, [URL=http://x]смотри[/URL]" },
    question: [
      "Отправить сообщение «Привет, [URL=http://x]смотри[/URL]», получатель: Иван Иванов?",
      "Send the message “Привет, [URL=http://x]смотри[/URL]” to Иван Иванов?",
    ],
    after: async (call) => (await call("im.dialog.messages.get", { DIALOG_ID: 2 }))["messages"],
    state: [{ text: "Привет, [\u2060URL=http:\u2060//\u2060x]смотри[\u2060/\u2060URL]", author_id: 1 }],
  },
];

test("every action stands in the table below", () => {
  expect(cases.map(({ id }) => id).toSorted()).toEqual(actions.map(({ id }) => id).toSorted());
});

test.each(cases.flatMap((one) => (["ru", "en"] as const).map((language) => ({ ...one, language }))))(
  "$id in $language does what its question promises",
  async ({ id, language, ru, en, question, after, state }) => {
    const office = await openOffice();
    const before = office.emulator.stats().requests;
    const request = await office.request(id, language === "ru" ? ru : en, language);
    // Dictionaries cost two requests.
    expect(office.emulator.stats().requests - before).toBeLessThanOrEqual(4);
    expect(office.emulator.writes()).toEqual([]);
    const said = { ru: plain(request.question.ru), en: plain(request.question.en) };
    expect(said).toEqual({ ru: question[0], en: question[1] });
    for (const { method, params } of Object.values(request.commands)) {
      expect(isInPack("core", method)).toBe(true);
      expect(await checkParams(method, params)).toEqual([]);
    }
    await office.run(request);
    expect(await after(office.call)).toMatchObject(state as object);
    expect(office.emulator.writes().map(({ method }) => method)).toEqual(
      Object.values(request.commands).map(({ method }) => method.toLowerCase()),
    );
  },
);
