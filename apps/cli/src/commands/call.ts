import { Argument, Command, InvalidArgumentError } from "commander";
import type { Define } from "../program.ts";
import type { Language } from "../words.ts";

export interface CallOptions {
  readonly param: readonly string[];
  readonly paramsFile?: string;
  readonly all?: true;
  readonly maxItems?: number;
}

const words = {
  ru: {
    method: "имя метода, например crm.deal.list",
    param: "параметр: 'filter[>ID]=10', 'select[]=ID', JSON 'order:={\"ID\":\"ASC\"}', текст из файла 'x=@файл'",
    paramsFile: "параметры из файла JSON; - читает stdin",
    all: "прочитать все строки списка, по порядку ID",
    maxItems: "остановиться после стольких строк",
    notPositive: "нужно целое число больше нуля",
    after: `
Список печатается таблицей на терминале и строками TSV в канал, всё остальное — JSON. --json печатает result как JSON.
С --all: одна строка JSON на запись (NDJSON), с --json — один массив. Массив, который не закрыт, прочитан не весь.
Примеры:
  b24 call user.current
  b24 call crm.deal.list --param 'filter[>=DATE_CREATE]=2026-01-01' --param 'select[]=ID' --json ID
  b24 call tasks.task.list --all > tasks.ndjson`,
  },
  en: {
    method: "name of the method, such as crm.deal.list",
    param: "parameter: 'filter[>ID]=10', 'select[]=ID', JSON 'order:={\"ID\":\"ASC\"}', text of a file 'x=@path'",
    paramsFile: "parameters from a JSON file; - reads stdin",
    all: "read every row of a list, in ID order",
    maxItems: "stop after so many rows",
    notPositive: "it takes a whole number above zero",
    after: `
A list is printed as a table on a terminal and as TSV in a pipe, everything else as JSON. --json prints result as JSON.
With --all: one line of JSON per row (NDJSON), with --json one array. An array that is not closed was not read to its end.
Examples:
  b24 call user.current
  b24 call crm.deal.list --param 'filter[>=DATE_CREATE]=2026-01-01' --param 'select[]=ID' --json ID
  b24 call tasks.task.list --all > tasks.ndjson`,
  },
} as const;

/** `b24 call`: one method of the REST API. */
export const defineCall: Define = (language, run) => {
  const text = words[language];
  return new Command("call")
    .addArgument(new Argument("<method>", text.method))
    .option("--param <key=value>", text.param, collect, [])
    .option("--params-file <file>", text.paramsFile)
    .option("--all", text.all)
    .option("--max-items <n>", text.maxItems, (value) => positiveInteger(value, language))
    .addHelpText("after", text.after)
    .action(async (method: string, options: CallOptions) =>
      run(async (context) => {
        const { runCall } = await import("./call-run.ts");
        return runCall(context, method, options);
      }),
    );
};

/** Gathers an option that may be given several times. */
export function collect(value: string, previous: readonly string[]): readonly string[] {
  return [...previous, value];
}

function positiveInteger(value: string, language: Language): number {
  const number = Number(value);
  if (/^\d+$/.test(value) && Number.isSafeInteger(number) && number > 0) return number;
  throw new InvalidArgumentError(words[language].notPositive);
}
