import { type OpenedPortal, type PortalField, recordList, recordWrites } from "b24kit";
import type { ImportOptions } from "../commands/import.ts";
import type { Context } from "../context.ts";
import { type CliError, usageError } from "../errors/cli-error.ts";
import { fieldsProblem } from "../methods/fields-problem.ts";
import type { FileRows } from "./file-rows.ts";
import { type ImportSteps, importSteps } from "./import-steps.ts";
import { keyField } from "./key-field.ts";
import { mapColumns, type Mapping } from "./map-columns.ts";
import { matchExisting } from "./match-existing.ts";
import { readNames } from "./read-names.ts";
import { readImport } from "./read-records.ts";
import { refuseProblems } from "./refuse-problems.ts";

/** Checks a whole file and finds the writes that it asks for. Throws usage errors with everything that is wrong. */
export async function checkFile(
  context: Context,
  portal: OpenedPortal,
  entity: string,
  file: FileRows,
  options: ImportOptions,
): Promise<ImportSteps> {
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
  const names = await readNames(portal, entity, file, mapping, signal);
  const { records, problems } = readImport(file, mapping, { names, dates: options.dates }, fields);
  const column = [...mapping.fields].find(([, field]) => field.name === key?.name)?.[0];
  if (key !== undefined && column === undefined) throw noKeyColumn(key);
  const written = [...new Set(records.flatMap(({ values }) => [...values.keys()]))];
  const matches =
    key === undefined || column === undefined
      ? { existing: new Map(), problems: [] }
      : await matchExisting(records, { client: portal.client, list, key, column, fields: written, signal });
  const steps = importSteps(records, matches.existing, writes, fields);
  // A cell that is wrong is missing, too: that is said once.
  const wrongLines = new Set(problems.map(({ line }) => line));
  const others = steps.problems.filter(({ line }) => !wrongLines.has(line));
  refuseProblems([...problems, ...matches.problems, ...others], context.language);
  return steps;
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
