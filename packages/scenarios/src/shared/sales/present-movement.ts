import type { Content, Money } from "@b24kit/report";
import { isZero } from "../../domain/money.ts";
import type { MoneyTotalsData } from "../data.ts";
import { shownSums } from "../present-money.ts";
import { tableBlock } from "../table-block.ts";
import type { MovementData } from "./changes-data.ts";
import type { SalesShowing } from "./showing.ts";
import { signed, signedMoney } from "./signed.ts";

type Direction = "level" | "in" | "out";

interface Row {
  readonly name: string;
  readonly count: string;
  readonly sum: string;
}

/** How the open deals of a record became those of now, line by line as it adds up; what did not happen has no line. */
export function movementBlocks(movement: MovementData, date: string, showing: SalesShowing): readonly Content[] {
  const table = movementTable(movement, date, showing);
  const sums = movement.net.sums.filter((sum) => !isZero(sum));
  if (!isOfSeveralCurrencies(movement) || sums.length === 0) return [table];
  const text = showing.sales("netByCurrency", {
    sums: sums.map((money) => signedMoney(money, showing.format)).join(", "),
  });
  return [table, { kind: "paragraph", text }];
}

function movementTable(movement: MovementData, date: string, showing: SalesShowing): Content {
  const { sales } = showing;
  const { changed } = movement;
  const some = String(showing.context.whose.ownerIds !== undefined);
  const isConverted = isOfSeveralCurrencies(movement);
  const row = (name: string, totals: MoneyTotalsData, direction: Direction): Row => ({
    name,
    count: countText(totals.count, direction, showing),
    sum: sumText(totals, direction, isConverted, showing),
  });
  const parts: readonly (readonly [string, MoneyTotalsData, Direction])[] = [
    [sales("created"), movement.created, "in"],
    [sales("entered", { some }), movement.entered, "in"],
    [sales("wonSince"), movement.won, "out"],
    [sales("lostSince"), movement.lost, "out"],
    [sales("gone", { some }), movement.gone, "out"],
  ];
  const rows = [
    row(sales("openThen", { date }), movement.openThen, "level"),
    ...parts.filter(([, totals]) => totals.count > 0).map((part) => row(...part)),
    ...(changed.count === 0
      ? []
      : [{ ...row(sales("amountChanged", { count: changed.count }), changed, "in"), count: sales("dash") }]),
    row(sales("openNow"), movement.openNow, "level"),
  ];
  return tableBlock<Row>(
    [
      { title: sales("movement"), cell: ({ name }) => name },
      { title: sales("dealsColumn"), align: "right", cell: ({ count }) => count },
      { title: sales("sumColumn"), align: "right", cell: ({ sum }) => sum },
    ],
    rows,
    showing,
  );
}

/** Then every line is shown in the base currency: a column of different currencies adds up to nothing. */
function isOfSeveralCurrencies({ openThen, openNow, net, changed }: MovementData): boolean {
  const sums = [openThen, openNow, net, changed].flatMap((totals) => totals.sums.filter((sum) => !isZero(sum)));
  return openNow.converted !== null && new Set(sums.map(({ currency }) => currency)).size > 1;
}

function countText(count: number, direction: Direction, { format }: SalesShowing): string {
  return direction === "level"
    ? format.number(count)
    : signed(direction === "in" ? count : -count, format.number(count));
}

function sumText(
  totals: MoneyTotalsData,
  direction: Direction,
  isConverted: boolean,
  { format, sales }: SalesShowing,
): string {
  const { converted, withoutRate } = totals;
  const told = direction === "level" ? shownSums(totals) : totals.sums.filter((sum) => !isZero(sum));
  const text = (money: Money) => {
    if (direction === "level") return format.money(money);
    return signedMoney(direction === "in" ? money : opposite(money), format);
  };
  if (!isConverted || converted === null) return told.map(text).join(", ") || sales("dash");
  const apart = told.filter(({ currency }) => withoutRate.includes(currency)).map(text);
  if (apart.length > 0 && apart.length === told.length) return apart.join(", ");
  return [`≈\u00A0${text(converted)}`, ...apart].join(", ");
}

function opposite({ currency, amount }: Money): Money {
  return { currency, amount: amount.startsWith("-") ? amount.slice(1) : `-${amount}` };
}
