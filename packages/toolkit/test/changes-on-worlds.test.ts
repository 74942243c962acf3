import { startEmulator } from "@b24kit/emulator";
import { type DailyRecord, findScenario, type ForecastData, type PipelineData, runReport } from "@b24kit/scenarios";
import { renderMarkdown, renderText } from "@b24kit/report";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { openPortal, type Report, type ReportParameters } from "../src/index.ts";
import { changesOf } from "./naive/naive-changes.ts";
import { kopecks } from "./naive/naive-fractions.ts";
import { comparable } from "./naive/naive-sales.ts";
import { unlimited } from "./unlimited.ts";
import { memoryCache } from "./worlds/memory-cache.ts";
import { randomRecord } from "./worlds/random-record.ts";
import { rawWorld, type RawWorld } from "./worlds/raw-world.ts";
import { worldCases } from "./worlds/world-case.ts";

/** What changed since simulated records, counted a second time from the raw rows. */

type Changes = NonNullable<PipelineData["sinceYesterday"]>;

const yesterday = 1;
const longAgo = 40;
const mine = { whose: { kind: "mine" } };

describe.each(worldCases())("$seed: $people people, $deals deals, $now", (worldCase) => {
  const raw = rawWorld(worldCase);
  const records = [yesterday, 7, longAgo].map((days) => randomRecord(raw, days));

  test.each<ReportParameters>([{}, mine])("the pipeline, %j", async (parameters) => {
    // Of the day after the record until now.
    const from = records[2]!.date.add({ days: 1 });
    const period = `${String(from)}..${raw.today}`;
    const { data } = await ask(raw, "pipeline", { ...parameters, period }, records);
    const { sincePeriodStart, sinceYesterday } = data as unknown as PipelineData;
    const expected = [records[2]!, records[0]!].map((record) => changesOf(raw, record, isOwn(raw, parameters)));
    expect([sincePeriodStart, sinceYesterday].map(shown)).toEqual(comparable(expected));
    for (const changes of [sincePeriodStart, sinceYesterday]) expectSum(changes!.movement!);
  });

  test.each<ReportParameters>([{}, mine])("the forecast, %j", async (parameters) => {
    const { data } = await ask(raw, "forecast", parameters, records);
    const { sinceLastWeek } = data as unknown as ForecastData;
    const expected = changesOf(raw, records[1]!, isOwn(raw, parameters));
    // It reads no tasks.
    expect(shown(sinceLastWeek)).toEqual(
      comparable({ ...expected, trends: { ...expected.trends, overdueTasks: null } }),
    );
  });
});

async function ask(
  { world, now }: RawWorld,
  id: string,
  parameters: ReportParameters,
  records: readonly DailyRecord[],
): Promise<Report> {
  const emulator = await startEmulator({ world });
  const { webhook } = emulator;
  await using opened = openPortal({ webhook, now: () => now, cache: memoryCache(), ...unlimited });
  const scenario = findScenario(id)!;
  const report = await runReport({
    portal: opened.portal,
    scenario,
    parameters,
    records: { find: ({ date }) => records.find((record) => record.date.equals(date)) },
    now: Temporal.Instant.fromEpochMilliseconds(now),
    lang: "en",
  });
  await emulator.close();
  expect(report.complete).toBe(true);
  expect((await scenario.data()).safeParse(report.data).error).toBeUndefined();
  const text = renderText(report, { width: 80, colour: false, emoji: true, lang: "en" });
  expect(text + renderMarkdown(report, { emoji: true, lang: "en" })).not.toMatch(/undefined|NaN|\[object /);
  return report;
}

/** The report's own lines, as it shows them, add up in every currency. */
function expectSum({
  openThen,
  created,
  entered,
  won,
  lost,
  gone,
  changed,
  openNow,
}: NonNullable<Changes["movement"]>): void {
  const codes = [openThen, openNow, changed, created].flatMap(({ sums }) => sums.map(({ currency }) => currency));
  for (const code of new Set(codes)) {
    const of = ({ sums }: typeof openThen) => kopecks(sums.find(({ currency }) => currency === code)?.amount ?? "0");
    expect(of(openThen) + of(created) + of(entered) - of(won) - of(lost) - of(gone) + of(changed)).toBe(of(openNow));
  }
}

function shown(changes: Changes | null): unknown {
  if (changes === null) return null;
  const { date, takenAt } = changes.record;
  return comparable({ ...changes, record: { date, takenAt: Math.floor(Date.parse(takenAt)) } });
}

function isOwn({ me }: RawWorld, { whose }: ReportParameters): (person: unknown) => boolean {
  return (person) => whose === undefined || String(person) === me;
}
