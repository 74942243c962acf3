import type { Content, Section } from "@b24kit/report";
import type { MoneyTotalsData } from "../shared/data.ts";
import { sentenceCase } from "../shared/present-helpers.ts";
import { oneSum } from "../shared/present-charts.ts";
import { dealsBlock } from "../shared/sales/present-deals.ts";
import { planBlocks } from "../shared/sales/present-plan.ts";
import { moneyText, totalsText } from "../shared/sales/present-totals.ts";
import { tableBlock } from "../shared/table-block.ts";
import type { ForecastMonth } from "./data.ts";
import type { ForecastShowing } from "./present.ts";

/** One month: what is planned to close in it, by how likely it is, and what that means for the plan. */
export function monthSection(month: ForecastMonth, showing: ForecastShowing): Section {
  const title = sentenceCase(monthName(month, showing), showing.format.lang);
  const blocks = [sumsTable(month, showing), ...remarks(month, showing), ...planOf(month, showing)];
  return { kind: "section", id: `month-${month.month}`, title, blocks };
}

/** "ноябрь 2026", "November 2026". */
export function monthName(
  { month }: Pick<ForecastMonth, "month">,
  { format }: Pick<ForecastShowing, "format">,
): string {
  const name = new Intl.DateTimeFormat(format.lang, { month: "long", year: "numeric", timeZone: "UTC" });
  return name.format(new Date(`${month}-01`)).replace(/\sг\.$/, "");
}

function sumsTable(month: ForecastMonth, showing: ForecastShowing): Content {
  const { t, sales } = showing;
  const rows: readonly (readonly [string, MoneyTotalsData | null])[] = [
    [t("open"), month.open],
    [sales("weighted"), month.weighted],
    [sales("commit"), month.commit],
    [sales("bestCase"), month.bestCase],
  ];
  return tableBlock(
    [
      { title: t("indicator"), cell: ([name]) => name },
      {
        title: t("dealsColumn"),
        align: "right",
        cell: ([, totals]) => String(totals?.count ?? sales("dash")),
        value: ([, totals]) => totals?.count ?? null,
      },
      {
        title: t("sum"),
        align: "right",
        cell: ([, totals]) => (totals ? moneyText(totals, showing) : sales("dash")),
        value: ([, totals]) => totals && oneSum(totals),
      },
    ],
    rows,
    showing,
  );
}

function remarks(
  { slipped, byPipeline, withoutProbability }: ForecastMonth,
  showing: ForecastShowing,
): readonly Content[] {
  const { t } = showing;
  if (withoutProbability === null) return [{ kind: "paragraph", text: t("oddsUnread") }];
  const counted = (key: "slippedIn" | "byPipeline", count: number | null): readonly Content[] =>
    count === null || count === 0 ? [] : [{ kind: "paragraph", text: t(key, { count }) }];
  return [
    ...counted("slippedIn", slipped),
    ...counted("byPipeline", byPipeline),
    ...(withoutProbability.count === 0
      ? []
      : [
          {
            kind: "paragraph" as const,
            text: t("withoutProbability", { deals: totalsText(withoutProbability, showing) }),
          },
          dealsBlock(withoutProbability, "planned", showing, 5),
        ]),
  ];
}

function planOf({ plan }: ForecastMonth, showing: ForecastShowing): readonly Content[] {
  return plan === null ? [] : planBlocks(plan, showing);
}
