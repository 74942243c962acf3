import { type Command, Option } from "commander";
import { usageError } from "../errors/cli-error.ts";
import type { Language } from "../words.ts";

/** Forms of the output; `html`, `csv`, `bbcode` and `telegram` are forms of reports only, as `md` is. */
export type Format = (typeof formats)[number];

const formats = ["text", "md", "html", "csv", "bbcode", "telegram", "json"] as const;

/** Options that every command takes, before or after its name. */
export interface GlobalOptions {
  readonly profile?: string;
  readonly lang?: Language;
  readonly format?: Format;
  /** "" for the bare flag, else names of fields with commas. */
  readonly json?: string;
  readonly out?: string;
  readonly plain?: true;
  /** False by `--no-emoji`. */
  readonly emoji: boolean;
  readonly quiet?: true;
  readonly verbose?: true;
  /** Seconds. */
  readonly timeout?: number;
}

const help = {
  ru: {
    profile: "профиль портала; без него — вебхук из окружения, затем текущий профиль",
    lang: "язык: ru или en",
    format: "вид вывода: text или json; у отчётов ещё md, html, csv, bbcode, telegram",
    json: "то же, что --format json; у списков --json ID,TITLE выбирает поля",
    out: "записать результат в файл",
    plain: "без цвета и эмодзи",
    emoji: "без эмодзи",
    quiet: "без замечаний и хода работы",
    verbose: "показывать запросы к порталу (без секретов)",
    timeout: "сколько секунд может длиться один запрос",
    help: "эта справка",
    version: "номер версии",
  },
  en: {
    profile: "profile of a portal; else the webhook of the environment, else the current profile",
    lang: "language: ru or en",
    format: "form of the output: text or json; of reports also md, html, csv, bbcode, telegram",
    json: "same as --format json; for lists --json ID,TITLE picks fields",
    out: "write the result to a file",
    plain: "no colour, no emoji",
    emoji: "no emoji",
    quiet: "no remarks, no progress",
    verbose: "show the requests to the portal (without secrets)",
    timeout: "how many seconds one request may take",
    help: "this help",
    version: "the version",
  },
} as const;

/** Adds the global options to the program. */
export function addGlobalOptions(program: Command, language: Language, version: string): void {
  const text = help[language];
  program
    .option("-P, --profile <name>", text.profile)
    .addOption(new Option("--lang <language>", text.lang).choices(["ru", "en"]))
    .addOption(new Option("--format <format>", text.format).choices(formats))
    .option("--json [fields]", text.json)
    .option("--out <file>", text.out)
    .option("--plain", text.plain)
    .option("--no-emoji", text.emoji)
    .option("--quiet", text.quiet)
    .option("--verbose", text.verbose)
    .option("--timeout <seconds>", text.timeout, parseSeconds)
    .version(version, "--version", text.version)
    .helpOption("-h, --help", text.help);
}

/** The format asked for; `--json` and another `--format` contradict each other. */
export function formatOf(options: GlobalOptions): Format {
  if (options.json === undefined) return options.format ?? "text";
  if (options.format === undefined || options.format === "json") return "json";
  throw usageError(
    {
      ru: `--json и --format ${options.format} не сочетаются`,
      en: `--json and --format ${options.format} exclude each other`,
    },
    { ru: "--json уже задаёт вид вывода", en: "--json already sets the form of the output" },
    { ru: "оставьте одно из них", en: "keep one of them" },
  );
}

const longestTimeout = 600;

function parseSeconds(text: string): number {
  const seconds = Number(text);
  if (text.trim() !== "" && seconds > 0 && seconds <= longestTimeout) return seconds;
  throw usageError(
    { ru: `--timeout: не подходит «${text}»`, en: `--timeout: "${text}" is not usable` },
    {
      ru: `нужно число секунд больше 0 и не больше ${longestTimeout}`,
      en: `it takes seconds, above 0 and up to ${longestTimeout}`,
    },
    { ru: "например: --timeout 30", en: "for example: --timeout 30" },
  );
}
