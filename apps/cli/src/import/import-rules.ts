import {
  type OpenedPortal,
  type PortalField,
  type RecordList,
  recordList,
  type RecordWrites,
  recordWrites,
} from "b24kit";
import type { ImportOptions } from "../commands/import.ts";
import type { Context } from "../context.ts";
import { type CliError, usageError } from "../errors/cli-error.ts";
import { fieldsProblem } from "../methods/fields-problem.ts";
import type { FileRows } from "./file-rows.ts";
import { keyField } from "./key-field.ts";
import { mapColumns, type Mapping } from "./map-columns.ts";
import { type NamesFor, namesReader } from "./read-names.ts";

/** How the rows of a file become writes. */
export interface ImportRules {
  readonly portal: OpenedPortal;
  readonly list: RecordList;
  readonly writes: RecordWrites;
  readonly fields: readonly PortalField[];
  readonly mapping: Mapping;
  readonly namesFor: NamesFor;
  readonly dates: ImportOptions["dates"];
  /** By what existing records are found, and the heading of its column. */
  readonly key: { readonly field: PortalField; readonly column: string } | undefined;
}

/** Finds out how a file is read: its columns, the key, the names. Throws usage errors for what does not fit. */
export async function importRules(
  context: Context,
  portal: OpenedPortal,
  entity: string,
  file: FileRows,
  options: ImportOptions,
): Promise<ImportRules> {
  const { signal } = context.io;
  const all = await portal.portal.fields(entity, { signal }).catch((error: unknown) => {
    throw fieldsProblem(error, entity);
  });
  const [list, writes] = [recordList(entity), recordWrites(entity)];
  if (list === undefined || writes === undefined) throw noWrites(entity);
  const fields = list.fieldsOf(all);
  const key = options.key === undefined ? undefined : keyField(entity, fields, options.key);
  const mapping = mapColumns(file.columns, fields, { map: options.map, skipUnmapped: options.skipUnmapped, key });
  noteSkipped(context, mapping);
  const namesFor = namesReader(portal, entity, mapping, signal);
  return { portal, list, writes, fields, mapping, namesFor, dates: options.dates, key: key && keyColumn(key, mapping) };
}

function keyColumn(field: PortalField, { fields }: Mapping): NonNullable<ImportRules["key"]> {
  const column = [...fields].find(([, other]) => other.name === field.name)?.[0];
  if (column === undefined) throw noKeyColumn(field);
  return { field, column };
}

function noteSkipped({ messages }: Context, { skipped }: Mapping): void {
  if (skipped.length === 0) return;
  const list = skipped.join(", ");
  messages.note({ ru: `пропущены столбцы: ${list}`, en: `columns left out: ${list}` });
}

function noWrites(entity: string): CliError {
  return usageError(
    { ru: `нельзя загрузить: ${entity}`, en: `cannot be imported: ${entity}` },
    { ru: "записи этой сущности не создаются из полей", en: "its records are not made from fields" },
    { ru: "какие сущности можно, скажет b24 import --help", en: "b24 import --help tells what can be" },
  );
}

function noKeyColumn({ name, title }: PortalField): CliError {
  return usageError(
    { ru: `--key: в файле нет столбца для ${name}`, en: `--key: no column of the file is for ${name}` },
    { ru: "по нему узнаются имеющиеся записи", en: "records that exist are known by it" },
    {
      ru: `добавьте столбец «${title}» или --map 'Столбец=${name}'`,
      en: `add a column "${title}", or --map 'Column=${name}'`,
    },
  );
}
