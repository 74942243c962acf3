import { loadWorld, startEmulator, type World } from "@b24kit/emulator";
import type { DossierData, MeetingData, SearchData } from "@b24kit/scenarios";
import { describe, expect, test } from "vitest";
import { openPortal, renderText } from "../src/index.ts";
import { askWorld } from "./worlds/ask-world.ts";

const portal = { now: "2026-11-23T10:20:00+03:00", serverZone: "Europe/Moscow", currentUser: 1, admin: true };
const me = { ID: "1", NAME: "Anna", LAST_NAME: "Petrova", TIME_ZONE: "Europe/Moscow", UF_DEPARTMENT: [1] };

function worldOf(more: object): World {
  return loadWorld({ portal, departments: [{ ID: "1", NAME: "Sales" }], users: [me], ...more }, "lookups");
}

async function ask<Data>(world: World, id: string, query: string) {
  const { report, requests } = await askWorld(world, id, { query });
  expect(report.complete).toBe(true);
  return {
    data: report.data as Data,
    text: renderText(report, { width: 200, colour: false, emoji: false, lang: "en" }),
    requests,
  };
}

describe("search and dossier", () => {
  const open = { STAGE_ID: "NEW", OPPORTUNITY: "100", CURRENCY_ID: "RUB", ASSIGNED_BY_ID: "1" };
  const world = worldOf({
    companies: [{ ID: "5", TITLE: "Завод 7712345678" }],
    contacts: [
      { ID: "7", NAME: "Пётр", LAST_NAME: "Двойников", COMPANY_ID: "5", PHONE: "+7 916 555-44-31" },
      { ID: "8", NAME: "Эмма", LAST_NAME: "Пахомова", PHONE: "77-123" },
      { ID: "9", NAME: "Маргарита", LAST_NAME: "Пахомова" },
      { ID: "10", NAME: "Отдел", LAST_NAME: "Закупок", PHONE: "7712345678" },
    ],
    deals: [
      { ID: "1", TITLE: "Конкурс № 19917", CONTACT_ID: "8", ...open },
      { ID: "2", TITLE: "Поставка", CONTACT_ID: "7", ...open },
    ],
    tasks: [{ id: "1", title: "Расчёт для Пётра", responsibleId: "1", createdBy: "1", status: "2" }],
  });

  test("digits are looked for as a number and in names, in two requests", async () => {
    const { data, requests } = await ask<SearchData>(world, "search", "19917");
    expect(data).toMatchObject({ asked: { kind: "number" }, found: 1, deals: { items: [{ id: 1 }] } });
    expect(requests.warm).toBeLessThanOrEqual(2);
    const both = await ask<SearchData>(world, "search", "7712345678");
    expect(both.data).toMatchObject({
      contacts: { items: [{ id: 10 }] },
      companies: { items: [{ id: 5 }] },
      card: null,
    });
    const short = await ask<SearchData>(world, "search", "77123");
    expect(short.data).toMatchObject({ found: 2, contacts: { items: [{ id: 8 }] }, companies: { items: [{ id: 5 }] } });
    expect((await ask<SearchData>(world, "search", "1 000 000")).data.found).toBe(0);
  });

  test("the dossier takes digits both ways, in three requests", async () => {
    const several = await ask<DossierData>(world, "dossier", "7712345678");
    expect(several.data).toMatchObject({ outcome: "several", choices: { count: 2 } });
    const one = await ask<DossierData>(world, "dossier", "12345678");
    expect(one.data).toMatchObject({ outcome: "client", company: { id: 5 } });
    for (const { requests } of [several, one]) expect(requests.warm).toBeLessThanOrEqual(3);
  });

  test.each(["tel:+79165554431", "00 7 916 5554431", "Пётр +79165554431", "Пётр 89165554431"])(
    "%s brings the card with its deals, and says that the company was not read",
    async (query) => {
      const { data, text, requests } = await ask<SearchData>(world, "search", query);
      expect(data).toMatchObject({
        found: 1,
        card: { id: 7, company: { id: 5, name: null } },
        openDeals: { ids: [2] },
      });
      expect(text).toContain("The name of the company was not read");
      expect(text).toContain("b24 report dossier contact:7");
      expect(requests.warm).toBeLessThanOrEqual(2);
    },
  );

  test("е finds ё, in clients and in tasks", async () => {
    expect((await ask<SearchData>(world, "search", "Петр Двойников")).data.card?.id).toBe(7);
    expect((await ask<SearchData>(world, "search", "расчет петра")).data.tasks?.items).toMatchObject([{ id: 1 }]);
    expect((await ask<DossierData>(world, "dossier", "Петр Двойников")).data.contact?.id).toBe(7);
  });

  test("an initial tells people apart", async () => {
    expect((await ask<SearchData>(world, "search", "Пахомова Э")).data.card?.id).toBe(8);
    expect((await ask<DossierData>(world, "dossier", "Пахомова М.")).data.contact?.id).toBe(9);
  });

  test("20 records of one number may not be all", async () => {
    const contacts = Array.from({ length: 25 }, (_, index) => ({
      ID: String(index + 1),
      NAME: "A",
      PHONE: "+79165554431",
    }));
    const { data, text } = await ask<SearchData>(worldOf({ contacts }), "search", "+79165554431");
    expect(data.contacts).toMatchObject({ count: 20, isCut: true });
    expect(text).toContain("20 records were found, or more,");
    expect(text).toContain("the portal gives 20 at most");
    const dossier = await ask<DossierData>(worldOf({ contacts }), "dossier", "+79165554431");
    expect(dossier.data.choices).toMatchObject({ count: 20, isCut: true });
  });
});

describe("meetings", () => {
  const event = { DT_LENGTH: 3600, TZ_FROM: "Europe/Moscow", IS_MEETING: true, OWNER_ID: "1", MEETING_STATUS: "H" };
  const on = (ID: string, NAME: string, DATE_FROM: string) => ({ ...event, ID, PARENT_ID: ID, NAME, DATE_FROM });
  const world = worldOf({
    events: [
      on("1", "Планёрка", "2026-11-23T12:00:00"),
      on("2", "Обсуждение каталога", "2026-11-25T10:00:00"),
      on("3", "Обсуждение каталога", "2026-11-26T10:00:00"),
      on("4", "Обсуждение каталога", "2026-11-25T15:00:00"),
    ],
  });

  test.each([
    ["каталог в среду в 10:00", 2],
    ["каталог в 10:00 в среду", 2],
    ["в среду в 15:00 про каталог", 4],
    ["каталог 26 ноября", 3],
    ["в четверг каталог", 3],
    ["каталога on 26 November", 3],
    ["следующая", 1],
    ["ближайшая встреча", 1],
    ["next", 1],
  ])("%s", async (query, id) => {
    const { data, requests } = await ask<MeetingData>(world, "meeting", query);
    expect(data).toMatchObject({ outcome: "meeting", meeting: { id } });
    expect(requests.warm).toBeLessThanOrEqual(4);
  });

  test("several of a day, none on another; a day that is given apart is not contradicted", async () => {
    const { data } = await ask<MeetingData>(world, "meeting", "каталог в среду");
    expect(data).toMatchObject({ outcome: "several", choices: { count: 2 }, from: "2026-11-25", last: "2026-11-25" });
    expect((await ask<MeetingData>(world, "meeting", "каталог в пятницу")).data.outcome).toBe("none");
    const asked = async (date: string) =>
      (await askWorld(world, "meeting", { query: "каталог в четверг", date })).report.data as MeetingData;
    expect((await asked("четверг")).meeting?.id).toBe(3);
    expect((await asked("среда")).outcome).toBe("none");
  });
});

test("a headline ends with one full stop where its date has one", async () => {
  const step = {
    ID: "1",
    TYPE_ID: "2",
    SUBJECT: "Звонок",
    COMPLETED: "N",
    RESPONSIBLE_ID: "1",
    DEADLINE: "2026-12-02T10:00:00+03:00",
  };
  const activities = [
    { ...step, CREATED: "2026-11-20T10:00:00+03:00", BINDINGS: [{ OWNER_TYPE_ID: "3", OWNER_ID: "7" }] },
  ];
  const contacts = [{ ID: "7", NAME: "Пётр" }];
  const emulator = await startEmulator({ world: worldOf({ contacts, activities }) });
  const opened = openPortal({ webhook: emulator.webhook, now: () => Date.parse(portal.now), cache: false });
  try {
    const headlineOf = async (id: string, query: string): Promise<string> => {
      const report = await opened.report(id, { query }, { lang: "ru" });
      return renderText(report, { width: 300, colour: false, emoji: false, lang: "ru" }).replaceAll("\u00A0", " ");
    };
    expect(await headlineOf("dossier", "contact:7")).toMatch(/следующий шаг — звонок, 2 дек\.(?!\.)/);
    expect(await headlineOf("meeting", "никакая")).toMatch(/календарь .* 2027 г\.(?!\.)/);
  } finally {
    await opened.close();
    await emulator.close();
  }
});
