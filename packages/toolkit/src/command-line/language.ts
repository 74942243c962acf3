import type { Language } from "@b24kit/report";

type Environment = Readonly<Record<string, string | undefined>>;

/** The language asked for by `--lang` or `B24KIT_LANG`; undefined when nobody asked. */
export function chosenLanguage(argv: readonly string[], env: Environment): Language | undefined {
  return languageOf(optionValue(argv, "--lang")) ?? languageOf(env["B24KIT_LANG"]);
}

/** The language of help and errors: the chosen one, else the system's. Read before the arguments are parsed. */
export function messageLanguage(argv: readonly string[], env: Environment): Language {
  const system = env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "";
  return chosenLanguage(argv, env) ?? (/^ru(?![a-z])/i.test(system) ? "ru" : "en");
}

function languageOf(value: string | undefined): Language | undefined {
  const name = value?.toLowerCase();
  return name === "ru" || name === "en" ? name : undefined;
}

function optionValue(argv: readonly string[], flag: string): string | undefined {
  const at = argv.findLastIndex((word) => word === flag || word.startsWith(`${flag}=`));
  const word = argv[at];
  return word === flag ? argv[at + 1] : word?.slice(flag.length + 1);
}
