import type { Effect } from "@b24kit/catalog";
import { Argument, Command, Option } from "commander";
import type { Define, Run } from "../program.ts";
import type { Language } from "../words.ts";
import { positiveInteger } from "./call.ts";

export interface SearchMethodsOptions {
  readonly scope?: string;
  readonly effect?: Effect;
  readonly limit?: number;
}

export interface ListMethodsOptions {
  readonly scope?: string;
  readonly effect?: Effect;
  readonly deprecated?: true;
}

const words = {
  ru: {
    search: "найти метод словами: что он делает",
    show: "всё об одном методе: параметры, ответ, ошибки, пример",
    list: "все методы; в канал — строки TSV",
    words: "что нужно сделать, по-русски или по-английски",
    method: "имя метода, например crm.item.update; регистр не важен",
    scope: "только с этим правом (scope), например crm",
    effect: "только такие: read — чтение, write — запись, destructive — удаление",
    limit: "сколько показать; без него 10",
    deprecated: "только устаревшие",
    after: `
Портал не нужен: методы описаны в самой программе.
Примеры:
  b24 methods search перенести сделку на другую стадию
  b24 methods show crm.item.update
  b24 methods list --scope crm --effect destructive`,
  },
  en: {
    search: "find a method by what it does",
    show: "all about one method: parameters, result, errors, an example",
    list: "all methods; TSV in a pipe",
    words: "what is to be done, in English or Russian",
    method: "name of the method, such as crm.item.update, in any letter case",
    scope: "only those of this scope, such as crm",
    effect: "only those that read, write or are destructive",
    limit: "how many to show; 10 without it",
    deprecated: "deprecated ones only",
    after: `
No portal is needed: the program itself knows the methods.
Examples:
  b24 methods search move a deal to another stage
  b24 methods show crm.item.update
  b24 methods list --scope crm --effect destructive`,
  },
} as const;

/** `b24 methods`: which methods there are, and how they are called. */
export const defineMethods: Define = (language, run) => {
  const methods = new Command("methods").addHelpText("after", words[language].after);
  for (const define of [search, show, list]) methods.addCommand(define(language, run));
  return methods;
};

function search(language: Language, run: Run): Command {
  const text = words[language];
  return new Command("search")
    .summary(text.search)
    .description(text.search)
    .addArgument(new Argument("<words...>", text.words))
    .option("--scope <scope>", text.scope)
    .addOption(effectOption(text.effect))
    .option("--limit <n>", text.limit, (value) => positiveInteger(value, language))
    .action(async (asked: readonly string[], options: SearchMethodsOptions) =>
      run(async (context) => (await import("./methods-run.ts")).runSearchMethods(context, asked.join(" "), options)),
    );
}

function show(language: Language, run: Run): Command {
  const text = words[language];
  return new Command("show")
    .summary(text.show)
    .description(text.show)
    .addArgument(new Argument("<method>", text.method))
    .action(async (method: string) =>
      run(async (context) => (await import("./methods-run.ts")).runShowMethod(context, method)),
    );
}

function list(language: Language, run: Run): Command {
  const text = words[language];
  return new Command("list")
    .summary(text.list)
    .description(text.list)
    .option("--scope <scope>", text.scope)
    .addOption(effectOption(text.effect))
    .option("--deprecated", text.deprecated)
    .action(async (options: ListMethodsOptions) =>
      run(async (context) => (await import("./methods-run.ts")).runListMethods(context, options)),
    );
}

function effectOption(description: string): Option {
  return new Option("--effect <effect>", description).choices(["read", "write", "destructive"]);
}
