import type { Dictionaries } from "@b24kit/portal";
import { describe, expect, test } from "vitest";
import { parameterOfWords, runReport, scenarios, takes } from "../src/index.ts";
import type { ParametersSchema } from "../src/shared/parameters.ts";
import type { SalesPlan } from "../src/index.ts";
import { askSales } from "./ask-sales.ts";
import { ask } from "./ask.ts";
import { at } from "./builders.ts";
import { memoryPortal, smallDictionaries } from "./memory-portal.ts";
import { askProbe, probe, probeParameters } from "./probe.ts";
import { now } from "./small-day.ts";

const plain = (text: string | undefined) => text?.replaceAll("\u00A0", " ");
const offset = (id: string) => ({
  identity: { ...smallDictionaries().identity, timeZone: { id, source: "server-offset" as const } },
});

async function periodSince(since?: string) {
  const parameters = since === undefined ? {} : { since };
  return (await askProbe(probeParameters.since("all"), { parameters })).report.period;
}

/** What a portal that tells only an offset is told of a period. */
async function noticesOf(period: string, on: string): Promise<readonly string[]> {
  const question = { dictionaries: offset("+01:00"), parameters: { period }, now: at(on) };
  return (await askProbe(probeParameters.period("mine"), question)).report.notices.map(({ text }) => text);
}

describe("periods", () => {
  test("the usual one, another one, and what the report says of it", async () => {
    const usual = await askProbe(probeParameters.period("mine"));
    expect(usual.report.period).toMatchObject({ from: "2026-11-16T00:00:00+03:00", to: "2026-11-23T00:00:00+03:00" });
    expect(plain(usual.report.period?.label)).toBe("last week, Nov 16 – 22");
    const { period } = usual.context;
    expect([period.label, period.isSoFar, String(period.span.from)]).toEqual([
      "last-week",
      false,
      "2026-11-15T21:00:00Z",
    ]);
    const dates = await askProbe(probeParameters.period("mine"), { parameters: { period: "2026-10-01..2026-10-15" } });
    expect(plain(dates.report.period?.label)).toBe("Oct 1 – 15");
    const day = await askProbe(probeParameters.period("mine"), { parameters: { period: "yesterday" } });
    expect(plain(day.report.period?.label)).toBe("yesterday, Sunday, November 22");
  });

  test("the week begins as the portal says", async () => {
    const workCalendar = { ...smallDictionaries().workCalendar, weekStart: 7 };
    const { context } = await askProbe(probeParameters.period("mine"), { dictionaries: { workCalendar } });
    expect(String(context.period.from)).toBe("2026-11-15");
  });

  test("since: a length of time, or a day that is past", async () => {
    expect(await periodSince()).toMatchObject({ from: "2026-11-22T10:20:00+03:00", to: "2026-11-23T10:20:00+03:00" });
    expect((await periodSince())?.label).toMatch(/^since Nov.22, 10:20$/);
    expect((await periodSince("за 3 дня"))?.from).toBe("2026-11-20T10:20:00+03:00");
    expect((await periodSince("вчера"))?.from).toBe("2026-11-22T00:00:00+03:00");
    expect((await periodSince("пятница"))?.from).toBe("2026-11-20T00:00:00+03:00");
    expect((await periodSince("2026-11-23"))?.from).toBe("2026-11-23T00:00:00+03:00");
  });

  test("a report of now has none", async () => {
    expect((await askProbe(probeParameters.now("mine"))).report.period).toBeNull();
  });

  test.each([
    ["period", { period: "some day" }, "invalid-period"],
    ["since", { since: "tomorrow" }, "invalid-since"],
    ["since", { since: "long ago" }, "invalid-since"],
    ["since", { since: "через неделю" }, "invalid-since"],
    ["dayOrPeriod", { date: "2026-11-23", period: "last-week" }, "invalid-parameters"],
    ["day", { period: "last-week" }, "invalid-parameters"],
  ] as const)("a wrong %s %j is refused before anything is asked", async (kind, parameters, code) => {
    const portal = memoryPortal();
    let asked = 0;
    const counting = { ...portal, dictionaries: async () => ((asked += 1), smallDictionaries()) };
    const scenario = probe(probeParameters[kind]("mine") as ParametersSchema);
    await expect(runReport({ portal: counting, scenario, parameters, now })).rejects.toMatchObject({ code });
    expect(asked).toBe(0);
  });

  test("an offset is flagged when clocks may change within the period, however long it is", async () => {
    expect(await noticesOf("2026-01-05..2026-02-05", "2026-02-10T10:00:00Z")).toEqual([]);
    expect(await noticesOf("2026-03-01..2026-04-01", "2026-02-10T10:00:00Z")).toEqual([
      expect.stringContaining("+01:00"),
    ]);
    // Two changes: the offsets at both ends are the same.
    expect(await noticesOf("2025-02-01..2026-02-01", "2026-02-10T10:00:00Z")).toEqual([
      expect.stringContaining("+01:00"),
    ]);
  });
});

/** What a schedule of a date is told. */
async function noticesOn(date: string, dictionaries: object) {
  return (await ask("schedule", { lang: "en", dictionaries, parameters: { date } })).report.notices;
}

async function countOf(period: string, group: "team" | "sales", workCalendar: Dictionaries["workCalendar"]) {
  const question = { dictionaries: { workCalendar }, parameters: { period }, group };
  return (await askProbe(probeParameters.period("mine"), question)).report.notices.length;
}

describe("a year whose moved days off nobody knows", () => {
  const none = { holidays: [], workdays: [], shortDays: [] };
  const national = { ...none, country: "ru" as const, decidedYears: [2026, 2027] };
  const workCalendar = { ...smallDictionaries().workCalendar, national };

  test("is told where a country's calendar counts, with the working day before the day asked for", async () => {
    expect(await noticesOn("2027-12-31", { workCalendar })).toEqual([]);
    expect(await noticesOn("2028-01-03", {})).toEqual([]);
    expect(await noticesOn("2028-01-03", { workCalendar })).toEqual([
      {
        kind: "info",
        text: "How days off were moved is not known for 2028: only the public holidays of the law count.",
        action: expect.stringContaining("calendar.json") as string,
      },
    ]);
  });

  const plan: SalesPlan = Object.fromEntries(
    ["2027-12", "2028-01"].map((month) => [month, { 1: { amount: "100", currency: "RUB" } }]),
  );

  test.each(["pipeline", "forecast"])("is told by the %s where a run rate counts its working days", async (id) => {
    const told = async (now: string, more = {}) => {
      const { report } = await askSales(id, { now: at(now), lang: "en", dictionaries: { workCalendar }, ...more });
      return report.notices.map(({ text }) => text);
    };
    const notice = expect.stringContaining("is not known for 2028:") as string;
    expect(await told("2028-01-14T10:00:00", { plan })).toEqual([notice]);
    expect(await told("2027-11-30T10:00:00", { plan })).toEqual([]);
    expect(await told("2028-01-14T10:00:00")).toEqual([]);
    // Of December alone, or of December and January.
    expect(await told("2027-12-20T10:00:00", { plan })).toEqual(id === "pipeline" ? [] : [notice]);
  });

  const toldInTheEvening = async (date: string) => {
    const question = { now: at(`${date}T18:00:00`), lang: "en" as const, dictionaries: { workCalendar } };
    return (await ask("day-results", question)).report.notices.map(({ text }) => text);
  };

  test("is told by the results of a day when the next working day is in it", async () => {
    // A Thursday and a Friday.
    expect(await toldInTheEvening("2027-12-30")).toEqual([]);
    expect(await toldInTheEvening("2027-12-31")).toEqual([expect.stringContaining("is not known for 2028:")]);
  });

  test("is no news to a report of a period that is over before it, or of money", async () => {
    expect(await countOf("2027-12", "team", workCalendar)).toBe(0);
    expect(await countOf("2027-12-31..2028-01-01", "team", workCalendar)).toBe(1);
    expect(await countOf("2027-12-31..2028-01-01", "sales", workCalendar)).toBe(0);
  });
});

describe("whose", () => {
  const departments = new Map([
    [1, { id: 1, name: "Company", headId: 1 }],
    [2, { id: 2, name: "Sales", parentId: 1, headId: 2 }],
    [3, { id: 3, name: "North", parentId: 2 }],
  ]);
  const people = new Map(
    [
      [1, 1],
      [2, 2],
      [3, 3],
      [5, 3],
    ].map(([id = 0, department = 0]) => [
      id,
      { id, name: `P${id}`, isActive: id !== 5, departmentIds: department === 0 ? [] : [department] },
    ]),
  );
  const company = { departments, people };
  const reportOf = async (deep: boolean) =>
    (await askProbe(probeParameters.now("team"), { parameters: { deep }, dictionaries: company })).report;
  const whoseOf = async (parameters: object, dictionaries = {}) =>
    (await askProbe(probeParameters.now("team"), { parameters, dictionaries: { ...company, ...dictionaries } })).context
      .whose;

  test("each report has its own default", async () => {
    expect((await askProbe(probeParameters.period("all"))).context.whose.kind).toBe("all");
    expect((await askProbe(probeParameters.period("mine"))).context.whose.kind).toBe("mine");
  });

  test("a team is what one heads, else where one works, else everybody", async () => {
    expect(await whoseOf({})).toMatchObject({ kind: "department", id: 1, name: "Company", personIds: [1] });
    const identity = { ...smallDictionaries().identity, userId: 3 };
    expect(await whoseOf({}, { identity })).toMatchObject({ id: 3, personIds: [3], ownerIds: [3, 5] });
    const nobody = { ...smallDictionaries().identity, userId: 77 };
    expect(await whoseOf({}, { identity: nobody })).toMatchObject({ kind: "all", ownerIds: undefined });
  });

  test("the head of two departments has both", async () => {
    const two = new Map([...departments, [3, { id: 3, name: "North", parentId: 2, headId: 1 }]] as const);
    const whose = await whoseOf({}, { departments: two });
    expect(whose).toMatchObject({ kind: "department", id: undefined, name: "Company, North", personIds: [1, 3] });
  });

  test("deep takes in the departments below, once each, even in a circle", async () => {
    const deep = await whoseOf({ whose: { kind: "department", id: 2 }, deep: true });
    expect(deep).toMatchObject({ personIds: [2, 3], ownerIds: [2, 3, 5], departmentIds: [2, 3], isDeep: true });
    const circle = new Map([...departments, [1, { id: 1, name: "Company", parentId: 3 }]] as const);
    expect(
      (await whoseOf({ whose: { kind: "department", id: 2 }, deep: true }, { departments: circle })).personIds,
    ).toEqual([2, 3, 1]);
  });

  test("left out sub-departments are told with the way to have them; with deep nothing is left out", async () => {
    expect((await reportOf(false)).notices).toEqual([
      expect.objectContaining({ kind: "info", action: expect.stringContaining("--deep") as string }),
    ]);
    expect(await reportOf(true)).toMatchObject({ notices: [], title: "Probe: Company with sub-departments" });
  });

  test.each([
    [{ kind: "mine" }, undefined, []],
    [{ kind: "mine" }, true, ["eyes"]],
    [{ kind: "team" }, undefined, ["eyes"]],
    [{ kind: "all" }, undefined, ["eyes"]],
  ] as const)("eyes of %j, always told: %s", async (whose, alwaysTellsEyes, kinds) => {
    const identity = { ...smallDictionaries().identity, isAdministrator: false };
    const question = { parameters: { whose }, dictionaries: { identity }, ...(alwaysTellsEyes && { alwaysTellsEyes }) };
    const { report } = await askProbe(probeParameters.day("mine"), question);
    expect(report.notices.map(({ kind }) => kind)).toEqual(kinds);
    const { report: ofAdministrator } = await askProbe(probeParameters.day("mine"), {
      parameters: { whose },
      ...(alwaysTellsEyes && { alwaysTellsEyes }),
    });
    expect(ofAdministrator.notices).toEqual([]);
  });
});

describe("what a report takes", () => {
  test("is told from its schema", () => {
    expect(takes(probe(probeParameters.period("all")))).toEqual({
      whose: "all",
      choices: [{ name: "period", usual: "last-week" }],
    });
    expect(takes(probe(probeParameters.now("team")))).toEqual({ whose: "team", choices: [{ name: "deep" }] });
    expect(scenarios.find(({ id }) => id === "briefing")).toSatisfy(
      (scenario: (typeof scenarios)[number]) => takes(scenario).choices[0]?.name === "date",
    );
  });

  test.each([
    ["day", "anything", "date"],
    ["period", "last week", "period"],
    ["since", "48h", "since"],
    ["now", "anything", undefined],
    ["dayOrPeriod", "среда", "date"],
    ["dayOrPeriod", "2026-11-25", "date"],
    ["dayOrPeriod", "этой неделе", "period"],
    ["dayOrPeriod", "2026-11-25..2026-11-27", "period"],
  ] as const)("words of a report by %s: %s are its %s", (kind, words, name) => {
    expect(parameterOfWords(probe(probeParameters[kind]("mine") as ParametersSchema), words)).toBe(name);
  });
});

test("a report of more than one page is not cut to a phone screen; its table says what is left out", async () => {
  const tasks = Array.from({ length: 100 }, (_, index) => ({ id: index + 1 }));
  const { report } = await askProbe(probeParameters.now("mine"), { answers: { tasks } });
  expect(report.blocks[0]).toMatchObject({ kind: "table", more: 70 });
  expect(report.data).toMatchObject({ ids: tasks.map(({ id }) => id) });
});
