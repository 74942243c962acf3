import { Command } from "commander";
import type { Define } from "../program.ts";
import { addConsentOptions, type ConsentOptions } from "../writes/consent-options.ts";
import { collect } from "./call.ts";

export interface BatchOptions extends ConsentOptions {
  readonly cmd: readonly string[];
  readonly file?: string;
  readonly halt?: true;
  readonly keepGoing?: true;
  /** Warnings of the check stop the batch, too. */
  readonly strict?: true;
  /** REST 3.0. */
  readonly v3?: true;
}

const words = {
  ru: {
    cmd: "команда: 'сделки=crm.deal.list?filter[>ID]=10' (имя латиницей)",
    file: "команды из файла JSON; - читает stdin",
    halt: "остановиться на первой ошибке",
    strict: "замечания проверки тоже останавливают пакет",
    v3: "методы REST 3.0 (/rest/api/): без --halt и без $result",
    keepGoing: "при ошибках отдельных команд выйти с кодом 3, а не 1",
    after: `
Значение $result[имя][поле] подставляет результат более ранней команды. Печатается JSON: у каждой команды её result или error.
Пакет с записями — один план на все команды: его показывают и спрашивают согласия, как у b24 call.
Пример:
  b24 batch --cmd 'me=user.current' --cmd 'mine=crm.deal.list?filter[ASSIGNED_BY_ID]=$result[me][ID]'`,
  },
  en: {
    cmd: "command: 'deals=crm.deal.list?filter[>ID]=10'",
    file: "commands from a JSON file; - reads stdin",
    halt: "stop at the first error",
    strict: "warnings of the check stop the batch, too",
    v3: "methods of REST 3.0 (/rest/api/): without --halt and $result",
    keepGoing: "when single commands fail, exit with 3 instead of 1",
    after: `
A value $result[name][field] puts in the result of an earlier command. JSON is printed: each command's own result or error.
A batch with writes is one plan of all its commands: it is shown, and a yes asked for, as b24 call does.
Example:
  b24 batch --cmd 'me=user.current' --cmd 'mine=crm.deal.list?filter[ASSIGNED_BY_ID]=$result[me][ID]'`,
  },
} as const;

/** `b24 batch`: several methods in one request. */
export const defineBatch: Define = (language, run) => {
  const text = words[language];
  const command = new Command("batch")
    .option("--cmd <name=method?query>", text.cmd, collect, [])
    .option("--file <file>", text.file)
    .option("--halt", text.halt)
    .option("--keep-going", text.keepGoing)
    .option("--strict", text.strict)
    .option("--v3", text.v3);
  return addConsentOptions(command, language)
    .addHelpText("after", text.after)
    .action(async (options: BatchOptions) =>
      run(async (context) => {
        const { runBatch } = await import("./batch-run.ts");
        return runBatch(context, options);
      }),
    );
};
