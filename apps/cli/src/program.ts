import { Command, type OutputConfiguration } from "commander";
import { addGlobalOptions } from "./arguments/global-options.ts";
import type { Context } from "./context.ts";
import { helpTitles } from "./help-titles.ts";
import type { Language, Text } from "./words.ts";

/** Runs the body of a command with its context; the result is the exit code. */
export type Run = (body: (context: Context) => Promise<number>) => Promise<void>;

/** Builds the definition of one command: options, help, action. */
export type Define = (language: Language, run: Run) => Command;

interface Entry {
  readonly name: string;
  readonly summary: Text;
  /** Not a command for people. */
  readonly isHidden?: true;
  /** Loads the definition; only the command that is used is loaded. */
  readonly load: () => Promise<Define>;
}

const entries: readonly Entry[] = [
  {
    name: "demo",
    summary: { ru: "утренний брифинг на демонстрационном портале", en: "the morning briefing on a demo portal" },
    load: async () => (await import("./commands/demo.ts")).defineDemo,
  },
  {
    name: "report",
    summary: {
      ru: "отчёт: брифинг, задачи, сделки, воронка, команда и другие",
      en: "a report: briefing, tasks, deals, pipeline, team and others",
    },
    load: async () => (await import("./commands/report.ts")).defineReport,
  },
  {
    name: "search",
    summary: {
      ru: "найти контакт, компанию, сделку, лид, задачу или сотрудника",
      en: "find a contact, company, deal, lead, task or person",
    },
    load: async () => (await import("./commands/search.ts")).defineSearch,
  },
  {
    name: "ask",
    summary: {
      ru: "сказать словами: отчёт или обычное дело из одной фразы",
      en: "say it in words: a report or an everyday write from one phrase",
    },
    load: async () => (await import("./commands/ask.ts")).defineAsk,
  },
  {
    name: "do",
    summary: {
      ru: "обычное дело: задача, сделка, встреча, сообщение",
      en: "an everyday write: task, deal, meeting, message",
    },
    load: async () => (await import("./commands/do.ts")).defineDo,
  },
  {
    name: "auth",
    summary: { ru: "вход на портал: профили и их секреты", en: "sign in to a portal: profiles and their secrets" },
    load: async () => (await import("./commands/auth.ts")).defineAuth,
  },
  {
    name: "doctor",
    summary: { ru: "проверить вход, права, сеть и настройки", en: "check sign-in, rights, network and configuration" },
    load: async () => (await import("./commands/doctor.ts")).defineDoctor,
  },
  {
    name: "call",
    summary: { ru: "вызвать метод REST", en: "call a REST method" },
    load: async () => (await import("./commands/call.ts")).defineCall,
  },
  {
    name: "batch",
    summary: { ru: "вызвать несколько методов пакетом", en: "call several methods as a batch" },
    load: async () => (await import("./commands/batch.ts")).defineBatch,
  },
  {
    name: "plan",
    summary: { ru: "планы записей: показать, выполнить, отменить", en: "plans of writes: show, run, take back" },
    load: async () => (await import("./commands/plan.ts")).definePlan,
  },
  {
    name: "grant",
    summary: {
      ru: "постоянные разрешения на отправку сообщений",
      en: "standing permissions to send messages",
    },
    load: async () => (await import("./commands/grant.ts")).defineGrant,
  },
  {
    name: "journal",
    summary: { ru: "журнал записей и отказов", en: "the journal of writes and refusals" },
    load: async () => (await import("./commands/journal.ts")).defineJournal,
  },
  {
    name: "fields",
    summary: { ru: "поля сущности на вашем портале", en: "the portal's own fields of an entity" },
    load: async () => (await import("./commands/fields.ts")).defineFields,
  },
  {
    name: "export",
    summary: {
      ru: "выгрузить записи в CSV, NDJSON, XLSX или Parquet",
      en: "export records to CSV, NDJSON, XLSX or Parquet",
    },
    load: async () => (await import("./commands/export.ts")).defineExport,
  },
  {
    name: "import",
    summary: { ru: "загрузить записи из CSV или NDJSON", en: "import records from CSV or NDJSON" },
    load: async () => (await import("./commands/import.ts")).defineImport,
  },
  {
    name: "file",
    summary: {
      ru: "файлы: прикрепить к сделке или задаче, загрузить на диск, скачать",
      en: "files: attach to a deal or task, upload to the disk, download",
    },
    load: async () => (await import("./commands/file.ts")).defineFile,
  },
  {
    name: "methods",
    summary: { ru: "найти метод REST и узнать его параметры", en: "find a REST method and its parameters" },
    load: async () => (await import("./commands/methods.ts")).defineMethods,
  },
  {
    name: "docs",
    summary: { ru: "документация REST: найти и прочитать", en: "the REST documentation: search and read" },
    load: async () => (await import("./commands/docs.ts")).defineDocs,
  },
  {
    name: "packs",
    summary: { ru: "наборы методов для профиля и MCP", en: "named lists of methods for a profile and for MCP" },
    load: async () => (await import("./commands/packs.ts")).definePacks,
  },
  {
    name: "chains",
    summary: {
      ru: "цепочки: несколько методов одним планом",
      en: "chains: several methods as one plan",
    },
    load: async () => (await import("./commands/chains.ts")).defineChains,
  },
  {
    name: "skill",
    summary: {
      ru: "навыки для агентов: показать, установить, проверить, удалить",
      en: "skills for agents: print, install, check, remove",
    },
    load: async () => (await import("./commands/skill.ts")).defineSkill,
  },
  {
    name: "emulator",
    summary: { ru: "локальный портал для проб и тестов", en: "a local portal for trials and tests" },
    load: async () => (await import("./commands/emulator.ts")).defineEmulator,
  },
  {
    name: "completion",
    summary: {
      ru: "дополнение команд по TAB в bash, zsh, fish, PowerShell",
      en: "completion by TAB in bash, zsh, fish, PowerShell",
    },
    load: async () => (await import("./commands/completion.ts")).defineCompletion,
  },
  {
    name: "complete",
    summary: { ru: "что может идти дальше; вызывает оболочка", en: "what may come next; called by the shell" },
    isHidden: true,
    load: async () => (await import("./commands/complete.ts")).defineComplete,
  },
];

export interface ProgramOptions {
  readonly argv: readonly string[];
  readonly language: Language;
  readonly version: string;
  readonly output: OutputConfiguration;
  readonly run: Run;
}

const about: Text = {
  ru: "b24 — портал Битрикс24 в терминале: отчёты с полными цифрами, обычные дела и вызовы REST.",
  en: "b24: a Bitrix24 portal in the terminal: reports with complete numbers, everyday writes, REST calls.",
};

const afterwards: Text = {
  ru: `
Переменные окружения:
  BITRIX24_WEBHOOK_URL  входящий вебхук портала, только для чтения; важнее текущего профиля, но не важнее -P
                        (так же B24KIT_WEBHOOK_URL и BITRIX_WEBHOOK_URL)
  BITRIX24_KEYRING_PASSWORD  парольная фраза зашифрованного файла секретов
  B24KIT_HOME           папка для всего, что b24 хранит на диске
  B24KIT_LANG           язык: ru или en
  B24KIT_LOG            лог в stderr, строки JSON без секретов и параметров: debug, info, warn или error
  B24KIT_LOG_FILE       файл, в который лог дописывается вместо stderr (уровень по умолчанию info)

Начните с «b24 demo». Для своего портала: «b24 auth login» и «b24 report briefing».
Коды выхода: 0 готово, 1 ошибка, 2 отказано, 3 прочитано не всё, 4 нет доступа, 64 ошибка в команде.`,
  en: `
Environment:
  BITRIX24_WEBHOOK_URL  an inbound webhook of the portal, used for reading only; it counts before the current
                        profile and after -P (so do B24KIT_WEBHOOK_URL and BITRIX_WEBHOOK_URL)
  BITRIX24_KEYRING_PASSWORD  the passphrase of the encrypted file of secrets
  B24KIT_HOME           the folder for everything that b24 keeps on disk
  B24KIT_LANG           language: ru or en
  B24KIT_LOG            a log on stderr, lines of JSON without secrets and parameters: debug, info, warn or error
  B24KIT_LOG_FILE       the file that the log is appended to instead of stderr (level info by default)

Begin with "b24 demo". For a portal of yours: "b24 auth login" and "b24 report briefing".
Exit codes: 0 done, 1 failed, 2 refused, 3 partial, 4 sign-in or missing right, 64 usage.`,
};

/** Builds the whole grammar. Commands that the arguments do not name stay stubs with a name and a summary. */
export async function buildProgram(options: ProgramOptions): Promise<Command> {
  const { language } = options;
  const program = new Command("b24");
  addGlobalOptions(program, language, options.version);
  program
    .description(about[language])
    .addHelpText("after", afterwards[language])
    .helpCommand("help [command]", { ru: "справка о команде", en: "help for a command" }[language])
    .configureHelp({
      styleTitle: (title) => helpTitles(title, language),
      showGlobalOptions: true,
      optionDescription: (option) => option.description,
    })
    .configureOutput(options.output)
    .exitOverride();
  for (const entry of entries) program.addCommand(await commandOf(entry, options), { hidden: entry.isHidden === true });
  for (const command of [...program.commands, ...program.commands.flatMap((parent) => parent.commands)]) {
    command.copyInheritedSettings(program).helpOption("-h, --help", { ru: "эта справка", en: "this help" }[language]);
  }
  return program;
}

async function commandOf(entry: Entry, { argv, language, run }: ProgramOptions): Promise<Command> {
  if (!argv.includes(entry.name)) return new Command(entry.name).summary(entry.summary[language]);
  const define = await entry.load();
  return define(language, run).name(entry.name).summary(entry.summary[language]).description(entry.summary[language]);
}
