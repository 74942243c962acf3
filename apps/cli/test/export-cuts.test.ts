import { appendFileSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import type { Cell } from "../src/export/cell.ts";
import type { Column } from "../src/export/column.ts";
import { csvRows, plainText } from "../src/export/csv-rows.ts";
import { exportRows } from "../src/export/export-rows.ts";
import { type ExportQuestion, type ExportState, loadState, newState, partPaths } from "../src/export/export-state.ts";
import { finishExport } from "../src/export/finish-export.ts";
import { listRows, ndjsonRows } from "../src/export/json-rows.ts";
import { openPartFile } from "../src/export/part-file.ts";
import type { RowBlock } from "../src/export/read-records.ts";
import type { ExportFormat } from "../src/export/target.ts";

const columns: readonly Column[] = [
  { field: { name: "id", type: "integer" }, header: "id", kind: "integer", isMultiple: false },
  { field: { name: "title", type: "string" }, header: "title", kind: "text", isMultiple: false },
  { field: { name: "sum", type: "double" }, header: "sum", kind: "decimal", isMultiple: false },
];
const question = (format: ExportFormat): ExportQuestion => ({
  portal: "example.bitrix24.com",
  user: 1,
  entity: "deal",
  filter: {},
  select: null,
  titles: false,
  format,
  separator: ",",
});
const writers = { ndjson: ndjsonRows(columns), csv: csvRows(columns, ","), xlsx: listRows, parquet: listRows };

type World = readonly { readonly gap: number; readonly title: string; readonly sum: number | null }[];

const worlds: fc.Arbitrary<World> = fc.array(
  fc.record({
    gap: fc.integer({ min: 1, max: 9 }),
    title: fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("=1+1", "a;b", 'x"y', "-5", "\r\n", "'@")),
    sum: fc.option(fc.integer({ min: -1000, max: 1000 }).map((cents) => cents / 100)),
  }),
  { maxLength: 40 },
);

/** The rows behind an identifier, some at a time, up to a cut. */
async function* blocks(world: World, after: number, size: number, cutAfter: number): AsyncGenerator<RowBlock> {
  let id = 0;
  let count = 0;
  let rows: (readonly Cell[])[] = [];
  for (const { gap, title, sum } of world) {
    id += gap;
    if (id <= after) continue;
    rows.push([id, title, sum]);
    if (rows.length >= size) {
      yield { rows, lastId: id };
      rows = [];
    }
    count += 1;
    if (count > cutAfter) throw new Error("cut");
  }
  if (rows.length > 0) yield { rows, lastId: id };
}

/** Exports until it is cut or done, from wherever the files say. A cut may leave half a row behind what counts. */
async function attempt(
  file: string,
  format: ExportFormat,
  world: World,
  size: number,
  cutAfter: number,
): Promise<ExportState | undefined> {
  const found = await loadState(partPaths(file).state);
  const begun = found === undefined || found === "damaged" ? newState(question(format), columns) : found;
  const part = await openPartFile(partPaths(file), begun);
  try {
    const options = { begun, writer: writers[format], scrub: (text: string) => text, onRows: () => {} };
    return await exportRows(blocks(world, begun.lastId, size, cutAfter), part, options);
  } catch {
    appendFileSync(partPaths(file).part, '{"id":1,"ti');
    return undefined;
  } finally {
    await part.close();
  }
}

test.each(["ndjson", "csv", "xlsx", "parquet"] as const)(
  "%s cut anywhere and resumed has the bytes of an uncut one",
  async (format) => {
    const folder = mkdtempSync(join(tmpdir(), "b24-cuts-"));
    let run = 0;
    await fc.assert(
      fc.asyncProperty(
        worlds,
        fc.array(fc.nat(15), { maxLength: 5 }),
        fc.integer({ min: 1, max: 7 }),
        async (world, cuts, size) => {
          run += 1;
          const [cut, whole] = [join(folder, `cut${run}.${format}`), join(folder, `whole${run}.${format}`)];
          let state: ExportState | undefined;
          for (const cutAfter of [...cuts, Number.POSITIVE_INFINITY]) {
            state = await attempt(cut, format, world, size, cutAfter);
            if (state !== undefined) break;
          }
          await finishExport(cut, format, state as ExportState);
          await finishExport(
            whole,
            format,
            (await attempt(whole, format, world, 3, Number.POSITIVE_INFINITY)) as ExportState,
          );
          expect(state?.rows).toBe(world.length);
          expect(readFileSync(cut).equals(readFileSync(whole))).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  },
);

test("CSV gives every text back but control characters, and no cell begins as a formula", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("=x", "+7", "'-a", "\t", "a\r\nb")), {
        minLength: 1,
      }),
      (titles) => {
        const text = csvRows(columns, ";").rows(titles.map((title, index) => [index, title, null]));
        const cells = parse(text, { delimiter: ";" }).map(([, title = ""]) => title);
        expect(cells.map((cell) => plainText(cell))).toEqual(titles);
        for (const cell of cells) expect(cell).not.toMatch(/^(?!-\d+(?:\.\d+)?$)[=+\-@\t\r]/);
      },
    ),
  );
});
