import { type OpenedPortal, recordList, type RecordList } from "b24kit";
import type { ExportOptions } from "../commands/export.ts";
import type { Context } from "../context.ts";
import { usageError } from "../errors/cli-error.ts";
import { fieldsProblem } from "../methods/fields-problem.ts";
import { columnsOf } from "./column.ts";
import { readCondition } from "./condition.ts";
import { conditionWords } from "./condition-words.ts";
import { filterOf } from "./conditions.ts";
import type { ExportQuestion, ExportState } from "./export-state.ts";
import type { ExportFormat } from "./target.ts";

/** What an export asks for, and how it is read. */
export interface AskedExport {
  readonly question: ExportQuestion;
  readonly columns: ExportState["columns"];
  readonly list: RecordList;
}

/** Makes the question of a command line. Throws usage errors, and what the reading of the portal's fields does. */
export async function questionOf(
  { io }: Context,
  { portal, client }: OpenedPortal,
  entity: string,
  format: ExportFormat,
  options: ExportOptions,
): Promise<AskedExport> {
  const { signal } = io;
  const fields = await portal.fields(entity, { signal }).catch((error: unknown) => {
    throw fieldsProblem(error, entity);
  });
  const list = recordList(entity);
  if (list === undefined) throw noList(entity);
  const known = list.fieldsOf(fields);
  const { select, titles = false, separator } = options;
  const columns = columnsOf(known, { select, titles });
  if (columns.length === 0) throw noColumns();
  const { host, userId = null } = client.portal;
  const conditions = options.where.map((text) => readCondition(text, known));
  const filter = filterOf(conditions, list, await conditionWords({ portal }, entity, conditions, signal));
  const question = { portal: host, user: userId, entity, filter, select: select ?? null, titles, format, separator };
  return { question, columns, list };
}

function noList(entity: string) {
  return usageError(
    { ru: `нельзя выгрузить: ${entity}`, en: `cannot be exported: ${entity}` },
    { ru: "портал не отдаёт их одним списком", en: "the portal gives them in no list of their own" },
    { ru: "какие сущности можно, скажет b24 export --help", en: "b24 export --help tells what can be" },
  );
}

function noColumns() {
  return usageError(
    { ru: "--select: не выбрано ни одного поля", en: "--select: no field is chosen" },
    { ru: "файл был бы без столбцов", en: "the file would have no columns" },
    { ru: "например: --select id,title", en: "for example: --select id,title" },
  );
}
