import { renderText, type Language } from "@b24kit/report";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import {
  type DailyRecord,
  findScenario,
  type KnownItems,
  type LeadsData,
  type OverdueData,
  runReport,
} from "../src/index.ts";
import type { RecordWish } from "../src/domain/daily-record.ts";
import { at, deal, lead } from "./builders.ts";
import { memoryPortal, type MemoryPortalOptions } from "./memory-portal.ts";
import { now, smallDay } from "./small-day.ts";

const record: DailyRecord = {
  date: Temporal.PlainDate.from("2026-11-20"),
  takenAt: at("2026-11-20T09:00:00"),
  deals: [],
  overdueTasks: [1, 2, 3, 4].map((id) => ({ id: 900 + id, responsibleId: 1, creatorId: 1 })),
};

const recordedDeal: NonNullable<DailyRecord["deals"]>[number] = {
  id: 1,
  pipelineId: 0,
  stageId: "NEW",
  responsibleId: 1,
  amount: { currency: "RUB", amount: "1" },
  plannedClose: undefined,
};

interface Question extends MemoryPortalOptions {
  readonly lang?: Language;
  /** Undefined: no records are kept. */
  readonly record?: DailyRecord | "none";
  readonly known?: KnownItems;
}

async function ask<Data>(id: string, { lang = "ru", record: kept, known, ...world }: Question) {
  const wishes: RecordWish[] = [];
  const find = (wish: RecordWish): DailyRecord | undefined => {
    wishes.push(wish);
    return kept === "none" ? undefined : kept;
  };
  const report = await runReport({
    portal: memoryPortal(world),
    scenario: findScenario(id)!,
    now,
    lang,
    ...(kept && { records: { find } }),
    ...(known && { known: () => known }),
  });
  const text = renderText(report, { width: 200, colour: false, emoji: false, lang }).replaceAll("\u00A0", " ");
  return { data: report.data as Data, text, wishes: wishes.map(({ date, slack }) => [date.toString(), slack]) };
}

describe("overdue beside the latest record", () => {
  test("what is new is marked, what there was is told with its day and an arrow", async () => {
    const { data, text, wishes } = await ask<OverdueData>("overdue", { answers: smallDay, record });
    expect(wishes).toEqual([["2026-11-22", 6]]);
    expect(data.record).toEqual({ date: "2026-11-20", takenAt: "2026-11-20T09:00:00+03:00" });
    expect([data.tasks?.count, data.tasks?.newCount, data.tasks?.before]).toEqual([3, 3, 4]);
    expect(text).toContain("Новое и «было» — по сравнению с записью от 20 нояб., 09:00.");
    expect(text).toContain("новых: 3 · 20 нояб. было: 4 ↓");
    expect(text.match(/ · новая/g)?.length).toBeGreaterThan(2);
    const english = await ask("overdue", { answers: smallDay, record, lang: "en" });
    expect(english.text).toContain("new: 3 · 4 on Nov 20 ↓");
  });

  test("a deal is new when it was not stuck yet at the moment of the record", async () => {
    const openDeals = [
      deal(1, "1", { movedAt: at("2026-11-01T09:00:00") }),
      deal(2, "1", { movedAt: at("2026-11-07T09:00:00") }),
      deal(3, "1", { movedAt: at("2026-11-01T09:00:00") }),
    ];
    const deals = [1, 2].map((id) => ({ ...recordedDeal, id }));
    const { data } = await ask<OverdueData>("overdue", { answers: { openDeals }, record: { ...record, deals } });
    expect(data.stuckDeals?.items.map(({ id, isNew }) => [id, isNew]).toSorted()).toEqual([
      [1, false],
      [2, true],
      [3, true],
    ]);
    expect(data.stuckDeals?.newCount).toBe(2);
  });

  test("a record without tasks, and no record, tell nothing of tasks", async () => {
    for (const kept of ["none", { ...record, deals: undefined, overdueTasks: undefined }] as const) {
      const { data, text } = await ask<OverdueData>("overdue", { answers: smallDay, record: kept });
      expect([data.tasks?.newCount, data.tasks?.before, data.tasks?.items[0]?.isNew]).toEqual([null, null, null]);
      expect(text).not.toMatch(/новая|было:/);
    }
  });
});

describe("with what was told before", () => {
  test("overdue marks the rest, and says since when", async () => {
    const { data } = await ask<OverdueData>("overdue", { answers: smallDay });
    const [first, ...others] = data.tasks!.items.map(({ id }) => id);
    const known = { keys: new Set([`task:${first}`]), since: at("2026-11-22T18:00:00") };
    const told = await ask<OverdueData>("overdue", { answers: smallDay, known });
    expect(told.data.tasks?.items.filter(({ isNew }) => isNew).map(({ id }) => id)).toEqual(others);
    expect(told.text).toContain("Новое — с прошлого раза, 22 нояб., 18:00.");
    expect(told.text).toContain(`новых: ${others.length}`);
  });

  test("the first time everything is new, and nothing is marked", async () => {
    const known = { keys: new Set<string>(), since: undefined };
    const { data, text } = await ask<OverdueData>("overdue", { answers: smallDay, known });
    expect(data.newSince).toEqual({ kind: "sent", at: null });
    expect(text).toContain("Сообщается впервые: новое всё.");
    expect(text).not.toContain(" · новая");
  });

  test("of the leads, those that were not told before are new", async () => {
    const leads = [lead(1, "2026-11-23T08:00:00"), lead(2, "2026-11-23T09:00:00")];
    const known = { keys: new Set(["lead:1"]), since: at("2026-11-23T08:30:00") };
    const { data, text } = await ask<LeadsData>("leads", { answers: { leads }, known });
    expect(data.items?.map(({ id, isNew }) => [id, isNew])).toEqual([
      [1, false],
      [2, true],
    ]);
    expect(text).toContain("Новых с тех пор: 1.");
    expect(text.match(/новый для вас/g)).toHaveLength(1);
  });
});

test("the weekly report tells the day that it knows, or that there is no record", async () => {
  const { text, wishes } = await ask("weekly", { record });
  expect(wishes).toEqual([["2026-11-16", 2]]);
  expect(text).toContain("Просрочено сейчас: 0 ↓ (на 20 нояб. было 4)");
  expect((await ask("weekly", { record, lang: "en" })).text).toContain("Overdue now: 0 ↓ (4 on Nov 20)");
  expect((await ask("weekly", { record: "none" })).text).toContain(
    "сколько было на 16 нояб., неизвестно: за этот день нет записи",
  );
});
