import { Argument, Command } from "commander";
import type { Define } from "../program.ts";
import { addConsentOptions, type ConsentOptions } from "../writes/consent-options.ts";
import { collect } from "./call.ts";

export interface ChainOptions extends ConsentOptions {
  readonly param: readonly string[];
  readonly dryRun?: true;
}

const words = {
  ru: {
    list: "какие цепочки есть",
    show: "что цепочка делает и что ей нужно",
    run: "выполнить цепочку одним планом",
    chain: "имя цепочки, например company-with-deal",
    param: "параметр цепочки; можно несколько раз",
    dryRun: "только показать команды",
    after: `
Цепочка — проверенная последовательность методов: каждый следующий берёт номер того, что создал предыдущий.
Примеры:
  b24 chains show task-with-checklist
  b24 chains run task-with-checklist --param title='Отчёт' --param responsible=1 --param item='Цифры' --dry-run`,
    afterRun: `
Вся цепочка — один план: его показывают и спрашивают согласия, как у b24 call. На первой ошибке она останавливается и
говорит, что сделано, а что нет. Что за параметры: b24 chains show <имя>. То, что печатает --dry-run, принимает
b24 batch --halt --file.`,
  },
  en: {
    list: "the chains that there are",
    show: "what a chain does, and what it needs",
    run: "run a chain as one plan",
    chain: "name of the chain, such as company-with-deal",
    param: "a parameter of the chain; may be repeated",
    dryRun: "only show the commands",
    after: `
A chain is a checked sequence of methods: each takes the number of what an earlier one has made.
Examples:
  b24 chains show task-with-checklist
  b24 chains run task-with-checklist --param title='Report' --param responsible=1 --param item='Figures' --dry-run`,
    afterRun: `
The whole chain is one plan: it is shown, and a yes asked for, as b24 call does. At the first error it stops and says what
is done and what is not. Which parameters: b24 chains show <name>. What --dry-run prints is a file for
b24 batch --halt --file.`,
  },
} as const;

/** `b24 chains`: checked recipes of several methods. */
export const defineChains: Define = (language, run) => {
  const text = words[language];
  const list = new Command("list")
    .summary(text.list)
    .description(text.list)
    .action(async () => run(async (context) => (await import("./chains-run.ts")).runListChains(context)));
  const show = new Command("show")
    .summary(text.show)
    .description(text.show)
    .addArgument(new Argument("<chain>", text.chain))
    .action(async (id: string) => run(async (context) => (await import("./chains-run.ts")).runShowChain(context, id)));
  const start = new Command("run")
    .summary(text.run)
    .description(text.run)
    .addArgument(new Argument("<chain>", text.chain))
    .option("--param <name=value>", text.param, collect, [])
    .option("--dry-run", text.dryRun);
  addConsentOptions(start, language)
    .addHelpText("after", text.afterRun)
    .action(async (id: string, options: ChainOptions) =>
      run(async (context) => (await import("./chains-run.ts")).runChain(context, id, options)),
    );
  return new Command("chains").addHelpText("after", text.after).addCommand(list).addCommand(show).addCommand(start);
};
