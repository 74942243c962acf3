import type { Answer, Rows } from "./answer.ts";
import { counted } from "./counted.ts";
import { fittingNames } from "./fitting-names.ts";
import { fitData } from "./fit-data.ts";

/** How an answer with rows is measured. */
interface Room {
  /** Of the whole answer. */
  readonly bytes: number;
  /** The size of an answer as it goes out, uncut. */
  readonly sizeOf: (answer: Answer) => number;
  /** What gives more. */
  readonly more: string;
}

/** As many whole rows as fit, at least one: the data, the text, `shown` and `next` all speak of these. */
export function fitRows(answer: Answer, rows: Rows, { bytes, sizeOf, more }: Room): Answer {
  const given = (count: number): Answer => withRows(answer, rows, count, more);
  const fits = (count: number): boolean => sizeOf(given(count)) <= bytes;
  if (rows.items.length === 0 || fits(rows.items.length)) return given(rows.items.length);
  const most = largest(rows.items.length - 1, fits);
  if (most > 0) return given(most);
  const [first] = rows.items;
  const one = given(1);
  const room =
    bytes - sizeOf({ ...one, data: { rows: [] }, notices: [...(one.notices ?? []), tooLarge(["x".repeat(mostCuts)])] });
  const { data, cuts = [] } = fitData(first, room);
  return { ...one, data: { rows: [data] }, notices: [...(one.notices ?? []), tooLarge(cuts)] };
}

function withRows(answer: Answer, { items, lineOf, nextAfter }: Rows, count: number, more: string): Answer {
  const { next: _next, rows: _rows, ...rest } = answer;
  const shown = items.slice(0, count);
  const next = nextAfter(count);
  const remark = `Cut to size: ${count} of ${counted(items.length, "row")}; next goes on behind them. Name the fields in select, or ${more}.`;
  return {
    ...rest,
    data: { rows: shown },
    lines: shown.map(lineOf),
    shown: count,
    ...(next === undefined ? {} : { next }),
    ...(count === items.length ? {} : { remarks: [...(answer.remarks ?? []), remark] }),
  };
}

/** The largest count up to `most` that fits; 0 when none does. */
function largest(most: number, fits: (count: number) => boolean): number {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Bytes that are told of what was cut. */
const mostCuts = 200;

function tooLarge(cuts: readonly string[]): string {
  return `truncated: this row is too large, it is not whole here: ${fittingNames(cuts, mostCuts)}. Name the fields in select.`;
}
