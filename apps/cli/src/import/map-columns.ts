import type { PortalField } from "b24kit";
import { type CliError, usageError } from "../errors/cli-error.ts";
import { fieldsMeant, findField, nearField } from "../export/find-field.ts";
import type { Text } from "../words.ts";

/** Which field each column fills. */
export interface Mapping {
  readonly fields: ReadonlyMap<string, PortalField>;
  /** Columns that fill nothing, on request. */
  readonly skipped: readonly string[];
}

interface MappingOptions {
  readonly map: readonly string[];
  readonly skipUnmapped?: boolean | undefined;
  readonly key?: PortalField | undefined;
}

/**
 * Finds the field of every column: as `--map` says, else by name or title. Throws usage errors for columns without a field,
 * for read-only fields other than the key, and for two columns of one field.
 */
export function mapColumns(
  columns: readonly string[],
  fields: readonly PortalField[],
  options: MappingOptions,
): Mapping {
  const asked = askedFor(options.map, columns, fields);
  const found = columns.map((column) => ({ column, field: fieldOf(column, asked, fields) }));
  const isWritten = (field: PortalField): boolean => !field.isReadOnly || field.name === options.key?.name;
  const mapped = found.flatMap(({ column, field }) => (field && isWritten(field) ? [[column, field] as const] : []));
  const others = found.filter(({ column }) => !mapped.some(([name]) => name === column) && asked.get(column) !== null);
  if (others.length > 0 && options.skipUnmapped !== true) throw unmapped(others, fields);
  refuseTwice(mapped);
  if (mapped.length === 0) throw nothingMapped();
  const names = new Set(mapped.map(([column]) => column));
  return { fields: new Map(mapped), skipped: columns.filter((column) => !names.has(column)) };
}

/** `null`: to be left out. */
type Asked = ReadonlyMap<string, PortalField | null>;

function askedFor(map: readonly string[], columns: readonly string[], fields: readonly PortalField[]): Asked {
  return new Map(
    map.map((text) => {
      const at = text.lastIndexOf("=");
      const column = text.slice(0, Math.max(at, 0)).trim();
      if (at <= 0 || !columns.includes(column)) throw noColumn(text, columns);
      const name = text.slice(at + 1).trim();
      return [column, name === "" ? null : findField(fields, name, "--map")];
    }),
  );
}

function fieldOf(column: string, asked: Asked, fields: readonly PortalField[]): PortalField | undefined {
  const wanted = asked.get(column);
  if (wanted !== undefined) return wanted ?? undefined;
  const [field, ...others] = fieldsMeant(fields, column);
  return others.length === 0 ? field : undefined;
}

function refuseTwice(mapped: readonly (readonly [string, PortalField])[]): void {
  for (const [column, { name }] of mapped) {
    const other = mapped.find((pair) => pair[1].name === name)?.[0];
    if (other !== undefined && other !== column) throw twoColumns(other, column, name);
  }
}

function unmapped(
  others: readonly { column: string; field: PortalField | undefined }[],
  fields: readonly PortalField[],
): CliError {
  const line = (language: keyof Text): string =>
    others.map(({ column, field }) => `${column}${reason(column, field, fields)[language]}`).join("; ");
  return usageError(
    { ru: "не для всех столбцов есть поле; ничего не записано", en: "some columns have no field; nothing was written" },
    { ru: line("ru"), en: line("en") },
    {
      ru: "укажите --map 'Столбец=поле', 'Столбец=' или --skip-unmapped",
      en: "give --map 'Column=field', 'Column=' or --skip-unmapped",
    },
  );
}

function reason(column: string, field: PortalField | undefined, fields: readonly PortalField[]): Text {
  if (field !== undefined) return { ru: " (только чтение)", en: " (read-only)" };
  if (fieldsMeant(fields, column).length > 1)
    return { ru: " (так называются несколько полей)", en: " (several fields are called so)" };
  const near = nearField(fields, column);
  return near === undefined ? { ru: "", en: "" } : { ru: ` (возможно, ${near})`, en: ` (did you mean ${near}?)` };
}

function noColumn(text: string, columns: readonly string[]): CliError {
  return usageError(
    { ru: `--map: нет такого столбца: ${text}`, en: `--map: there is no such column: ${text}` },
    { ru: `в файле: ${columns.join(", ")}`, en: `the file has: ${columns.join(", ")}` },
    { ru: "например: --map 'Название=title'", en: "for example: --map 'Name=title'" },
  );
}

function twoColumns(one: string, other: string, name: string): CliError {
  return usageError(
    {
      ru: `два столбца для поля ${name}: ${one} и ${other}`,
      en: `two columns for the field ${name}: ${one} and ${other}`,
    },
    { ru: "непонятно, какое значение нужно", en: "it is not clear which value is meant" },
    { ru: `уберите один: --map '${other}='`, en: `leave one out: --map '${other}='` },
  );
}

function nothingMapped(): CliError {
  return usageError(
    { ru: "ни один столбец не подошёл ни к одному полю", en: "no column belongs to any field" },
    { ru: "записывать нечего", en: "there is nothing to write" },
    { ru: "укажите --map 'Столбец=поле'", en: "give --map 'Column=field'" },
  );
}
