import { Argument, Command, InvalidArgumentError, Option } from "commander";
import type { Define } from "../program.ts";
import type { Language } from "../words.ts";
import { addConsentOptions, type ConsentOptions } from "../writes/consent-options.ts";

export interface CallOptions extends ConsentOptions {
  readonly param: readonly string[];
  readonly paramsFile?: string;
  readonly all?: true;
  readonly maxItems?: number;
  /** Show the request instead of sending it. */
  readonly dryRun?: true;
  /** Warnings of the check stop the call, too. */
  readonly strict?: true;
  /** Print code for that language instead of sending. */
  readonly as?: "curl" | "ts" | "php" | "python";
  /** REST 3.0. */
  readonly v3?: true;
}

const words = {
  ru: {
    method: "имя метода, например crm.deal.list",
    param: "параметр: 'filter[>ID]=10', 'select[]=ID', JSON 'order:={\"ID\":\"ASC\"}', текст из файла 'x=@файл'",
    paramsFile: "параметры из файла JSON; - читает stdin",
    all: "прочитать все строки списка, по порядку ID",
    maxItems: "остановиться после стольких строк",
    dryRun: "показать запрос и замечания проверки, ничего не отправляя",
    strict: "замечания проверки тоже останавливают вызов",
    as: "напечатать код этого вызова: curl, ts, php или python; адрес — в BITRIX24_WEBHOOK_URL",
    v3: "метод REST 3.0 (/rest/api/); те, что есть только там, уходят туда и без --v3",
    notPositive: "нужно целое число больше нуля",
    after: `
Список печатается таблицей на терминале и строками TSV в канал, всё остальное — JSON. --json печатает result как JSON.
С --all: одна строка JSON на запись (NDJSON), с --json — один массив. Массив, который не закрыт, прочитан не весь.
Примеры:
  b24 call user.current
  b24 call crm.deal.list --param 'filter[STAGE_SEMANTIC_ID]=P' --param 'select[]=ID' --json ID
  b24 call tasks.task.list --all > tasks.ndjson
  b24 call crm.deal.list --param 'filter[ID]=1' --as python
Запись сначала становится планом: что, где, было и станет. На терминале b24 спросит согласия, без него напечатает план
и выйдет с кодом 2; выполняет его b24 plan apply.
Параметры проверяются до отправки; какие они бывают: b24 methods show <метод>.`,
  },
  en: {
    method: "name of the method, such as crm.deal.list",
    param: "parameter: 'filter[>ID]=10', 'select[]=ID', JSON 'order:={\"ID\":\"ASC\"}', text of a file 'x=@path'",
    paramsFile: "parameters from a JSON file; - reads stdin",
    all: "read every row of a list, in ID order",
    maxItems: "stop after so many rows",
    dryRun: "show the request and what the check finds; nothing is sent",
    strict: "warnings of the check stop the call, too",
    as: "print code of this call: curl, ts, php or python; the address is in BITRIX24_WEBHOOK_URL",
    v3: "a method of REST 3.0 (/rest/api/); those that exist only there go there without --v3, too",
    notPositive: "it takes a whole number above zero",
    after: `
A list is printed as a table on a terminal and as TSV in a pipe, everything else as JSON. --json prints result as JSON.
With --all: one line of JSON per row (NDJSON), with --json one array. An array that is not closed was not read to its end.
Examples:
  b24 call user.current
  b24 call crm.deal.list --param 'filter[STAGE_SEMANTIC_ID]=P' --param 'select[]=ID' --json ID
  b24 call tasks.task.list --all > tasks.ndjson
  b24 call crm.deal.list --param 'filter[ID]=1' --as python
A write first becomes a plan: what, where, before and after. On a terminal b24 asks for a yes; without one it prints the
plan and exits with 2, and b24 plan apply runs it.
Parameters are checked before anything is sent; which ones there are: b24 methods show <method>.`,
  },
} as const;

/** `b24 call`: one method of the REST API. */
export const defineCall: Define = (language, run) => {
  const text = words[language];
  const command = new Command("call")
    .addArgument(new Argument("<method>", text.method))
    .option("--param <key=value>", text.param, collect, [])
    .option("--params-file <file>", text.paramsFile)
    .option("--all", text.all)
    .option("--max-items <n>", text.maxItems, (value) => positiveInteger(value, language))
    .addOption(new Option("--dry-run", text.dryRun).conflicts(["all", "as"]))
    .option("--strict", text.strict)
    .addOption(new Option("--as <language>", text.as).choices(["curl", "ts", "php", "python"]).conflicts(["all"]))
    .option("--v3", text.v3);
  return addConsentOptions(command, language)
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

/** The argument of an option that counts. Throws for anything but a whole number above zero. */
export function positiveInteger(value: string, language: Language): number {
  const number = Number(value);
  if (/^\d+$/.test(value) && Number.isSafeInteger(number) && number > 0) return number;
  throw new InvalidArgumentError(words[language].notPositive);
}
