import type { SchemaElement } from "hyparquet";
import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import type { CellKind } from "b24kit";
import type { Cell } from "./cell.ts";
import { cellText } from "./cell-text.ts";
import type { Column } from "./column.ts";
import type { ByteSink } from "./xlsx/zip-file.ts";

/** A row group holds so many rows, or values that are about so long: it stands in memory as a whole. */
const rowsOfGroup = 10_000;
const charactersOfGroup = 2_000_000;

/**
 * Writes rows as Parquet, one row group after the other. `misfits` are the columns with values that their type does not take:
 * these are text throughout. Money is decimal text, as it is exact; several values are a list in JSON.
 */
export async function writeParquet(
  sink: ByteSink,
  columns: readonly Column[],
  rows: AsyncIterable<readonly Cell[]>,
  misfits: ReadonlySet<number>,
): Promise<void> {
  const writer = new ByteWriter();
  const types = columns.map((column, index) => (misfits.has(index) ? text : typeOf(column)));
  const elements = columns.map(({ header }, index) => ({ ...element(types[index] ?? text), name: header }));
  const schema: SchemaElement[] = [{ name: "root", num_children: columns.length }, ...elements];
  const parquet = new ParquetWriter({ writer, schema, createdBy: "b24kit" });
  const flush = async (): Promise<void> => {
    await sink.write(writer.getBytes().slice());
    writer.index = 0;
  };
  let data: unknown[][] = columns.map(() => []);
  let length = 0;
  const endGroup = async (): Promise<void> => {
    const rowGroupSize = data[0]?.length ?? 0;
    if (rowGroupSize === 0) return;
    await parquet.write({
      columnData: columns.map(({ header }, index) => ({ name: header, data: data[index] ?? [] })),
      rowGroupSize,
    });
    await flush();
    data = columns.map(() => []);
    length = 0;
  };
  for await (const row of rows) {
    for (const [index, cell] of row.entries()) {
      data[index]?.push((types[index] ?? text).write(cell));
      length += typeof cell === "string" ? cell.length : 8;
    }
    if ((data[0]?.length ?? 0) >= rowsOfGroup || length >= charactersOfGroup) await endGroup();
  }
  await endGroup();
  await parquet.finish();
  await flush();
}

/** Whether a cell is what the type of its column takes. */
export function fits(cell: Cell, column: Column): boolean {
  return cell === null || typeOf(column).takes(cell);
}

interface ParquetType {
  readonly element: Omit<SchemaElement, "name" | "repetition_type">;
  takes(cell: Cell): boolean;
  write(cell: Cell): unknown;
}

const orNull =
  <T>(write: (cell: NonNullable<Cell>) => T) =>
  (cell: Cell): T | null =>
    cell === null ? null : write(cell);

const text: ParquetType = {
  element: { type: "BYTE_ARRAY", converted_type: "UTF8", logical_type: { type: "STRING" } },
  takes: () => true,
  write: orNull((cell) => cellText(cell)),
};

const json: ParquetType = {
  ...text,
  write: orNull((cell) => (typeof cell === "object" ? JSON.stringify(cell) : cellText(cell))),
};

const types: Readonly<Partial<Record<CellKind, ParquetType>>> = {
  integer: {
    element: { type: "INT64" },
    takes: (cell) => Number.isSafeInteger(cell),
    write: orNull((cell) => BigInt(cell as number)),
  },
  decimal: { element: { type: "DOUBLE" }, takes: (cell) => typeof cell === "number", write: (cell) => cell },
  boolean: { element: { type: "BOOLEAN" }, takes: (cell) => typeof cell === "boolean", write: (cell) => cell },
  date: {
    element: { type: "INT32", converted_type: "DATE", logical_type: { type: "DATE" } },
    takes: isTime,
    write: orNull((cell) => new Date(cellText(cell))),
  },
  datetime: {
    element: {
      type: "INT64",
      converted_type: "TIMESTAMP_MILLIS",
      logical_type: { type: "TIMESTAMP", isAdjustedToUTC: true, unit: "MILLIS" },
    },
    // Without an offset nobody knows the instant.
    takes: (cell) => isTime(cell) && /(?:Z|[+-]\d\d:\d\d)$/.test(cellText(cell)),
    write: orNull((cell) => new Date(cellText(cell))),
  },
};

function typeOf({ kind, isMultiple }: Column): ParquetType {
  return isMultiple ? json : (types[kind] ?? (kind === "contact" ? json : text));
}

function element({ element: own }: ParquetType): Omit<SchemaElement, "name"> {
  return { ...own, repetition_type: "OPTIONAL" };
}

function isTime(cell: Cell): boolean {
  return typeof cell === "string" && !Number.isNaN(Date.parse(cell));
}
