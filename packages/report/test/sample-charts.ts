import type { Chart, Report } from "../src/index.ts";
import { sampleReport } from "./sample-report.ts";

/** A chart of each type, with the same words everywhere. */
export function sampleCharts(name = "Договор"): readonly Chart[] {
  const common = { kind: "chart" as const, labels: [name, "Оплата"], alternative: `${name}: 3; Оплата: 1.` };
  return [
    { ...common, id: "funnel-0", type: "funnel", title: name, series: [{ name, values: [3, 1] }] },
    {
      ...common,
      id: "money",
      type: "bar",
      title: "Деньги",
      series: [
        { name, currency: "RUB", values: ["1250000.5", "-3"] },
        { name: "Раньше", currency: "RUB", values: ["10", null] },
      ],
    },
    { ...common, id: "trend", type: "trend", title: "Ход", series: [{ name, values: [3, null] }], more: 2 },
  ];
}

/** The sample with charts, a table with values, and a name in every place where the portal has one. */
export function reportOf(name: string): Report {
  const table = {
    kind: "table" as const,
    columns: [
      { title: name, align: "left" as const },
      { title: "Сумма", align: "right" as const, values: ["900", null, "-1000.5", "12000"], unit: "RUB" },
    ],
    rows: [
      [[{ text: name, link: "https://example.com/1" }], "900\u00A0₽"],
      ["Б", "—"],
      ["А", "-1\u00A0000\u00A0₽"],
      ["В", "12\u00A0000\u00A0₽"],
    ],
  };
  const blocks = [
    { kind: "headline" as const, text: name },
    { kind: "section" as const, id: "deals", title: name, blocks: [table, ...sampleCharts(name)] },
    { kind: "facts" as const, items: [{ label: name, value: name }] },
  ];
  return { ...sampleReport("ru"), title: name, data: { name }, blocks, notices: [], hint: name };
}
