import { Argument, Command } from "commander";
import { type CliError, usageError } from "../errors/cli-error.ts";
import type { Define, Run } from "../program.ts";
import type { Language } from "../words.ts";
import { positiveInteger } from "./call.ts";

export interface IndexDocsOptions {
  readonly from?: string;
  readonly remove?: true;
}

export interface SearchDocsOptions {
  readonly limit?: number;
}

const words = {
  ru: {
    search: "найти в документации; без индекса — среди того, что знает сама программа",
    show: "показать страницу документации",
    index: "собрать индекс из копии документации на этом компьютере",
    words: "что ищете, по-русски или по-английски",
    page: "страница: путь из поиска или его конец, адрес, имя метода или события",
    limit: "сколько показать; без него 10",
    from: "папка с документацией в файлах Markdown",
    remove: "удалить индекс",
    after: `
Документацию производителя скачиваете вы сами; индекс лежит только на этом компьютере, портал не нужен.
Без индекса команды отвечают тем, что программа знает сама: факты о методах, событиях и темах, на английском.
Примеры:
  b24 docs index --from b24-rest-docs
  b24 docs search как обновить токен
  b24 docs show crm.item.list`,
  },
  en: {
    search: "search the documentation; without an index, what the program itself knows",
    show: "show a page of the documentation",
    index: "build the index from a copy of the documentation on this computer",
    words: "what you look for, in English or Russian",
    page: "the page: a path that a search gave or the end of one, an address, the name of a method or event",
    limit: "how many to show; 10 without it",
    from: "a folder with the documentation in files of Markdown",
    remove: "remove the index",
    after: `
You fetch the vendor's documentation yourself; the index stays on this computer, and no portal is needed.
Without an index the answer is what the program itself knows: facts on methods, events and subjects.
Examples:
  b24 docs index --from b24-rest-docs
  b24 docs search how to refresh a token
  b24 docs show crm.item.list`,
  },
} as const;

/** `b24 docs`: the documentation, searched and read. */
export const defineDocs: Define = (language, run) => {
  const docs = new Command("docs").addHelpText("after", words[language].after);
  for (const define of [search, show, index]) docs.addCommand(define(language, run));
  return docs;
};

function search(language: Language, run: Run): Command {
  const text = words[language];
  return new Command("search")
    .summary(text.search)
    .description(text.search)
    .addArgument(new Argument("<words...>", text.words))
    .option("--limit <n>", text.limit, (value) => positiveInteger(value, language))
    .action(async (asked: readonly string[], options: SearchDocsOptions) =>
      run(async (context) => (await import("./docs-search-run.ts")).runSearchDocs(context, asked.join(" "), options)),
    );
}

function show(language: Language, run: Run): Command {
  const text = words[language];
  return new Command("show")
    .summary(text.show)
    .description(text.show)
    .addArgument(new Argument("<page>", text.page))
    .action(async (page: string) =>
      run(async (context) => (await import("./docs-show-run.ts")).runShowDocs(context, page)),
    );
}

function index(language: Language, run: Run): Command {
  const text = words[language];
  return new Command("index")
    .summary(text.index)
    .description(text.index)
    .option("--from <folder>", text.from)
    .option("--remove", text.remove)
    .action(async ({ from, remove }: IndexDocsOptions) =>
      run(async (context) => {
        if (from !== undefined && remove === true) throw oneOfBoth();
        if (remove === true) return (await import("./docs-index-run.ts")).runRemoveIndex(context);
        if (from === undefined) throw noFolder();
        return (await import("./docs-index-run.ts")).runIndexDocs(context, from);
      }),
    );
}

const next = { ru: "b24 docs index --from ПАПКА", en: "b24 docs index --from FOLDER" };

function noFolder(): CliError {
  return usageError(
    { ru: "не сказано, где документация", en: "it is not said where the documentation is" },
    { ru: "нужна папка с её файлами Markdown", en: "a folder with its files of Markdown is needed" },
    next,
  );
}

function oneOfBoth(): CliError {
  return usageError(
    { ru: "--from и --remove вместе не бывают", en: "--from and --remove do not go together" },
    { ru: "один собирает индекс, другой удаляет", en: "one builds the index, the other removes it" },
    next,
  );
}
