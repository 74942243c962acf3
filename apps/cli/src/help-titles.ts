import type { Language } from "./words.ts";

const russian: Readonly<Record<string, string>> = {
  "Usage:": "Вызов:",
  "Arguments:": "Аргументы:",
  "Options:": "Ключи:",
  "Global Options:": "Общие ключи:",
  "Commands:": "Команды:",
};

/** The headings of commander's help in the user's language. */
export function helpTitles(title: string, language: Language): string {
  return language === "ru" ? (russian[title] ?? title) : title;
}
