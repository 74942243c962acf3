import { Argument, Command, Option } from "commander";
import type { Define } from "../program.ts";
import { collect } from "./call.ts";

export interface ExportOptions {
  readonly where: readonly string[];
  readonly select?: string;
  readonly to: string;
  readonly titles?: true;
  readonly separator: string;
  readonly resume?: true;
}

const words = {
  ru: {
    entity: "deal, lead, contact, company, quote, invoice, task, user, activity или номер смарт-процесса",
    where: "условие: поле, сравнение (= != > >= < <= ~) и значение; все условия вместе",
    select: "поля через запятую; без него — все",
    to: "куда: имя с .ndjson, .csv, .xlsx или .parquet",
    titles: "заголовки — названия полей на портале, а не их имена",
    separator: "разделитель CSV: , или ;",
    resume: "продолжить прерванную выгрузку",
    after: `
Записи идут по порядку ID. Пока выгрузка не закончена, рядом лежит ФАЙЛ.part.
Примеры:
  b24 export deal --where stage=WON --select id,title,opportunity --to won.csv
  b24 export contact --titles --to contacts.xlsx`,
  },
  en: {
    entity: "deal, lead, contact, company, quote, invoice, task, user, activity or the number of a smart process",
    where: "a condition: field, comparison (= != > >= < <= ~) and value; all of them must hold",
    select: "fields with commas between; all of them without",
    to: "where to: a name with .ndjson, .csv, .xlsx or .parquet",
    titles: "head the columns with the portal's titles instead of the names of fields",
    separator: "separator of CSV: , or ;",
    resume: "go on with an export that was cut",
    after: `
Records come in the order of their ID. Until everything is there, FILE.part lies beside the file.
Examples:
  b24 export deal --where stage=WON --select id,title,opportunity --to won.csv
  b24 export contact --titles --to contacts.xlsx`,
  },
} as const;

/** `b24 export`: all records of an entity into a file. */
export const defineExport: Define = (language, run) => {
  const text = words[language];
  return new Command("export")
    .addArgument(new Argument("<entity>", text.entity))
    .option("--where <condition>", text.where, collect, [])
    .option("--select <fields>", text.select)
    .requiredOption("--to <file>", text.to)
    .option("--titles", text.titles)
    .addOption(new Option("--separator <character>", text.separator).choices([",", ";"]).default(","))
    .option("--resume", text.resume)
    .addHelpText("after", text.after)
    .action(async (entity: string, options: ExportOptions) =>
      run(async (context) => (await import("./export-run.ts")).runExport(context, entity, options)),
    );
};
