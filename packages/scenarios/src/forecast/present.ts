import { type Block, createWording, type Format, type Wording } from "@b24kit/report";
import type { Context } from "../run/context.ts";
import type { Presented, Presenter } from "../run/scenario.ts";
import { sentenceCase } from "../shared/present-helpers.ts";
import { shortMoney } from "../shared/present-money.ts";
import type { DealList } from "../shared/sales/data.ts";
import { dealsBlock, type DealReason } from "../shared/sales/present-deals.ts";
import { changesSection, distinctChanges } from "../shared/sales/present-changes.ts";
import { movedDatesSection } from "../shared/sales/present-moved-dates.ts";
import { totalsText } from "../shared/sales/present-totals.ts";
import { type SalesShowing, salesShowings } from "../shared/sales/showing.ts";
import { whoseOptions } from "../shared/sales/whose-options.ts";
import type { ForecastData } from "./data.ts";
import { monthsChart } from "./present-chart.ts";
import { monthName, monthSection } from "./present-month.ts";
import { type ForecastKey, forecastMessages } from "./wording.ts";

/** What the presenting functions of the forecast need. */
export interface ForecastShowing extends SalesShowing {
  readonly t: Wording<ForecastKey>;
}

/** The forecast as a reader sees it. A part that could not be read has no section; the notices tell. */
export function presentForecast(data: ForecastData, context: Context, format: Format): Presenter {
  const showings = salesShowings(context, format);
  const t = createWording(forecastMessages, context.language);
  return (limits) => presentWithin(data, { ...showings(limits), t });
}

function presentWithin(data: ForecastData, showing: ForecastShowing): Presented {
  const { t, sales, context } = showing;
  const changes = distinctChanges(data.sinceLastWeek);
  const blocks: readonly Block[] = [
    { kind: "headline", text: headline(data, showing) },
    ...(data.months ?? []).map((month) => monthSection(month, showing)),
    ...monthsChart(data.months ?? [], showing),
    ...(data.months === null ? [] : [changesSection(changes, showing)]),
    ...listSection("slipped", data.slipped, "planned", showing, [sales("slipped"), sales("slippedNone")]),
    ...movedDatesSection(changes[0], showing),
    ...listSection("without-close", data.withoutPlannedClose, "stage", showing, [
      t("withoutClose"),
      t("withoutCloseNone"),
    ]),
  ];
  const isEmpty = (data.months ?? []).every(({ open }) => open.count === 0);
  return { blocks, hint: t(isEmpty ? "hintExplain" : "hintPipeline", { options: whoseOptions(context) }) };
}

function headline({ months }: ForecastData, showing: ForecastShowing): string {
  const { t } = showing;
  const [first] = months ?? [];
  if (first === undefined) return t("headlineUnread");
  const { open, weighted, commit, bestCase } = first;
  const month = monthName(first, showing);
  const opening = sentenceCase(month, showing.format.lang);
  if (open.count === 0) return t("headlineNothing", { month });
  const money = (totals: typeof open) => (totals.count === 0 ? "0" : shortMoney(totals, showing));
  if (weighted === null || commit === null || bestCase === null)
    return t("headlineOpen", { month: opening, open: money(open) });
  const sums = { weighted: money(weighted), commit: money(commit), bestCase: money(bestCase) };
  return t("headline", { month: opening, open: money(open), ...sums });
}

function listSection(
  id: string,
  list: DealList | null,
  reason: DealReason,
  showing: ForecastShowing,
  [title, nothing]: readonly [string, string],
): readonly Block[] {
  if (list === null) return [];
  if (list.count === 0) return [{ kind: "section", id, title, blocks: [{ kind: "paragraph", text: nothing }] }];
  const summary = { kind: "paragraph", text: totalsText(list, showing) } as const;
  return [{ kind: "section", id, title, blocks: [summary, dealsBlock(list, reason, showing)] }];
}
