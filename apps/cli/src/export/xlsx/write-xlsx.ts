import type { Cell } from "../cell.ts";
import type { Column } from "../column.ts";
import { sheetCell, styles, textCell } from "./sheet-cell.ts";
import { sheetFile, sheetFrame, workbookParts } from "./workbook-parts.ts";
import { type ByteSink, openZip } from "./zip-file.ts";

/** What a sheet holds at most: rows with the heading, and characters of its own text, which stay below 4 GiB of bytes. */
export interface SheetLimits {
  readonly rows: number;
  readonly characters: number;
}

const sheetLimits: SheetLimits = { rows: 1_048_576, characters: 1_000_000_000 };

/** Characters that are compressed at once. */
const pieceLength = 65_536;

/** Writes rows as a workbook; what does not fit on one sheet goes on on the next. Tells how many sheets there are. */
export async function writeXlsx(
  sink: ByteSink,
  columns: readonly Column[],
  rows: AsyncIterable<readonly Cell[]>,
  limits: SheetLimits = sheetLimits,
): Promise<number> {
  const zip = openZip(sink);
  const source = rows[Symbol.asyncIterator]();
  let next = await source.next();
  let sheets = 0;
  while (sheets === 0 || next.done !== true) {
    sheets += 1;
    await zip.add(sheetFile(sheets), sheetPieces());
  }
  for (const [name, text] of workbookParts("b24", sheets)) await zip.add(name, [text]);
  await zip.finish();
  return sheets;

  async function* sheetPieces(): AsyncGenerator<string, void, undefined> {
    let piece = `${sheetFrame.before}${rowXml(columns.map(({ header }) => textCell(header, styles.head)))}`;
    let characters = 0;
    for (let count = 1; next.done !== true && count < limits.rows && characters < limits.characters; count += 1) {
      piece += rowXml(next.value.map((cell, index) => sheetCell(cell, columns[index]?.kind ?? "text")));
      next = await source.next();
      if (piece.length < pieceLength) continue;
      yield piece;
      characters += piece.length;
      piece = "";
    }
    yield piece + sheetFrame.after;
  }
}

function rowXml(cells: readonly string[]): string {
  return `<row>${cells.join("")}</row>`;
}
