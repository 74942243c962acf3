import type { Inline } from "../document.ts";
import { scrubText } from "../safe-text/scrub-text.ts";
import { columnWidths } from "./column-widths.ts";
import { cutLines } from "./cut-lines.ts";
import { paint } from "./paint.ts";
import { type Piece, piecesWidth, plainText, toPieces } from "./pieces.ts";
import { wrapPieces } from "./wrap.ts";

export interface Column {
  readonly title: string;
  readonly align: "left" | "right";
}

export interface TableOptions {
  /** Columns of the terminal; lines are never longer when it is at least 40. */
  readonly width: number;
  readonly colour?: boolean;
  /** No line under the header. */
  readonly plain?: boolean;
  /** Lines that a cell of a left-aligned column may take before it is cut with "…"; as many as it needs by default. */
  readonly cellLines?: number;
}

type Cell = readonly Piece[];

const gap = "  ";

/**
 * A table without a frame, its columns aligned by display width and its long cells wrapped.
 * Where even the longest words do not fit, every row becomes a block of "title: value" lines.
 */
export function renderTable(
  columns: readonly Column[],
  rows: readonly (readonly Inline[])[],
  options: TableOptions,
): string {
  if (columns.length === 0) return "";
  const { colour = false, plain = false, width, cellLines = Infinity } = options;
  const header = columns.map(({ title }): Cell => [{ text: scrubText(title), tone: "strong" }]);
  const body = rows.map((row) => columns.map((_, index): Cell => scrubPieces(toPieces(row[index] ?? ""))));
  const widths = columnWidths([header, ...body], columns, width - gap.length * (columns.length - 1));
  const lines =
    widths === undefined
      ? body.flatMap((row) => cardLines(header, row, width))
      : [
          ...rowLines(header, columns, widths, Infinity),
          ...(plain ? [] : [ruleLine(widths)]),
          ...body.flatMap((row) => rowLines(row, columns, widths, cellLines)),
        ];
  return lines.map((line) => paint(line, colour).replace(/ +$/, "")).join("\n");
}

function scrubPieces(pieces: readonly Piece[]): Cell {
  return pieces.map((piece) => ({ ...piece, text: scrubText(piece.text) }));
}

function ruleLine(widths: readonly number[]): Cell {
  return [{ text: widths.map((width) => "─".repeat(width)).join(gap), tone: "muted" }];
}

function rowLines(
  row: readonly Cell[],
  columns: readonly Column[],
  widths: readonly number[],
  cellLines: number,
): Cell[] {
  const cells = row.map((cell, index) => {
    const width = widths[index] ?? 0;
    // Numbers stand right, and half a number is a wrong one.
    return cutLines(wrapPieces(cell, width), columns[index]?.align === "right" ? Infinity : cellLines, width);
  });
  const height = Math.max(1, ...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    cells.flatMap((lines, index): Cell => {
      const filled = fill(lines[line] ?? [], widths[index] ?? 0, columns[index]?.align ?? "left");
      return index === 0 ? filled : [{ text: gap }, ...filled];
    }),
  );
}

function fill(cell: Cell, width: number, align: Column["align"]): Cell {
  const padding = { text: " ".repeat(Math.max(0, width - piecesWidth(cell))) };
  return align === "left" ? [...cell, padding] : [padding, ...cell];
}

/** The first cell stands alone, the others under it with their column's title. */
function cardLines(header: readonly Cell[], row: readonly Cell[], width: number): Cell[] {
  return row.flatMap((cell, index) => {
    if (index === 0) return wrapPieces(cell, width);
    const title: Piece = { text: `${plainText(header[index] ?? [])}: `, tone: "muted" };
    return wrapPieces([title, ...cell], width - gap.length).map((line): Cell => [{ text: gap }, ...line]);
  });
}
