import { type Chart, type Report, reportCharts } from "@b24kit/report";
import { expect, test } from "vitest";
import type { OverdueData, PipelineData } from "../src/index.ts";
import { askReport } from "./ask-report.ts";
import { at, deal, task } from "./builders.ts";
import { smallDay } from "./small-day.ts";

const done = (id: number, time: string) => task(id, undefined, { status: "completed", closedAt: at(time) });

function chartOf(report: Report, id: string): Chart | undefined {
  return reportCharts(report).find((chart) => chart.id === id);
}

test("overdue: a bar for each age, own tasks beside those given to others", async () => {
  const { report, data } = await askReport<OverdueData>("overdue", { answers: smallDay, lang: "en" });
  expect(data.tasks?.ages).toEqual({ today: 1, days1to3: 1, days4to7: 0, days8up: 1 });
  expect(chartOf(report, "ages")).toEqual({
    kind: "chart",
    id: "ages",
    type: "bar",
    title: "Overdue tasks by age",
    labels: ["Today", "1–3 days", "4–7 days", "8+ days"],
    series: [
      { name: "Responsible", values: [1, 1, 0, 1] },
      { name: "Given to others", values: [0, 1, 1, 1] },
    ],
    alternative:
      "Overdue tasks by age: Today — Responsible 1, Given to others 0; 1–3 days — Responsible 1, Given to others 1; 4–7 days — Responsible 0, Given to others 1; 8+ days — Responsible 1, Given to others 1.",
  });
});

test("weekly: this week beside the one before", async () => {
  const doneTasks = [done(1, "2026-11-23T09:00:00"), done(2, "2026-11-16T09:00:00")];
  const { report } = await askReport("weekly", { answers: { doneTasks }, lang: "en" });
  expect(chartOf(report, "comparison")).toMatchObject({
    labels: ["Tasks completed", "Deals won", "Deals lost", "Deals created"],
    series: [
      { name: "Now", values: [1, 0, 0, 0] },
      { name: "Before", values: [1, 0, 0, 0] },
    ],
  });
});

test("pipeline: a funnel for each pipeline, and exact values behind the table of its stages", async () => {
  const openDeals = [deal(1, "100.505"), deal(2, "5000")];
  const { report, data } = await askReport<PipelineData>("pipeline", { answers: { openDeals }, lang: "en" });
  const stages = data.pipelines?.[0]?.stages ?? [];
  expect(chartOf(report, "funnel-0")).toMatchObject({
    type: "funnel",
    labels: stages.map(({ name }) => name),
    series: [{ values: stages.map(({ totals }) => totals.count) }],
  });
  const sections = report.blocks.flatMap((block) => (block.kind === "section" ? [block] : []));
  const tables = sections.find(({ id }) => id === "pipeline-0")?.blocks.filter(({ kind }) => kind === "table");
  const column = { unit: "RUB", values: stages.map(({ totals }) => totals.converted?.amount) };
  expect(column.values[0]).toBe("5100.50");
  expect(tables).toEqual([
    expect.objectContaining({ columns: expect.arrayContaining([expect.objectContaining(column)]) as unknown }),
  ]);
});

test("a report of nothing has no charts", async () => {
  for (const id of ["pipeline", "weekly", "forecast", "overdue"]) {
    expect(reportCharts((await askReport(id)).report)).toEqual([]);
  }
});
