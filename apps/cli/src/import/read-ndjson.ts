import type { Text } from "../words.ts";
import type { FileRow, Given } from "./file-rows.ts";
import { fileProblem } from "./file-problem.ts";
import { wholeFile } from "./find-encoding.ts";
import { type TextLine, textLines } from "./text-lines.ts";

/** The names that occur in a file of JSON objects, one a line. Throws a usage error with the line for what is none. */
export async function ndjsonColumns(path: string, text: AsyncIterable<string>): Promise<readonly string[]> {
  const columns = new Set<string>();
  for await (const { cells } of readNdjson(path, text)) for (const name of cells.keys()) columns.add(name);
  return [...columns];
}

/** Reads one JSON object a line. Throws a usage error with the line for what is none. */
export async function* readNdjson(path: string, text: AsyncIterable<string>): AsyncGenerator<FileRow> {
  for await (const line of textLines(path, text)) {
    if (line.text.trim() !== "") yield rowOf(path, line);
  }
}

function rowOf(path: string, { line, text, isLast }: TextLine): FileRow {
  const value = parsed(text.trim());
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    return {
      line,
      cells: new Map(Object.entries(value).map(([name, cell]) => [name, givenOf(path, line, name, cell)])),
    };
  }
  const isCut = value === undefined && isLast;
  const why = isCut
    ? { ru: "файл обрывается посреди строки", en: "the file ends in the middle of a row" }
    : { ru: "это не объект JSON", en: "it is no JSON object" };
  throw fileProblem(path, why, isCut ? wholeFile : oneObject, line);
}

const oneObject: Text = { ru: "в каждой строке один объект JSON", en: "each line holds one JSON object" };

function parsed(text: string): unknown {
  try {
    return (JSON.parse as SourceParse)(text, (_, value, { source }) =>
      typeof value === "number" && source !== undefined ? numberText(source) : value,
    );
  } catch {
    return undefined;
  }
}

/** As the engine has it; the library of types does not yet. */
type SourceParse = (
  text: string,
  reviver: (key: string, value: unknown, context: { readonly source?: string }) => unknown,
) => unknown;

/** A number as it is written, whatever its length: a double would change a long one. Its full stop is a decimal point. */
function numberText(source: string): string {
  if (!/^-?\d+(?:\.\d+)?$/.test(source)) return String(Number(source));
  return source.includes(".") ? source.replace(/\.?0+$/, "") : source;
}

function givenOf(path: string, line: number, name: string, cell: unknown): Given {
  if (Array.isArray(cell)) return cell.map((one: unknown) => textOf(path, line, name, one));
  return textOf(path, line, name, cell);
}

function textOf(path: string, line: number, name: string, cell: unknown): string {
  if (cell === null) return "";
  if (typeof cell === "boolean") return cell ? "Y" : "N";
  if (typeof cell === "string") return cell;
  throw fileProblem(
    path,
    { ru: `${name}: значение — объект`, en: `${name}: its value is an object` },
    { ru: "нужны текст, число, да/нет или их список", en: "it takes text, numbers, flags or a list of them" },
    line,
  );
}
