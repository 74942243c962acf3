import { Command } from "commander";
import type { Define } from "../program.ts";
import { collect } from "./call.ts";

export interface BatchOptions {
  readonly cmd: readonly string[];
  readonly file?: string;
  readonly halt?: true;
  readonly keepGoing?: true;
}

const words = {
  ru: {
    cmd: "команда: 'сделки=crm.deal.list?filter[>ID]=10' (имя латиницей)",
    file: "команды из файла JSON; - читает stdin",
    halt: "остановиться на первой ошибке",
    keepGoing: "при ошибках отдельных команд выйти с кодом 3, а не 1",
    after: `
Значение $result[имя][поле] подставляет результат более ранней команды. Печатается JSON: у каждой команды её result или error.
Пример:
  b24 batch --cmd 'me=user.current' --cmd 'mine=crm.deal.list?filter[ASSIGNED_BY_ID]=$result[me][ID]'`,
  },
  en: {
    cmd: "command: 'deals=crm.deal.list?filter[>ID]=10'",
    file: "commands from a JSON file; - reads stdin",
    halt: "stop at the first error",
    keepGoing: "when single commands fail, exit with 3 instead of 1",
    after: `
A value $result[name][field] puts in the result of an earlier command. JSON is printed: each command's own result or error.
Example:
  b24 batch --cmd 'me=user.current' --cmd 'mine=crm.deal.list?filter[ASSIGNED_BY_ID]=$result[me][ID]'`,
  },
} as const;

/** `b24 batch`: several methods in one request. */
export const defineBatch: Define = (language, run) => {
  const text = words[language];
  return new Command("batch")
    .option("--cmd <name=method?query>", text.cmd, collect, [])
    .option("--file <file>", text.file)
    .option("--halt", text.halt)
    .option("--keep-going", text.keepGoing)
    .addHelpText("after", text.after)
    .action(async (options: BatchOptions) =>
      run(async (context) => {
        const { runBatch } = await import("./batch-run.ts");
        return runBatch(context, options);
      }),
    );
};
