import { reportSchema } from "@b24kit/report";
import { expect, describe, test } from "vitest";
import { z } from "zod";
import { type AnsweredReport, answerReport, findScenario, scenarios } from "../src/index.ts";
import { hideDetails } from "../src/run/outside/hide-details.ts";
import { createHideNames } from "../src/run/outside/hide-names.ts";
import { createMask } from "../src/run/outside/create-mask.ts";
import { maskData } from "../src/run/outside/mask-data.ts";
import { outsideMessages } from "../src/run/outside/outside-wording.ts";
import { stringClass } from "../src/run/outside/string-classes.ts";
import { checkWording } from "@b24kit/report";
import { event, task } from "./builders.ts";
import { failure, memoryPortal, type MemoryPortalOptions } from "./memory-portal.ts";
import { now } from "./small-day.ts";

/** A JSON Schema, as far as it is walked. */
interface Schema {
  readonly type?: string | readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: unknown;
}

/** "record.key" of every string that a schema allows. A record whose keys are data has a name nobody classified. */
function stringPlaces(schema: Schema, record = "", key = ""): readonly string[] {
  const { anyOf = [], items, prefixItems = [], properties = {}, type = [] } = schema;
  const isString = [type].flat().includes("string");
  const isOpen =
    typeof schema.additionalProperties === "object" && Object.keys(schema.additionalProperties ?? {}).length > 0;
  return [
    ...(isString ? [`${record}.${key}`] : []),
    ...(isOpen ? [`${key}.?`] : []),
    ...[...anyOf, ...(items ? [items] : []), ...prefixItems].flatMap((part) => stringPlaces(part, record, key)),
    ...Object.entries(properties).flatMap(([name, part]) => stringPlaces(part, key, name)),
  ];
}

async function placesOf(id: string): Promise<readonly string[]> {
  return stringPlaces(z.toJSONSchema(await findScenario(id)!.data()) as Schema);
}

describe("strings of data", () => {
  test.each(scenarios.map(({ id }) => id))("of %s are all classified", async (id) => {
    const places = await placesOf(id);
    expect(places.length).toBeGreaterThan(5);
    const unclassified = places.filter((place) => stringClass(...(place.split(".") as [string, string])) === undefined);
    expect(unclassified).toEqual([]);
  });

  test("the walk finds strings that may be null, or stand in lists", () => {
    const schema = z.strictObject({ a: z.strictObject({ b: z.string().nullable() }), c: z.array(z.array(z.string())) });
    expect(stringPlaces(z.toJSONSchema(schema) as Schema)).toEqual(["a.b", ".c"]);
    expect(stringPlaces(z.toJSONSchema(z.strictObject({ r: z.record(z.string(), z.int()) })) as Schema)).toEqual([
      "r.?",
    ]);
  });
});

async function answered(world: MemoryPortalOptions, id = "briefing", parameters?: unknown): Promise<AnsweredReport> {
  const scenario = findScenario(id)!;
  return answerReport({ portal: memoryPortal(world), scenario, now, parameters, lang: "ru" });
}

describe("what goes out of the company", () => {
  const answers = {
    tasks: [task(1, "2026-11-20T10:00:00", { title: "Позвонить Борису Орлову: +7 495 123-45-67" })],
    "calendar:1": [event("2026-11-23T14:00:00", "2026-11-23T15:00:00", { title: "Планёрка", place: "Ленина 1" })],
  };

  test("has numbers of records for titles, and says so once", async () => {
    const { outside } = await answered({ answers });
    const report = reportSchema.parse(await outside([]));
    const text = JSON.stringify(report);
    expect(text).toContain("Задача №\u00A01");
    expect(text).not.toMatch(/Борис|Позвонить|Планёрка|Ленина|demo\.bitrix24/);
    expect(report.eyes.name).toBe("Сотрудник\u00A01");
    expect(report.portal).toEqual({ host: "портал", url: "" });
    expect(report.notices.map((notice) => notice.text)).toEqual([
      "Без имён, названий, сумм, контактов и ссылок: отчёт уходит за пределы компании.",
    ]);
  });

  test("has titles without names where only titles are allowed", async () => {
    const { outside } = await answered({ answers });
    const text = JSON.stringify(await outside(["titles", "links"]));
    expect(text).toContain('"title":"Позвонить …: …"');
    expect(text).toContain(
      "Без имён, сумм и контактов: отчёт уходит за пределы компании. В названиях могут остаться имена клиентов.",
    );
    expect(text).toContain("https://demo.bitrix24.ru/company/personal/user/1/tasks/task/view/1/");
  });

  test("lets everything through that is allowed, and says nothing then", async () => {
    const { report, outside } = await answered({ answers });
    const all = await outside(["names", "titles", "amounts", "contacts", "links"]);
    expect(all.blocks).toEqual(report.blocks);
    expect(all.notices).toEqual(report.notices);
  });

  test("does not repeat the portal's own words, nor whose calendar was not read", async () => {
    const refused = { reason: "access-denied", message: "Access of Boris Orlov is denied" } as const;
    const world = {
      answers: { "calendar:2": failure("calendar:2", refused), openDeals: failure("openDeals", refused) },
    };
    const { report, outside } = await answered(world, "briefing", { whose: { kind: "department", id: 1 } });
    expect(JSON.stringify(report.notices)).toMatch(/Boris.*Борис|Борис.*Boris/);
    const told = await outside([]);
    expect(told.complete).toBe(false);
    expect(JSON.stringify(told.notices)).not.toMatch(/Boris|Борис|Орлов/);
    expect(told.title).toBe("Утренний брифинг: Отдел\u00A01");
  });

  test("a string that nobody classified is replaced, and so is one that is not what it should be", async () => {
    const { context } = await contextOf();
    const mask = createMask(context, ["names", "titles", "amounts", "contacts", "links"], () => []);
    const data = {
      note: "Орлов",
      deadline: "у Орлова",
      currency: "Орлов",
      kind: "Орлов",
      whose: { kind: "Орлов дома" },
    };
    expect(maskData(data, mask, false)).toEqual({
      note: "—",
      deadline: "—",
      currency: "—",
      kind: "—",
      whose: { kind: "—" },
    });
  });
});

async function contextOf() {
  const portal = memoryPortal({});
  const dictionaries = await portal.dictionaries();
  return { context: { language: "ru", dictionaries } as unknown as Parameters<typeof createMask>[0] };
}

describe("names within titles", () => {
  const hideNames = createHideNames(["Анна Лебедева", "Пётр Ли", "John O'Hara", "Name7 Surname7"]);

  test.each([
    ["Позвонить Анне", "Позвонить …"],
    ["Договор с Лебедевой Анной", "Договор с …"],
    ["ЛЕБЕДЕВА, А.", "…, А."],
    ["Встреча: Петром Ли", "Встреча: …"],
    ["Call O’Hara's office", "Call …'s office"],
    ["Surname7: отчёт", "…: отчёт"],
    ["Поставка для ООО «Ромашка», акт", "Поставка для …, акт"],
    ["Спор с ИП Сидоров", "Спор с …"],
    ["Powder coating line, Castle Tooling Ltd", "Powder coating line, …"],
    ["Выставка «Металл»", "Выставка …"],
    ["Согласовать лимит и план", "Согласовать лимит и план"],
  ])("%s", (title, shown) => expect(hideNames(title)).toBe(shown));
});

/** What an e-mail may tell. */
const usual = (field: string): boolean => ["amounts", "titles", "names", "links"].includes(field);

describe("details within titles", () => {
  test.each([
    ["Ответить на ivan@romashka.example", "Ответить на …"],
    ["Набрать +7 (495) 123-45-67 до обеда", "Набрать … до обеда"],
    ["Написать @ivan", "Написать …"],
    ["Созвон https://zoom.example/j/1 в 10:00", "Созвон … в 10:00"],
    ["Счёт на 1 250 000 ₽", "Счёт на …"],
    ["Аукцион № 43919", "Аукцион № 43919"],
    ["Набрать +7 495 123–45-67", "Набрать …"],
    ["Набрать +7 495 123\u201145\u201167", "Набрать …"],
    ["Набрать 8−495−123−45−67", "Набрать …"],
    ["Набрать 8/495/123-45-67", "Набрать …"],
    ["Набрать 8·495·123·45·67 или 8_495_123_45_67", "Набрать … или …"],
    ["Набрать +７ 495 123 45 67", "Набрать …"],
    ["Набрать 123-45-67, после 12–34–56", "Набрать …, после …"],
    ["Call 555-1234, 123 45 67", "Call …, …"],
    ["Счёт 40702810900000012345 в банке", "Счёт … в банке"],
    ["Написать t.me/ivanov и vk.com/id12345", "Написать … и …"],
    ["Смотреть на romashka.example/price?x=1 сегодня", "Смотреть на … сегодня"],
    [
      "План 2025-2026, до 20.11.2026, 25/30 шт. и/или т.е./т.к.",
      "План 2025-2026, до 20.11.2026, 25/30 шт. и/или т.е./т.к.",
    ],
    [
      "Версия 1.25/30, 2026-11-20, 10:30, п. 12.3.4, 3 шт/день",
      "Версия 1.25/30, 2026-11-20, 10:30, п. 12.3.4, 3 шт/день",
    ],
  ])("%s", (title, shown) => {
    expect(hideDetails(title, () => false)).toBe(shown);
    expect(hideDetails(title, () => true)).toBe(title);
  });

  test("of the usual fields a phone is none, also within a link", () => {
    expect(hideDetails("https://t.me/ivanov, https://romashka.example/price, 123-45-67", usual)).toBe(
      "… https://romashka.example/price, …",
    );
    expect(hideDetails("Скидка на 1 250 000 ₽", usual)).toBe("Скидка на 1 250 000 ₽");
  });
});

test("the wording is complete", () => expect(checkWording(outsideMessages)).toEqual([]));
