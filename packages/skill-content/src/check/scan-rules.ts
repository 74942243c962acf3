import { requirements } from "../requirements.ts";
import { blocksIn, inlineCodeIn } from "./code-in.ts";
import { hostsIn } from "./hosts-in.ts";
import { programsIn } from "./programs-in.ts";
import { unsafeQuotesIn } from "./unsafe-quotes-in.ts";
import { variablesIn } from "./variables-in.ts";

/** What a security scanner would look for, and what of it is fine. */
export interface ScanRule {
  readonly id: string;
  readonly title: { readonly ru: string; readonly en: string };
  readonly look: (text: string) => readonly string[];
  /** What may be found, `*` for any letters; everything else is a problem. */
  readonly allowed: readonly string[];
}

/** Documentation of the vendor, and names that nobody has. */
const shownHosts = ["apidocs.bitrix24.com", "apidocs.bitrix24.ru", "portal.example", "example.com"];

/** The lines of the table, in their order. */
export const scanRules: readonly ScanRule[] = [
  {
    id: "binaries",
    title: { ru: "Запускаемые программы", en: "Programs that are started" },
    look: programsIn,
    allowed: requirements.binaries,
  },
  {
    id: "environment",
    title: { ru: "Переменные окружения", en: "Environment variables" },
    // Of the system's own a skill only declares which are read: no page tells anybody to set one.
    look: (text) => variablesIn(text.replace(requirements.system.join(", "), "")),
    allowed: requirements.environment.map(({ name }) => name),
  },
  {
    id: "addresses",
    title: { ru: "Адреса в сети", en: "Network addresses" },
    look: hostsIn,
    // The last one is where applications of developers get their tokens; the command does not go there.
    allowed: [...shownHosts, ...requirements.network.flatMap(hostsIn), "oauth.bitrix.info"],
  },
  {
    id: "installs",
    title: { ru: "Установка и обновление", en: "Installs and updates" },
    look: (text) =>
      text.match(
        /\b(?:npm|npx|pnpm|yarn|pip3?|brew|apt(?:-get)?|curl|wget|sudo|chmod|eval)\b(?= [\w-])|\|\s*(?:ba)?sh\b/g,
      ) ?? [],
    allowed: [],
  },
  {
    id: "secrets",
    title: { ru: "Секреты в тексте", en: "Secrets in the text" },
    look: (text) => text.match(/\/rest\/\d+\/[a-z0-9]{8,}|\b[a-f0-9]{32,}\b/gi) ?? [],
    allowed: [],
  },
  {
    id: "hidden",
    title: { ru: "Невидимые знаки", en: "Invisible characters" },
    // Zero-width and bidi characters, tags, and comments of HTML, which a reader of the page does not see.
    look: (text) =>
      text.match(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|[\u{E0000}-\u{E007F}]|<!--/gu) ?? [],
    allowed: [],
  },
  {
    id: "consent",
    title: { ru: "Обход согласия", en: "Ways around consent" },
    look: (text) =>
      commandText(text).match(
        /--confirm-(?:write|destructive)\b|--confirm[ =]agent\b|auth access\b[^\n]*\b(?:write|destructive)\b/g,
      ) ?? [],
    allowed: [],
  },
  {
    id: "quotes",
    title: { ru: "Слова пользователя без одиночных кавычек", en: "Words of the user without single quotes" },
    look: unsafeQuotesIn,
    allowed: [],
  },
];

function commandText(text: string): string {
  return [
    ...blocksIn(text).map((block) => block.text),
    ...inlineCodeIn(text).filter((code) => code.startsWith("b24 ")),
  ].join("\n");
}
