import { describe, expect, test } from "vitest";
import type { StageEntry } from "@b24kit/portal";
import type { LeadsData } from "../src/index.ts";
import { askReport } from "./ask-report.ts";
import { activity, at, lead } from "./builders.ts";
import { failure, smallDictionaries } from "./memory-portal.ts";

const ask = async (options: Parameters<typeof askReport>[1] = {}) => askReport<LeadsData>("leads", options);

const today = (time: string) => `2026-11-23T${time}:00`;

function moved(ownerId: number, when: string): StageEntry {
  const rest = { categoryId: 0, stageId: "IN_PROCESS", semantics: "open" } as const;
  return { id: ownerId, ownerId, kind: "moved", at: at(when).epochMilliseconds, ...rest };
}

/** Four leads of the last 24 hours before Monday, 10:20, and one that is older. */
const leads = [
  lead(1, today("07:00"), { title: "Ждёт", sourceId: "WEB" }),
  lead(2, today("08:30"), { title: "Рано судить", sourceId: "WEB", responsibleId: 2 }),
  lead(3, today("09:00"), { title: "Позвонили", sourceId: "CALL" }),
  lead(4, "2026-11-22T10:20:00", { title: "Разобран", semantics: "lost" }),
  lead(5, "2026-11-22T10:19:59", { title: "Вчерашний" }),
];
const answers = {
  leads,
  activities: [
    activity(1, { isFromChannel: true, isCompleted: true }),
    activity(3, { id: 2, kind: "call", direction: "outgoing", createdAt: at(today("09:20")) }),
  ],
  moves: [moved(4, "2026-11-22T11:20:00")],
};

test("counted by hand", async () => {
  const { data, text, report, portal } = await ask({ answers });
  expect(data).toMatchObject({
    mode: "classic",
    since: "2026-11-22T10:20:00+03:00",
    count: 4,
    untouched: 2,
    waiting: { hours: 2, ids: [1] },
    speed: { count: 2, medianSeconds: 2400 },
  });
  expect(data.bySource).toEqual([
    { sourceId: "WEB", name: "Сайт", count: 2, untouched: 2 },
    { sourceId: "CALL", name: "Звонок", count: 1, untouched: 0 },
    { sourceId: null, name: null, count: 1, untouched: 0 },
  ]);
  expect(data.items?.map(({ id, ageMinutes, isUntouched }) => [id, ageMinutes, isUntouched])).toEqual([
    [4, 1440, false],
    [1, 200, true],
    [2, 110, true],
    [3, 80, false],
  ]);
  expect(text).toContain("4 новых лида, 1 ждёт ответа больше 2 ч.");
  expect(text).toContain("Источники: Сайт 2, Звонок 1, без источника 1");
  expect(text).toContain("До первого ответа: медиана 40 мин (лидов: 2)");
  expect(text).toMatch(/Ждут больше 2 ч: 1\n +• Ждёт · Сайт · ждёт 3 ч 20 мин · Анна Лебедева/);
  expect(text).toContain("Рано судить · Сайт · ещё без ответа, 1 ч 50 мин · Борис Орлов");
  expect(text).toContain("Позвонили · Звонок · ответили через 20 мин");
  expect(text).toContain("Разобран · без источника · ответили через 1 ч · закрыт неудачей");
  expect(report.hint).toBe('запланировать звонок: b24 do plan-call lead:1 "через час"');
  expect(portal.reads).toEqual([["leads", "activities", "moves"]]);
});

describe("in Simple CRM mode", () => {
  test("leads do not exist, which is not that none are new; nothing is asked", async () => {
    const { data, text, report, portal } = await ask({ dictionaries: { crmMode: "simple" } });
    expect(data).toMatchObject({ mode: "simple", count: 0, items: [], waiting: { ids: [] } });
    expect(text).toContain("Лидов на этом портале не бывает: он в режиме простой CRM");
    expect(text).not.toContain("новых лидов нет");
    expect(report.hint).toBe("сделки: b24 report deals --all");
    expect(portal.reads).toEqual([]);
    const explained = await ask({ dictionaries: { crmMode: "simple" }, lang: "en", parameters: { explain: true } });
    expect(explained.text).toContain("Leads do not exist on this portal");
    expect(explained.text).toContain("there is nothing to count");
  });

  test("that could not be read the leads are asked for, and the notice tells", async () => {
    const failures = [failure("crmMode", { method: "crm.settings.mode.get", reason: "access-denied" })];
    const { data, report } = await ask({ answers, dictionaries: { crmMode: undefined as never, failures } });
    expect(data).toMatchObject({ mode: null, count: 4 });
    expect(report.notices).toMatchObject([{ kind: "unreadable", text: expect.stringContaining("Режим CRM") }]);
  });
});

test("no new leads: one line, and empty data", async () => {
  const { data, text, report } = await ask({ lang: "en" });
  expect(data).toMatchObject({ count: 0, bySource: [], speed: { count: 0, medianSeconds: null } });
  expect(text).toContain("No new leads since Nov 22, 10:20.");
  expect(report.blocks).toHaveLength(1);
});

describe("a part that could not be read", () => {
  test.each(["activities", "moves"])("%s: leads are there, who was answered is not known", async (key) => {
    const { data, report, text } = await ask({ answers: { ...answers, [key]: failure(key, { reason: "timeout" }) } });
    expect(data).toMatchObject({ count: 4, untouched: null, waiting: null, speed: null });
    expect(data.items?.every(({ isUntouched, firstTouchAt }) => isUntouched === null && firstTouchAt === null)).toBe(
      true,
    );
    expect(text).toContain("4 новых лида.");
    expect(text).toContain("Ждёт · Сайт · 3 ч 20 мин назад");
    expect(report.complete).toBe(false);
    expect(report.notices[0]?.text).toContain("Обработка лидов");
  });

  test("the leads themselves: the notice names the scope", async () => {
    const { data, report, text } = await ask({ answers: { leads: failure("leads") } });
    expect(data).toMatchObject({ count: null, bySource: null, items: null, waiting: null });
    expect(text).toContain("Лиды прочитать не удалось");
    expect(report.notices[0]?.action).toContain("crm");
  });
});

test("a lead of exactly two hours does not wait yet, one of a second more does", async () => {
  const { data } = await ask({ answers: { leads: [lead(1, today("08:20")), lead(2, "2026-11-23T08:19:59")] } });
  expect(data.waiting?.ids).toEqual([2]);
  const { text } = await ask({ answers: { leads: [lead(2, "2026-11-23T07:20:00")] }, lang: "en" });
  expect(text).toContain("waiting 3 h");
});

test("a call before the lead that was made of it took no time", async () => {
  const call = activity(1, { direction: "outgoing", createdAt: at(today("06:00")) });
  const { data, text } = await ask({ answers: { leads: [lead(1, today("07:00"))], activities: [call] } });
  expect(data.speed).toEqual({ count: 1, medianSeconds: 0 });
  expect(text).toContain("медиана меньше минуты");
  expect(text).toContain("ответили в течение минуты");
  expect(text).toContain("со всеми связались");
});

test("since another time, of one person, by a key that is no administrator's", async () => {
  const identity = { ...smallDictionaries().identity, isAdministrator: false };
  const parameters = { since: "3 дня", whose: { kind: "user", id: 2 } };
  const { data, report } = await ask({ answers, parameters, dictionaries: { identity } });
  expect(data.since).toBe("2026-11-20T14:20:00+07:00");
  expect(data.items?.map(({ id }) => id)).toEqual([2]);
  expect(report.notices.map(({ kind }) => kind)).toContain("eyes");
});

test("a hundred leads fit a phone screen; titles cannot break it", async () => {
  const title = `\u202E\u001B[31m${"Заявка ".repeat(430)}`;
  const many = Array.from({ length: 100 }, (_, index) => lead(index + 1, today("01:00"), { title, sourceId: "GONE" }));
  const { data, text, report } = await ask({ answers: { leads: many }, dictionaries: { isCached: false } });
  expect(data.waiting?.ids).toHaveLength(100);
  expect(text).toMatch(/ещё 9\d/);
  expect(text.length).toBeLessThanOrEqual(1600);
  // oxlint-disable-next-line no-control-regex
  expect(text).not.toMatch(/[\u001B\u202E]/);
  expect(report.notices.map(({ text: notice }) => notice).join()).toContain("GONE");
});

test("--explain has every figure", async () => {
  const { text } = await ask({ answers, parameters: { explain: true } });
  for (const figure of ["Новые лиды", "Ответили", "Без ответа", "Ждут", "До первого ответа", "Источники"])
    expect(text).toContain(figure);
});
