import type { PortalField } from "b24kit";
import type { FileRow } from "./file-rows.ts";
import type { Mapping } from "./map-columns.ts";
import type { ImportProblem } from "./problem.ts";
import { type ImportValue, type ReadingRules, readValue } from "./read-value.ts";

/** A row of the file as values of fields. */
export interface ImportRecord {
  readonly line: number;
  readonly values: ReadonlyMap<PortalField, ImportValue["cell"]>;
}

/** Some rows, and everything that is wrong with their cells. */
export interface ReadRecords {
  readonly records: readonly ImportRecord[];
  readonly problems: readonly ImportProblem[];
}

/** Reads every cell of some rows, all problems at once. A currency beside a sum fills the field of the currency. */
export function readImport(
  rows: readonly FileRow[],
  { fields }: Mapping,
  rules: ReadingRules,
  known: readonly PortalField[],
): ReadRecords {
  const currency = known.find(({ name }) => name === "currencyId");
  const problems: ImportProblem[] = [];
  const records = rows.map((row) => readRow(row, fields, rules, currency, problems));
  return { records, problems };
}

function readRow(
  { line, cells }: FileRow,
  fields: Mapping["fields"],
  rules: ReadingRules,
  currencyField: PortalField | undefined,
  problems: ImportProblem[],
): ImportRecord {
  const values = new Map<PortalField, ImportValue["cell"]>();
  const currencies = new Map<string, string>();
  for (const [column, field] of fields) {
    const read = readValue(cells.get(column) ?? "", field, rules);
    if (read === undefined) continue;
    if ("wrong" in read) problems.push({ line, column, what: read.wrong });
    else {
      values.set(field, read.value.cell);
      if (read.value.currency !== undefined) currencies.set(column, read.value.currency);
    }
  }
  for (const [column, currency] of currencies) {
    if (currencyField === undefined) problems.push({ line, column, what: noCurrency });
    else if ((values.get(currencyField) ?? currency) !== currency) problems.push({ line, column, what: twoCurrencies });
    else values.set(currencyField, currency);
  }
  return { line, values };
}

const noCurrency = { ru: "здесь нет поля валюты", en: "there is no field for a currency" };
const twoCurrencies = {
  ru: "валюта не та, что в столбце валюты",
  en: "the currency is not that of the currency's column",
};
