import { type Block, type Content, createWording, type Format, type Wording } from "@b24kit/report";
import { cycleDays } from "../domain/sales/sales-cycle.ts";
import type { MoneyTotalsData } from "../shared/data.ts";
import { chartBlock, oneSum } from "../shared/present-charts.ts";
import { factList } from "../shared/present-helpers.ts";
import { shortMoney, shownSums, shownWithoutRate } from "../shared/present-money.ts";
import { tableBlock, type TableColumn } from "../shared/table-block.ts";
import { sharedMessages, type SharedKey } from "../shared/wording.ts";
import type { PortalFigures, PortalRow, SideBySideData, Together } from "./data.ts";
import { isForeignConverted } from "./is-foreign-converted.ts";
import { type SideBySideKey, sideBySideMessages } from "./wording.ts";

interface Showing {
  readonly t: Wording<SideBySideKey>;
  readonly words: Wording<SharedKey>;
  readonly format: Format;
}

/** So many portals are shown; `data` has all of them. */
const limits = { meetings: 0, lines: 200, names: 10, title: 80 };

/** Several portals as a reader sees them: a line for each, then what they come to together. */
export function presentSideBySide(data: SideBySideData, lang: "ru" | "en", format: Format): readonly Block[] {
  const showing = { t: createWording(sideBySideMessages, lang), words: createWording(sharedMessages, lang), format };
  const { t } = showing;
  const section = (id: string, title: SideBySideKey, emoji: string, blocks: readonly Content[]): Block => ({
    kind: "section",
    id,
    title: t(title),
    emoji,
    blocks: [...blocks],
  });
  return [
    { kind: "headline", text: headline(data, showing) },
    section("sales", "sales", "📊", [salesTable(data, showing), ...openChart(data, showing)]),
    section("work", "work", "⏳", [workTable(data, showing)]),
    section("together", "together", "🧮", togetherBlocks(data, showing)),
  ];
}

function headline({ portals, together }: SideBySideData, showing: Showing): string {
  const count = portals.filter(({ figures }) => figures !== null).length;
  const { open, won } = together;
  return showing.t("headline", {
    portals: showing.t("portalCount", { count }),
    open: sumText(open.totals, showing),
    won: sumText(won.totals, showing),
  });
}

const right = { align: "right" } as const;

/** A column of a figure; a dash where it could not be read. */
function column<Value>(
  title: string,
  pick: (figures: PortalFigures) => Value | null,
  { t }: Showing,
  shown: { readonly text: (value: Value) => string; readonly value: NonNullable<TableColumn<Value>["value"]> },
): TableColumn<PortalRow> {
  const of = ({ figures }: PortalRow): Value | null => figures && pick(figures);
  return {
    title,
    ...right,
    cell: (row) => {
      const value = of(row);
      return value === null ? t("dash") : shown.text(value);
    },
    value: (row) => {
      const value = of(row);
      return value === null ? null : shown.value(value);
    },
  };
}

function columns(showing: Showing) {
  const { t, format } = showing;
  const number = { text: (value: number) => format.number(value), value: (value: number) => value };
  const money = {
    text: (totals: MoneyTotalsData) => shortMoney(totals, showing) || t("dash"),
    value: (totals: MoneyTotalsData) => oneSum(totals),
  };
  return {
    portal: { title: t("portal"), cell: ({ profile }: PortalRow) => profile },
    count: (title: SideBySideKey, pick: (figures: PortalFigures) => number | null) =>
      column(t(title), pick, showing, number),
    money: (title: SideBySideKey, pick: (figures: PortalFigures) => MoneyTotalsData | null) =>
      column(t(title), pick, showing, money),
    ratio: (title: SideBySideKey, pick: (figures: PortalFigures) => number | null) =>
      column(t(title), pick, showing, { text: (value) => format.percent(value), value: (value) => value }),
    days: (title: SideBySideKey, pick: (figures: PortalFigures) => number | null) =>
      column(t(title), pick, showing, { text: (value) => format.number(cycleDays(value), 1), value: cycleDays }),
  };
}

function salesTable({ portals }: SideBySideData, showing: Showing): Content {
  const { portal, count, money, ratio } = columns(showing);
  return tableBlock<PortalRow>(
    [
      portal,
      count("open", ({ open }) => open && open.count),
      money("openSum", ({ open }) => open),
      count("won", ({ won }) => won && won.count),
      money("wonSum", ({ won }) => won),
      ratio("winRate", ({ winRate }) => winRate),
    ],
    portals,
    { limits },
  );
}

function workTable({ portals }: SideBySideData, showing: Showing): Content {
  const { portal, count, money, days } = columns(showing);
  return tableBlock<PortalRow>(
    [
      portal,
      money("weighted", ({ weighted }) => weighted),
      count("lost", ({ lost }) => lost && lost.count),
      days("medianCycle", ({ medianCycle }) => medianCycle),
      count("slipped", ({ slipped }) => slipped),
      count("stuck", ({ stuck }) => stuck),
    ],
    portals,
    { limits },
  );
}

/** None where the portals count in different currencies. */
function openChart({ portals }: SideBySideData, { t, words, format }: Showing): readonly Content[] {
  const rows = portals.map(({ profile, figures }) => ({
    label: profile,
    values: [figures?.open ? oneSum(figures.open) : null],
  }));
  return chartBlock(
    { id: "portals", type: "bar", title: t("openChart"), series: [t("openSum")], rows },
    { words, format },
  );
}

function togetherBlocks({ portals, together, ratesOf }: SideBySideData, showing: Showing): readonly Content[] {
  const { t } = showing;
  const facts = (["open", "won", "lost", "weighted"] as const).map((figure) => ({
    label: t(figure),
    value: togetherText(together[figure], portals.length, showing),
  }));
  const isConverted = Object.values(together).some(({ totals }) => isForeignConverted(totals));
  return [
    ...factList(facts),
    ...(isConverted && ratesOf !== null
      ? [{ kind: "paragraph" as const, text: t("rates", { profile: ratesOf }) }]
      : []),
  ];
}

function togetherText({ portals, totals }: Together, all: number, showing: Showing): string {
  const { t } = showing;
  if (portals.length === 0) return t("dash");
  const text = t("dealsAndMoney", { deals: t("dealCount", { count: totals.count }), money: sumText(totals, showing) });
  return portals.length === all ? text : t("ofPortals", { text, part: portals.length, whole: all });
}

/** Each currency apart, and what they come to as far as there are rates. */
function sumText(totals: MoneyTotalsData, { t, format }: Showing): string {
  const sums = shownSums(totals);
  if (sums.length === 0) return "0";
  const list = format.moneyList(sums);
  const { converted } = totals;
  if (converted === null || !isForeignConverted(totals)) return list;
  const without = shownWithoutRate(totals);
  const money = format.money(converted);
  return without.length === 0
    ? t("converted", { list, money })
    : t("convertedWithout", { list, money, currencies: without.join(", ") });
}
