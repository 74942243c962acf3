import { Argument, Command, Option } from "commander";
import type { Define, Run } from "../grammar.ts";
import type { Language } from "../words.ts";
import { commandOf } from "./command-of.ts";
import type { SetOptions } from "./secret-run.ts";

const words = {
  ru: {
    secret: "секреты получателей: токены, пароли, ключи подписи",
    set: "сохранить секрет: ввести в терминале или передать в stdin",
    list: "какие секреты есть и где они лежат",
    remove: "удалить секрет",
    name: "имя, как в файле расписания",
    storage: "где хранить; без ключа — лучшее из доступного",
  },
  en: {
    secret: "secrets of targets: tokens, passwords, keys of signatures",
    set: "store a secret: type it on a terminal or give it on stdin",
    list: "which secrets there are, and where",
    remove: "remove a secret",
    name: "its name in the schedule file",
    storage: "where to keep it; the best place that works without this",
  },
} as const;

/** `b24-scheduler secret`: what targets need to sign in. */
export const defineSecret: Define = (language, run) => {
  const secret = new Command("secret").summary(words[language].secret).description(words[language].secret);
  for (const define of [set, list, remove]) secret.addCommand(define(language, run));
  return secret;
};

function set(language: Language, run: Run): Command {
  const text = words[language];
  return commandOf("set", { ru: words.ru.set, en: words.en.set }, language)
    .addArgument(new Argument("<name>", text.name))
    .addOption(new Option("--storage <place>", text.storage).choices(["keychain", "file", "machine"]))
    .action(async (name: string, options: SetOptions) =>
      run(async (context) => (await import("./secret-run.ts")).runSet(context, name, options)),
    );
}

function list(language: Language, run: Run): Command {
  return commandOf("list", { ru: words.ru.list, en: words.en.list }, language).action(async () =>
    run(async (context) => (await import("./secret-run.ts")).runList(context)),
  );
}

function remove(language: Language, run: Run): Command {
  return commandOf("remove", { ru: words.ru.remove, en: words.en.remove }, language)
    .addArgument(new Argument("<name>", words[language].name))
    .action(async (name: string) => run(async (context) => (await import("./secret-run.ts")).runRemove(context, name)));
}
