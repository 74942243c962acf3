import { startEmulator, type World } from "@b24kit/emulator";
import { textWidth } from "@b24kit/report";
import { scenarios, takes } from "@b24kit/scenarios";
import { describe, expect, test } from "vitest";
import {
  findScenario,
  type Language,
  openPortal,
  renderJson,
  renderMarkdown,
  renderText,
  type Report,
  type ReportParameters,
} from "../src/index.ts";
import { unlimited } from "./unlimited.ts";
import { memoryCache } from "./worlds/memory-cache.ts";
import { amounts, bareWorlds, nastyNow, nastyWorld } from "./worlds/nasty-world.ts";

const ids = scenarios.map(({ id }) => id);
const languages: readonly Language[] = ["ru", "en"];
const widths = [80, 40] as const;

/** An emoji of several parts holds zero-width joiners by right. */
const emoji = /\p{Emoji}\uFE0F?(?:\u200D\p{Emoji}\uFE0F?)*/gu;
const unseen = /(?!\n)[\p{Cc}\p{Cf}\p{Bidi_Control}\p{Noncharacter_Code_Point}\u2028\u2029]/u;
const unmeant = /undefined|NaN|\[object |Infinity/;

/** Of an escape sequence: neither what it carries nor its beginning may be left. */
const leftovers = /evil\.example|\]8;|8;;|\[31m|2J/;

async function withPortal<T>(world: World, work: (ask: Ask) => Promise<T>): Promise<T> {
  const emulator = await startEmulator({ world });
  const { webhook } = emulator;
  const portal = openPortal({ webhook, now: () => Date.parse(nastyNow), cache: memoryCache(), ...unlimited });
  try {
    return await work((id, parameters, lang) => portal.report(id, parameters, { lang }));
  } finally {
    await portal.close();
    await emulator.close();
  }
}

type Deal = World["deals"][number];
type Ask = (id: string, parameters: ReportParameters, lang: Language) => Promise<Report>;

/** Every way to ask about people that the report takes. */
function questions(id: string, department: number | undefined): readonly ReportParameters[] {
  const scenario = findScenario(id)!;
  const deep = takes(scenario).choices.some(({ name }) => name === "deep") ? { deep: true } : {};
  const whose = [{ kind: "mine" }, { kind: "all" }, { kind: "user", id: 1 }].map((one) => ({
    whose: one,
    explain: true,
  }));
  const ofDepartment = { whose: { kind: "department", id: department }, ...deep };
  return [{}, ...whose, ...(department === undefined ? [] : [ofDepartment])];
}

/** The first question in both languages, of the others each in one of them by turns; with `B24KIT_WORLDS` all in both. */
function inTurn(asked: readonly ReportParameters[], lang: Language): readonly ReportParameters[] {
  const isWhole = process.env["B24KIT_WORLDS"] !== undefined;
  return asked.filter((_, index) => isWhole || index === 0 || index % languages.length === languages.indexOf(lang));
}

/** What is wrong with how a report is shown. */
async function complaints(report: Report, lang: Language): Promise<readonly unknown[]> {
  const schema = await findScenario(report.report)!.data();
  const texts = widths.map((width) => renderText(report, { width, colour: false, emoji: true, lang }));
  const tooWide = texts.map((text, index) => text.split("\n").find((line) => textWidth(line) > widths[index]!));
  const json = renderJson(report);
  const shown = [...texts, renderMarkdown(report, { emoji: true, lang })].join("\n");
  const signs = [unseen, unmeant, leftovers].map((sign) => sign.exec(shown.replaceAll(emoji, ""))?.[0]);
  return [
    schema.safeParse(report.data).error,
    ...tooWide,
    ...signs,
    unseen.exec(json.replaceAll(emoji, ""))?.[0],
    (JSON.parse(json) as Report).report === report.report ? undefined : "another report",
    ...report.notices.filter(({ kind }) => kind === "unreadable"),
  ].filter((found) => found !== undefined);
}

describe.each(ids)("%s of a portal full of nasty data", (id) => {
  test.each(languages)("in %s: shown in every way without a stray character", async (lang) => {
    const found = await withPortal(nastyWorld(), async (ask) => {
      const all: unknown[] = [];
      for (const question of inTurn(questions(id, 1), lang))
        all.push(...(await complaints(await ask(id, question, lang), lang)));
      return all;
    });
    expect(found).toEqual([]);
  });
});

describe("what reports say of nasty deals", () => {
  const all = { whose: { kind: "all" } };
  const world = nastyWorld();
  const open = world.deals.filter((deal) => deal["STAGE_SEMANTIC_ID"] === "P");

  test.each([
    ["briefing", "deals.open"],
    ["deals", "open"],
    ["stuck", "open"],
    ["pipeline", "all.open"],
  ])("%s: the sums of each currency, to the last digit of the wire", async (id, path) => {
    const data = await withPortal(world, async (ask) => (await ask(id, all, "en")).data);
    const found = path.split(".").reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], data);
    const { count, sums } = found as { count: number; sums: { currency: string; amount: string }[] };
    expect(count).toBe(open.length);
    expect(Object.fromEntries(sums.map(({ currency, amount }) => [currency, amount]))).toEqual(sumsOf(open));
  });

  test("the deals report says what is doubtful, each in a sentence", async () => {
    const { data, notices } = await withPortal(world, (ask) => ask("deals", all, "en"));
    expect(data).toMatchObject({
      quality: {
        dealsWithoutAmount: idsWhere(open, (deal) => deal["OPPORTUNITY"] === "0.00"),
        dealsWithNegativeAmount: idsWhere(open, (deal) => String(deal["OPPORTUNITY"]).startsWith("-")),
        dealsWithDoubtfulAmount: idsWhere(open, (deal) => amountOf(deal).isDoubtful),
        currenciesWithoutRate: ["XTS"],
        unknownCurrencies: ["ZZZ"],
        unknownPipelines: [55],
        unknownStages: ["C55:NEW", "GONE"],
        unknownPeople: [99],
      },
    });
    const told = notices.filter(({ kind }) => kind === "data").map(({ text }) => text);
    const words = ["XTS", "ZZZ", "negative", "15 digits", "without an amount", "Pipelines", "GONE", "99"];
    expect(words.map((word) => told.findIndex((text) => text.includes(word)))).toEqual(words.map((_, at) => at));
  });

  test("the pipeline names the deals that were closed before they were created, and leaves them out of the cycle", async () => {
    const won = world.deals.filter((deal) => deal["STAGE_SEMANTIC_ID"] === "S");
    const report = await withPortal(world, (ask) => ask("pipeline", all, "en"));
    const negative = idsWhere(won, isBackwards);
    expect(report.data).toMatchObject({ all: { cycle: { count: won.length - negative.length, negative } } });
    expect(renderText(report, { width: 200, colour: false, emoji: false, lang: "en" })).toMatch(/before .*created/i);
  });
});

function idsWhere(deals: readonly Deal[], isMeant: (deal: Deal) => boolean): readonly number[] {
  return deals.filter(isMeant).map(({ ID }) => Number(ID));
}

function isBackwards(deal: Deal): boolean {
  return Date.parse(String(deal["MOVED_TIME"])) < Date.parse(String(deal["DATE_CREATE"]));
}

function amountOf(deal: Deal) {
  return amounts.find(({ written }) => written === deal["OPPORTUNITY"])!;
}

/** Kopecks as whole numbers: no digit can be lost. */
function sumsOf(deals: readonly Deal[]): Readonly<Record<string, string>> {
  const sums = new Map<string, bigint>();
  for (const deal of deals) {
    const [whole = "0", cents = ""] = amountOf(deal).wire.split(".");
    const currency = String(deal["CURRENCY_ID"]);
    sums.set(currency, (sums.get(currency) ?? 0n) + BigInt(whole + cents.padEnd(2, "0")));
  }
  return Object.fromEntries([...sums].map(([currency, sum]) => [currency, `${sum / 100n}.${decimals(sum)}`]));
}

function decimals(sum: bigint): string {
  return String(sum < 0n ? -sum % 100n : sum % 100n).padStart(2, "0");
}

describe.each(Object.keys(bareWorlds))("a portal with %s", (name) => {
  test.each(languages)("has every report in %s", async (lang) => {
    const found = await withPortal(bareWorlds[name]!(), async (ask) => {
      const all: unknown[] = [];
      for (const id of ids) {
        for (const question of inTurn(questions(id, undefined), lang)) {
          const told = await complaints(await ask(id, question, lang), lang);
          all.push(...told.map((one) => [id, one]));
        }
      }
      return all;
    });
    expect(found).toEqual([]);
  });
});
