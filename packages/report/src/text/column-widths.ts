import { type Piece, piecesWidth } from "./pieces.ts";
import { splitWords } from "./wrap.ts";

type Cell = readonly Piece[];

/** A longer word of a left-aligned column may be broken; numbers and money, which stand right, never are. */
const LONGEST_WORD = 16;

/**
 * How wide each column of a table becomes when all of them share `available` columns of the terminal:
 * as wide as its widest cell where there is room, never narrower than its longest word; undefined when that does not fit.
 */
export function columnWidths(
  rows: readonly (readonly Cell[])[],
  columns: readonly { readonly align: "left" | "right" }[],
  available: number,
): number[] | undefined {
  const natural = columns.map((_, index) => widest(rows, index, piecesWidth));
  if (sum(natural) <= available) return natural;
  const least = columns.map(({ align }, index) => {
    const word = widest(rows, index, longestWord);
    return align === "left" ? Math.min(word, LONGEST_WORD) : word;
  });
  const spare = available - sum(least);
  if (spare < 0) return undefined;
  const wanted = natural.map((width, index) => width - (least[index] ?? 0));
  const share = spare / sum(wanted);
  return least.map((width, index) => width + Math.floor((wanted[index] ?? 0) * share));
}

function widest(rows: readonly (readonly Cell[])[], index: number, measure: (cell: Cell) => number): number {
  return rows.reduce((most, row) => Math.max(most, measure(row[index] ?? [])), 0);
}

function longestWord(cell: Cell): number {
  return splitWords(cell).reduce((most, word) => Math.max(most, piecesWidth(word)), 0);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
