import type { Section } from "@b24kit/report";
import { tableBlock } from "../shared/table-block.ts";
import { dateAt } from "../domain/dates.ts";
import { instantOf } from "../shared/present-helpers.ts";
import { signed, signedMoney, signedPercent } from "../shared/sales/signed.ts";
import type { Deltas, PipelineData } from "./data.ts";
import { agedText, type PipelineShowing } from "./showing.ts";

interface Row {
  readonly name: string;
  readonly now: string;
  readonly before: string;
  readonly change: string;
}

/** Formula 14: what was created, won and lost beside the period before. */
export function deltasSection({ deltas }: PipelineData, showing: PipelineShowing): readonly Section[] {
  if (deltas === null) return [];
  const { t } = showing;
  const right = { align: "right" } as const;
  const table = tableBlock<Row>(
    [
      { title: t("indicator"), cell: ({ name }) => name },
      { title: t("now"), ...right, cell: ({ now }) => now },
      { title: t("before"), ...right, cell: ({ before }) => before },
      { title: t("change"), ...right, cell: ({ change }) => change },
    ],
    rowsOf(deltas, showing),
    showing,
  );
  const blocks = [
    table,
    { kind: "paragraph" as const, text: t("deltasBefore", { dates: beforeText(deltas, showing) }) },
  ];
  return [{ kind: "section", id: "deltas", title: t("deltas"), blocks }];
}

function rowsOf({ created, won, lost, winRate, medianCycle }: Deltas, showing: PipelineShowing): readonly Row[] {
  const { t } = showing;
  return [
    ...(created === null ? [] : [countRow(t("created"), created.count, showing)]),
    countRow(t("wonCount"), won.count, showing),
    ...moneyRow(t("wonSum"), won.amount, showing),
    countRow(t("lostCount"), lost.count, showing),
    ...moneyRow(t("lostSum"), lost.amount, showing),
    rateRow(winRate, showing),
    {
      name: t("medianCycle"),
      now: agedText(medianCycle.now, showing),
      before: agedText(medianCycle.before, showing),
      change: changeOf(
        medianCycle,
        (difference) => signed(difference, agedText(Math.abs(difference), showing)),
        showing,
      ),
    },
  ];
}

function countRow(name: string, { now, before, change, ratio }: Deltas["won"]["count"], showing: PipelineShowing): Row {
  const { format } = showing;
  const text = signed(change, format.number(Math.abs(change)));
  return { name, now: format.number(now), before: format.number(before), change: text + signedPercent(ratio, format) };
}

function moneyRow(name: string, delta: Deltas["won"]["amount"], showing: PipelineShowing): readonly Row[] {
  if (delta === null) return [];
  const { format } = showing;
  const { now, before, change, ratio } = delta;
  const text = signedMoney(change, format) + signedPercent(ratio, format);
  return [{ name, now: format.money(now), before: format.money(before), change: text }];
}

function rateRow(rate: Deltas["winRate"], showing: PipelineShowing): Row {
  const { t, format } = showing;
  const text = (value: number | null) => (value === null ? t("dash") : format.percent(value));
  const points = (difference: number) =>
    t("points", { change: signed(difference, format.number(Math.abs(difference) * 100, 0)) });
  return {
    name: t("winRate"),
    now: text(rate.now),
    before: text(rate.before),
    change: changeOf(rate, points, showing),
  };
}

function changeOf(
  { now, before }: { readonly now: number | null; readonly before: number | null },
  text: (difference: number) => string,
  { t }: PipelineShowing,
): string {
  return now === null || before === null ? t("dash") : text(now - before);
}

function beforeText({ before }: Deltas, { context: { zone }, format }: PipelineShowing): string {
  const [from, to] = [instantOf(before.from), instantOf(before.to)];
  const last = dateAt(to.subtract({ milliseconds: 1 }), zone.id);
  return format.dateRange(dateAt(from, zone.id), last);
}
