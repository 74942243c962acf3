import type { Chart, Money } from "@b24kit/report";
import type { MoneyTotalsData } from "./data.ts";
import type { Showing } from "./present-helpers.ts";

/** Names that a chart has room for. */
const mostLabels = 10;

type ChartShowing = Pick<Showing, "format" | "words">;

/** One row of a chart: its name, and a value for each series. */
interface ChartRow {
  readonly label: string;
  readonly values: readonly (number | Money | null)[];
}

/** What a chart shows. */
export interface ChartDraft extends Pick<Chart, "id" | "type" | "title"> {
  readonly series: readonly string[];
  readonly rows: readonly ChartRow[];
}

/** A chart of the first rows; none where there is nothing to compare, or money of different currencies. */
export function chartBlock({ id, type, title, series, rows }: ChartDraft, showing: ChartShowing): readonly Chart[] {
  const values = rows.flatMap((row) => row.values);
  const currencies = new Set(values.flatMap((value) => (isMoney(value) ? value.currency : [])));
  if (values.every((value) => Number(plain(value) ?? 0) === 0) || currencies.size > 1) return [];
  const [currency] = currencies;
  const shown = rows.slice(0, mostLabels);
  const more = rows.length - shown.length;
  return [
    {
      kind: "chart",
      id,
      type,
      title,
      labels: shown.map(({ label }) => label),
      series: series.map((name, place) => ({
        name,
        ...(currency !== undefined && { currency }),
        values: shown.map((row) => plain(row.values[place] ?? null)),
      })),
      alternative: alternativeOf(title, series, shown, showing),
      ...(more > 0 && { more }),
    },
  ];
}

/** What totals come to in one currency; null where they come to no single sum. */
export function oneSum({ sums, converted, withoutRate }: MoneyTotalsData): Money | null {
  if (converted !== null) return withoutRate.length === 0 ? converted : null;
  return sums.length === 1 ? (sums[0] ?? null) : null;
}

/** "Open deals by stage: New 12; Negotiation 5." */
function alternativeOf(
  title: string,
  series: readonly string[],
  rows: readonly ChartRow[],
  { format, words }: ChartShowing,
): string {
  const text = (value: number | Money | null) =>
    value === null ? words("unknownValue") : isMoney(value) ? format.money(value) : format.number(value);
  const points = rows.map(({ label, values }) => {
    const told = values.map((value, place) =>
      series.length === 1 ? text(value) : `${series[place] ?? ""} ${text(value)}`,
    );
    return `${label} — ${told.join(", ")}`;
  });
  return `${title}: ${points.join("; ")}.`;
}

function plain(value: number | Money | null): number | string | null {
  return isMoney(value) ? value.amount : value;
}

function isMoney(value: number | Money | null): value is Money {
  return typeof value === "object" && value !== null;
}
