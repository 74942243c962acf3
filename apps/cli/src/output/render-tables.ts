import { csvTables, type Language, renderCsv, type Report } from "b24kit";
import { partMissing } from "./part-missing.ts";

/** The tables of a report as CSV, or the one asked for. */
export function renderTables(report: Report, lang: Language, table: string | undefined): string {
  const names = csvTables(report);
  if (table === undefined && names.length === 0) {
    throw partMissing({ ru: "нет таблиц для CSV", en: "there are no tables for CSV" }, names);
  }
  if (table !== undefined && !names.includes(table)) {
    throw partMissing({ ru: `нет таблицы ${table}`, en: `there is no table ${table}` }, names);
  }
  return renderCsv(report, { lang, ...(table !== undefined && { table }) });
}
