import { startEmulator } from "@b24kit/emulator";
import { allFields, findScenario, scenarios } from "@b24kit/scenarios";
import { renderText, reportSchema } from "@b24kit/report";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Field, type OpenedPortal, openPortal, type ReportParameters, type WordedReport } from "../src/index.ts";
import { unlimited } from "./unlimited.ts";
import { memoryCache } from "./worlds/memory-cache.ts";
import { secretWorld } from "./worlds/secret-world.ts";
import { worldCases } from "./worlds/world-case.ts";

const cases = worldCases(2).map((worldCase, index) => ({
  ...worldCase,
  index,
  ...sizes(index),
  isAdministrator: index === 1,
}));

/** One's own, everybody's, a person's and a department's, with all definitions: whatever a report can name. */
const questions: readonly ReportParameters[] = [
  { explain: true },
  { whose: { kind: "all" } },
  { whose: { kind: "user", id: 2 } },
  { whose: { kind: "department", id: 1 }, explain: true },
];

function sizes(index: number) {
  return [
    { people: 5, deals: 40 },
    { people: 25, deals: 150 },
  ][index]!;
}

/** Each question of one of the worlds; with `B24KIT_WORLDS` of both. */
const isWhole = process.env["B24KIT_WORLDS"] !== undefined;

const money = /\d(?:\u00A0|\s)*(?:[₽$€£₸]|RUB|USD|EUR|GBP|KZT|XTS|ZZZ)|(?:[₽$€£₸]|XTS|ZZZ)\s*\d/;

describe.each(cases)("outside of $seed: $people people, $deals deals", (worldCase) => {
  const secret = secretWorld(worldCase);
  let emulator: Awaited<ReturnType<typeof startEmulator>>;
  let portal: OpenedPortal;

  beforeAll(async () => {
    emulator = await startEmulator({ world: secret.world });
    const { webhook } = emulator;
    portal = openPortal({ webhook, now: () => Date.parse(worldCase.now), cache: memoryCache(), ...unlimited });
  });
  afterAll(async () => {
    await portal.close();
    await emulator.close();
  });

  describe.each(scenarios.map(({ id }) => id))("%s", (id) => {
    const asked = questions
      .filter((_, place) => isWhole || place % cases.length === worldCase.index)
      .filter((question) => findScenario(id)!.parameters.safeParse(question).success);

    test.each(asked)("%j", async (question) => {
      const made = await portal.wordedReport(id, question, { lang: worldCase.isAdministrator ? "ru" : "en" });
      expect(made.report.report).toBe(id);
      await checkNothing(made);
      await checkTitles(made);
      await checkEverything(made);
    });
  });

  /** `outside([])` has no name, title, way to reach somebody, amount or address. */
  async function checkNothing(made: WordedReport): Promise<void> {
    const report = reportSchema.parse(await made.outside([]));
    const text = JSON.stringify(report);
    expect([...secret.names, ...secret.titles, ...secret.contacts].filter((told) => text.includes(told))).toEqual([]);
    expect(text).not.toContain(new URL(emulator.webhook).host);
    expect(text).not.toMatch(/Поставка|http|987 654/);
    // How money is converted is told by rates, which are nobody's amounts.
    const told = report.blocks.filter((block) => block.kind !== "section" || block.id !== "explain");
    expect(JSON.stringify(told)).not.toMatch(money);
    expect(text).not.toMatch(/"amount":"/);
    expect(JSON.stringify(report.data)).not.toContain('"—"');
    expect(text).not.toMatch(/Запись №|Record #/);
    expect(report.notices.at(-1)?.text).toMatch(/^Без имён, названий, сумм, контактов и ссылок|^Without names, titles/);
    // What is counted is the same.
    expect(numbersOf(report.data)).toEqual(numbersOf(made.report.data));
    expect(report.blocks.length).toBeGreaterThan(0);
    expect(renderText(report, { width: 80, colour: false, emoji: true, lang: made.language })).toContain("\n");
  }

  /** With titles there is still no name, and no way to reach anybody. */
  async function checkTitles(made: WordedReport): Promise<void> {
    const report = await made.outside(["titles"]);
    const text = JSON.stringify(report);
    expect([...secret.names, ...secret.contacts].filter((told) => text.includes(told))).toEqual([]);
    expect(text).not.toMatch(/http|987 654|zoom|romashka/);
    expect(text.includes("Поставка")).toBe(JSON.stringify(made.report.data).includes("Поставка"));
  }
});

/** With everything allowed it is the same report. */
async function checkEverything(made: WordedReport): Promise<void> {
  const { data, blocks, title, eyes, portal: place } = await made.outside(allFields satisfies readonly Field[]);
  expect({ blocks, title, eyes, place }).toEqual({
    blocks: made.report.blocks,
    title: made.report.title,
    eyes: made.report.eyes,
    place: made.report.portal,
  });
  expect(numbersOf(data)).toEqual(numbersOf(made.report.data));
}

test("the plain report has what the one for outside has not", async () => {
  const secret = secretWorld({ ...cases[0]! });
  const emulator = await startEmulator({ world: secret.world });
  const portal = openPortal({ webhook: emulator.webhook, now: () => Date.parse(cases[0]!.now), cache: false });
  try {
    const { report } = await portal.wordedReport("overdue", { whose: { kind: "all" } });
    const text = JSON.stringify(report);
    expect(secret.names.filter((name) => text.includes(name)).length).toBeGreaterThan(3);
    expect(text).toMatch(/Поставка/);
  } finally {
    await portal.close();
    await emulator.close();
  }
});

/** Counts, days, shares and ids in the order of the document. */
function numbersOf(value: unknown): readonly number[] {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersOf) : [];
}
