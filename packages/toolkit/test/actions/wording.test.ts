import { actions } from "@b24kit/scenarios";
import { expect, test } from "vitest";
import { openOffice, officeWorld } from "./office.ts";

/** Every parameter of every action that writes texts, with words that occur nowhere else. */
const full: Readonly<Record<string, object>> = {
  "create-task": { title: "Первое", description: "Второе [b]слово[/b]", deadline: "завтра в 10:00", deal: "1" },
  "complete-task": { task: "1" },
  "delegate-task": { task: "1", person: "2" },
  "postpone-task": { task: "1", deadline: "на неделю" },
  "reopen-task": { task: "4" },
  "comment-task": { task: "1", text: "Первое" },
  "create-deal": { title: "Первое", amount: "1,5 млн", closes: "25 декабря", company: "1", contact: "1" },
  "move-deal": { deal: "1", stage: "Договор" },
  "set-deal-amount": { deal: "1", amount: "5" },
  "set-deal-responsible": { deal: "1", person: "2" },
  "comment-deal": { deal: "1", text: "Первое" },
  "create-lead": { title: "Первое", name: "Второе Третье", company: "Четвёртое", phone: "+7 999 1", email: "a@b.ru" },
  "convert-lead": { lead: "1", title: "Первое" },
  "create-contact": { name: "Первое Второе", company: "1", phone: "+7 999 1", email: "a@b.ru" },
  "create-company": { title: "Первое", phone: "+7 999 1", email: "a@b.ru" },
  "plan-call": { for: "deal:1", when: "завтра", about: "Первое" },
  "plan-todo": { for: "deal:1", when: "завтра", title: "Первое", description: "Второе" },
  "book-meeting": { title: "Первое", when: "завтра 10:00", place: "Второе", description: "Третье", deal: "1" },
  "move-meeting": { meeting: "планёрка", when: "16:00" },
  "send-message": { to: "2", text: "Первое" },
};

/** Texts of people in what is sent: words in Russian, phones, addresses of mail. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return /[а-яё@]|^\+7/i.test(value) ? [value.replaceAll("\u2060", "")] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

test.each(actions.map(({ id }) => id))("%s shows every text that it sends", async (id) => {
  const office = await openOffice();
  const { commands, objects } = await office.request(id, full[id] ?? {}, "ru");
  const shown = JSON.stringify(objects.flatMap(({ changes }) => changes.map(({ after }) => after)));
  // Moving says all of a meeting again, as the portal told it.
  const sent = id === "move-meeting" ? [] : textsIn(commands);
  for (const text of sent) expect(shown).toContain(text);
  const named = /^(?:завтра|на неделю|планёрка|Договор|1,5 млн|25 декабря)/;
  for (const text of textsIn(full[id]).filter((one) => !named.test(one))) expect(shown).toContain(text);
});

test("a private meeting with records of the CRM keeps both when it is moved", async () => {
  const meeting = {
    ID: "20",
    OWNER_ID: "1",
    NAME: "Тайная",
    DATE_FROM: "23.11.2026 12:00:00",
    DATE_TO: "23.11.2026 13:00:00",
    TZ_FROM: "Europe/Moscow",
    TZ_TO: "Europe/Moscow",
    PRIVATE_EVENT: true,
    UF_CRM_CAL_EVENT: ["D_1"],
  };
  const office = await openOffice({ world: officeWorld({}, { events: [meeting] }) });
  const request = await office.request("move-meeting", { meeting: "тайная", when: "завтра с 10 до 10:30" }, "ru");
  expect(request.commands["meeting"]?.params).toMatchObject({ private_event: "Y", crm_fields: ["D_1"] });
  await office.run(request);
  expect(await office.call("calendar.event.getbyid", { id: 20 })).toMatchObject({
    DATE_FROM: "21.11.2026 10:00:00",
    DATE_TO: "21.11.2026 10:30:00",
    PRIVATE_EVENT: "1",
    UF_CRM_CAL_EVENT: ["D_1"],
  });
});

test("BB codes in the description of a meeting are shown, not read", async () => {
  const office = await openOffice();
  const parameters = { title: "Встреча", when: "friday 10:00-11:30", description: "[b]x[/b]" };
  const { commands } = await office.request("book-meeting", parameters, "en");
  expect(commands["meeting"]?.params).toMatchObject({
    description: "[\u2060b]x[\u2060/b]",
    from: "2026-11-27T10:00:00+03:00",
    to: "2026-11-27T11:30:00+03:00",
  });
});

const staff = [
  ["6", "Дмитрий", "Климов"],
  ["7", "Светлана", "Сидорова"],
  ["8", "Ольга", "Яшина"],
  ["9", "Сергей", "Чайковский"],
  ["10", "Николай", "Толстой"],
  ["11", "Павел", "Кравец"],
  ["12", "Яна", "Мельник"],
  ["13", "Мария", "Ковалёва"],
] as const;

test.each([
  ["Дмитрию Климову", "Дмитрий Климов"],
  ["Климовым", "Дмитрий Климов"],
  ["Сидоровой", "Светлана Сидорова"],
  ["Ольгой", "Ольга Яшина"],
  ["Сергеем Чайковским", "Сергей Чайковский"],
  ["Сергея", "Сергей Чайковский"],
  ["Николаю Толстому", "Николай Толстой"],
  ["Николаем", "Николай Толстой"],
  ["Павлу Кравцу", "Павел Кравец"],
  ["Яной", "Яна Мельник"],
  ["Марии Ковалёвой", "Мария Ковалёва"],
])("%s is %s", async (text, name) => {
  const people = staff.map(([ID, NAME, LAST_NAME]) => ({ ID, NAME, LAST_NAME, UF_DEPARTMENT: [1] }));
  const boss = { ID: "1", NAME: "Анна", LAST_NAME: "Лебедева", TIME_ZONE: "Europe/Moscow", UF_DEPARTMENT: [1] };
  const office = await openOffice({
    world: officeWorld({}, { users: [boss, ...people], tasks: [], deals: [], leads: [] }),
  });
  const request = await office.request("create-task", { title: "x", responsible: text }, "ru");
  expect(request.objects[0]?.changes.find(({ field }) => field === "responsible")?.after).toBe(name);
});

test.each(["на стадию Договор", "в Договор", "стадия договор", "to the stage Договор", "в «Договор»"])(
  "the stage %j is found",
  async (stage) => {
    const office = await openOffice();
    const request = await office.request("move-deal", { deal: "1", stage }, "ru");
    expect(request.objects[0]?.changes[0]?.after).toBe("Договор");
  },
);

test("quotes within a title become inner ones, and amounts have one form everywhere", async () => {
  const office = await openOffice();
  const parameters = { title: 'Поставка «Север»  "Юг"', amount: "1 500,5 руб" };
  const { question, objects } = await office.request("create-deal", parameters, "ru");
  expect(question.ru.replaceAll("\u00A0", " ")).toContain("«Поставка „Север“");
  expect(question.ru).toContain("1\u00A0500,50\u00A0₽");
  expect(objects[0]?.changes.find(({ field }) => field === "amount")?.after).toBe("1\u00A0500,50\u00A0₽");
});

test.each([
  ["на неделю", "2026-12-02T18:30:00+03:00"],
  ["до конца недели", "2026-11-20T18:00:00+03:00"],
  ["через полчаса", "2026-11-20T12:30:00+03:00"],
])("a deadline is put off %j", async (deadline, after) => {
  const office = await openOffice();
  const request = await office.request("postpone-task", { task: "1", deadline }, "ru");
  expect(request.objects[0]?.changes[0]?.after).toBe(after);
});

test("every parameter of every action is explained in both languages", () => {
  const shapes = actions.map(
    ({ parameters }) => (parameters as unknown as { shape: Record<string, { meta(): unknown }> }).shape,
  );
  for (const schema of shapes.flatMap((shape) => Object.values(shape))) {
    expect(schema.meta()).toMatchObject({
      description: expect.stringMatching(/^[^а-я]+$/i),
      meaning: { ru: expect.stringMatching(/[а-я]/), en: expect.stringMatching(/^[^а-я]+$/) },
      example: { ru: expect.stringMatching(/./), en: expect.stringMatching(/^[^а-я]+$/) },
    });
  }
});
