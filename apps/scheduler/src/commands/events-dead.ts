import { Argument, Command, Option } from "commander";
import type { Define, Run } from "../grammar.ts";
import type { Language } from "../words.ts";
import { commandOf, wholeNumber } from "./command-of.ts";
import type { DeadListOptions, DeadOptions } from "./events-dead-run.ts";

const words = {
  ru: {
    dead: "события, от которых отказались: попытки кончились или обработчик их не принял",
    list: "показать их, новые сначала",
    retry: "вернуть в очередь с новыми попытками",
    drop: "удалить насовсем",
    ids: "номера из events dead list",
    all: "все",
    feed: "только этой ленты",
    limit: "сколько последних",
  },
  en: {
    dead: "events that were given up: out of attempts, or not taken by the handler",
    list: "show them, newest first",
    retry: "put them back into the queue with fresh attempts",
    drop: "remove them for good",
    ids: "their numbers in events dead list",
    all: "all of them",
    feed: "of this feed only",
    limit: "how many of the latest",
  },
} as const;

/** `b24-scheduler events dead`: what becomes of dead letters is a person's decision. */
export const defineEventsDead: Define = (language, run) => {
  const dead = new Command("dead").summary(words[language].dead).description(words[language].dead);
  return dead
    .addCommand(list(language, run))
    .addCommand(change("retry", language, run))
    .addCommand(change("drop", language, run));
};

function list(language: Language, run: Run): Command {
  const text = words[language];
  return commandOf("list", { ru: words.ru.list, en: words.en.list }, language)
    .option("--feed <name>", text.feed)
    .addOption(new Option("--limit <n>", text.limit).argParser(wholeNumber(10_000)).default(20))
    .action(async (options: DeadListOptions) =>
      run(async (context) => (await import("./events-dead-run.ts")).listDead(context, options)),
    );
}

function change(name: "retry" | "drop", language: Language, run: Run): Command {
  const text = words[language];
  const readId = wholeNumber(Number.MAX_SAFE_INTEGER);
  const readIds = (value: string, before: readonly number[] | undefined) => [...(before ?? []), readId(value)];
  const ids = new Argument("[ids...]", text.ids).argParser(readIds);
  return commandOf(name, { ru: words.ru[name], en: words.en[name] }, language)
    .addArgument(ids)
    .option("--all", text.all)
    .option("--feed <name>", text.feed)
    .action(async (given: readonly number[] | undefined, options: DeadOptions) =>
      run(async (context) => (await import("./events-dead-run.ts")).changeDead(context, name, given ?? [], options)),
    );
}
