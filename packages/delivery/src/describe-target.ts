import { basename } from "node:path";
import type { Language } from "@b24kit/report";
import type { Target } from "./target.ts";

/** A target in one line for lists. Nothing in it is secret: of an address only the host, of a command only the program. */
export function describeTarget(target: Target, language: Language): string {
  const { ru, en } = described(target);
  return language === "ru" ? ru : en;
}

/** Whether this kind of target can tell after a crash, or cannot be doubled; where not, its `unknown` policy decides. */
export function tellsAfterCrash({ kind }: Pick<Target, "kind">): boolean {
  return kind === "file" || kind === "http" || kind === "chat" || kind === "notification";
}

function described(target: Target): Record<Language, string> {
  switch (target.kind) {
    case "file":
      return { ru: `файл ${target.path}`, en: `file ${target.path}` };
    case "stdout":
      return { ru: "стандартный вывод", en: "standard output" };
    case "chat":
      return { ru: `чат: ${person(target.to).ru}`, en: `chat: ${person(target.to).en}` };
    case "notification":
      return { ru: `уведомление: ${person(target.to).ru}`, en: `notification: ${person(target.to).en}` };
    case "telegram":
      return { ru: `Telegram ${target.chat}`, en: `Telegram ${target.chat}` };
    case "email": {
      const to = target.to.map((one) => person(one));
      const join = (language: Language) => to.map((one) => one[language]).join(", ");
      return { ru: `почта: ${join("ru")}`, en: `e-mail: ${join("en")}` };
    }
    case "http":
      return address(target.url);
    case "command":
      return { ru: `программа ${program(target.run)}`, en: `program ${program(target.run)}` };
    default:
      return target satisfies never;
  }
}

function person(to: number | string): Record<Language, string> {
  if (to === "recipient") return { ru: "кому сделан отчёт", en: "whom the report is for" };
  if (typeof to === "number") return { ru: `сотрудник ${to}`, en: `user ${to}` };
  return { ru: to, en: to };
}

function address(url: string | { readonly secret: string }): Record<Language, string> {
  if (typeof url !== "string")
    return { ru: `HTTP, адрес в секрете ${url.secret}`, en: `HTTP, address in the secret ${url.secret}` };
  const host = URL.parse(url)?.host ?? "?";
  return { ru: `HTTP ${host}`, en: `HTTP ${host}` };
}

function program([name = ""]: readonly string[]): string {
  return basename(name);
}
