import type { Content } from "@b24kit/report";
import { type TableColumn, tableBlock } from "../table-block.ts";
import type { Changes } from "./changes-data.ts";
import { recordDate } from "./record-date.ts";
import type { SalesShowing } from "./showing.ts";
import { signed, signedMoney, signedPercent } from "./signed.ts";

interface Row {
  readonly name: string;
  readonly now: string;
  /** One for each record. */
  readonly changes: readonly string[];
}

type CountTrend = "open" | "slipped" | "overdueTasks";

/** Where the main figures go, a column for each record that they are compared with. */
export function trendsTable(changes: readonly Changes[], showing: SalesShowing): Content {
  const { sales } = showing;
  const since = changes.map((one, index): TableColumn<Row> => ({
    title: sales("sinceColumn", { date: recordDate(one, showing) }),
    align: "right",
    cell: (row) => row.changes[index] ?? "",
  }));
  const rows = [
    ...countRow("open", sales("openFigure"), changes, showing),
    ...amountRow(changes, showing),
    ...countRow("slipped", sales("slipped"), changes, showing),
    ...countRow("overdueTasks", sales("overdueTasks"), changes, showing),
  ];
  return tableBlock<Row>(
    [
      { title: sales("figure"), cell: ({ name }) => name },
      { title: sales("nowColumn"), align: "right", cell: ({ now }) => now },
      ...since,
    ],
    rows,
    showing,
  );
}

function countRow(key: CountTrend, name: string, changes: readonly Changes[], showing: SalesShowing): readonly Row[] {
  const { format, sales } = showing;
  const deltas = changes.map(({ trends }) => trends[key]);
  const known = deltas.find((delta) => delta !== null);
  if (known === undefined || known === null) return [];
  const texts = deltas.map((delta) => {
    if (delta === null) return sales("dash");
    const size = format.number(Math.abs(delta.change));
    return trendText(delta.change, signed(delta.change, size) + signedPercent(delta.ratio, format), showing);
  });
  return [{ name, now: format.number(known.now), changes: texts }];
}

function amountRow(changes: readonly Changes[], showing: SalesShowing): readonly Row[] {
  const { format, sales } = showing;
  const deltas = changes.flatMap(({ trends }) => trends.amount ?? []);
  const [known] = deltas;
  if (known === undefined) return [];
  const texts = deltas.map(({ change, ratio }) =>
    trendText(Number(change.amount), signedMoney(change, format) + signedPercent(ratio, format), showing),
  );
  return [{ name: sales("openSum"), now: format.money(known.now), changes: texts }];
}

/** An arrow never stands alone: the sign and the size are behind it. */
function trendText(change: number, text: string, { sales }: SalesShowing): string {
  return change === 0 ? sales("unchanged") : `${change > 0 ? "▲" : "▼"}\u00A0${text}`;
}
