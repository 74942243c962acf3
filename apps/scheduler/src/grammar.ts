import { Command, Option } from "commander";
import type { Context } from "./context.ts";
import { defineCheck } from "./commands/check.ts";
import { defineComplete } from "./commands/complete.ts";
import { defineCompletion } from "./commands/completion.ts";
import { defineEvents } from "./commands/events.ts";
import { defineHistory } from "./commands/history.ts";
import { defineInit } from "./commands/init.ts";
import { defineInstall } from "./commands/install.ts";
import { defineList } from "./commands/list.ts";
import { defineMigrate } from "./commands/migrate.ts";
import { defineNext } from "./commands/next.ts";
import { defineOnce } from "./commands/once.ts";
import { definePause, defineResume } from "./commands/pause.ts";
import { defineRetry } from "./commands/retry.ts";
import { defineRun } from "./commands/run.ts";
import { defineSecret } from "./commands/secret.ts";
import { defineStatus } from "./commands/status.ts";
import type { Io } from "./io.ts";
import type { Language } from "./words.ts";

/** Runs the body of a command with its context; the result is the exit code. */
export type Run = (body: (context: Context) => Promise<number>) => Promise<void>;

/** Builds the definition of one command: options, help, action. */
export type Define = (language: Language, run: Run) => Command;

const definitions: readonly Define[] = [
  defineInit,
  defineCheck,
  defineList,
  defineNext,
  defineOnce,
  defineRun,
  defineStatus,
  defineHistory,
  definePause,
  defineResume,
  defineRetry,
  defineSecret,
  defineInstall,
  defineMigrate,
  defineEvents,
  defineCompletion,
];

/** Builds the whole grammar; what a command does is loaded when it runs. */
export function buildGrammar({ stdout, stderr, version }: Io, language: Language, run: Run): Command {
  const text = words[language];
  const program = new Command("b24-scheduler")
    .description(text.about)
    .option("--config <file>", text.config)
    .addOption(new Option("--lang <language>", text.lang).choices(["ru", "en"]))
    .option("--json", text.json)
    .option("--store <url>", text.store)
    .version(version, "--version", text.version)
    .helpOption("-h, --help", text.help)
    .helpCommand("help [command]", text.helpFor)
    .addHelpText("after", text.after)
    .configureHelp({
      styleTitle: (title) => (language === "ru" ? (titles[title] ?? title) : title),
      showGlobalOptions: true,
      optionDescription: (option) => option.description,
    })
    .configureOutput({
      writeOut: (line) => void stdout.write(line),
      writeErr: (line) => void stderr.write(line),
      // Errors come back as exceptions and are told in our own words.
      outputError: () => undefined,
    })
    .exitOverride();
  for (const define of definitions) program.addCommand(define(language, run));
  program.addCommand(defineComplete(language, run), { hidden: true });
  for (const command of allBelow(program)) {
    command.copyInheritedSettings(program).helpOption("-h, --help", text.help).allowExcessArguments(false);
  }
  return program;
}

function allBelow({ commands }: Command): readonly Command[] {
  return commands.flatMap((command) => [command, ...allBelow(command)]);
}

const titles: Readonly<Record<string, string>> = {
  "Usage:": "Вызов:",
  "Arguments:": "Аргументы:",
  "Options:": "Ключи:",
  "Global Options:": "Общие ключи:",
  "Commands:": "Команды:",
};

const words = {
  ru: {
    about: "b24-scheduler — отчёты портала Битрикс24, которые приходят вовремя.",
    config: "файл расписания; без ключа — schedule.yaml в папке настроек",
    lang: "язык: ru или en",
    json: "вывод для программ",
    store: "общая база PostgreSQL вместо файла этого компьютера",
    version: "номер версии",
    help: "эта справка",
    helpFor: "справка о команде",
    after: `
Начните с «b24-scheduler init», затем «b24-scheduler check» и «b24-scheduler run».
Переменные окружения: B24KIT_HOME, B24KIT_LANG, BITRIX24_KEYRING_PASSWORD и BITRIX24_WEBHOOK_URL — как у b24;
B24KIT_STORE или B24KIT_STORE_FILE: адрес общей базы с паролем.
Коды выхода: 0 готово, 1 ошибка, 2 отказано, 3 прочитано не всё, 4 нет доступа, 64 ошибка в команде или файле.`,
  },
  en: {
    about: "b24-scheduler: reports of a Bitrix24 portal that arrive on time.",
    config: "the schedule file; schedule.yaml in the configuration folder without it",
    lang: "language: ru or en",
    json: "output for programs",
    store: "a shared database of PostgreSQL instead of this computer's file",
    version: "the version",
    help: "this help",
    helpFor: "help for a command",
    after: `
Begin with "b24-scheduler init", then "b24-scheduler check" and "b24-scheduler run".
Environment: B24KIT_HOME, B24KIT_LANG, BITRIX24_KEYRING_PASSWORD and BITRIX24_WEBHOOK_URL, as with b24;
B24KIT_STORE or B24KIT_STORE_FILE: the address of the shared database with its password.
Exit codes: 0 done, 1 failed, 2 refused, 3 partial, 4 sign-in or missing right, 64 a mistake in the command or the file.`,
  },
} as const;
