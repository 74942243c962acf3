import { expect, test } from "vitest";
import type { Cell } from "../src/export/cell.ts";
import type { Column } from "../src/export/column.ts";
import { sheetCell } from "../src/export/xlsx/sheet-cell.ts";
import { writeXlsx } from "../src/export/xlsx/write-xlsx.ts";

const columns: readonly Column[] = [
  { field: { name: "id", type: "integer" }, header: "id", kind: "integer", isMultiple: false },
];

async function* numbers(count: number): AsyncGenerator<readonly Cell[]> {
  for (let number = 1; number <= count; number += 1) yield [number];
}

test.each([
  [0, 1],
  [9, 1],
  [10, 2],
  [27, 3],
  [28, 4],
])("%i rows take %i sheets of nine and a heading", async (rows, sheets) => {
  const bytes: Uint8Array[] = [];
  const sink = { write: async (data: Uint8Array) => void bytes.push(data.slice()) };
  expect(await writeXlsx(sink, columns, numbers(rows), { rows: 10, characters: 1e9 })).toBe(sheets);
  const names = Buffer.concat(bytes)
    .toString("latin1")
    .match(/xl\/worksheets\/sheet\d+\.xml/g);
  // In front of each file, and in the directory.
  expect(names).toHaveLength(2 * sheets);
});

test.each([
  ["2026-03-01", "date", '<c s="2"><v>46082</v></c>'],
  ["2026-03-01T12:00:00+03:00", "datetime", '<c s="3"><v>46082.5</v></c>'],
  ["soon", "date", '<c t="inlineStr"><is><t xml:space="preserve">soon</t></is></c>'],
  ["12.50", "money", "<c><v>12.50</v></c>"],
  ["1234567890123456.78", "money", '<c t="inlineStr"><is><t xml:space="preserve">1234567890123456.78</t></is></c>'],
] as const)("%s as %s is %s", (cell, kind, xml) => {
  expect(sheetCell(cell, kind)).toBe(xml);
});
