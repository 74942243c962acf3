import type { Language } from "@b24kit/report";

const units = {
  ru: ["Б", "КБ", "МБ", "ГБ", "ТБ"],
  en: ["B", "KB", "MB", "GB", "TB"],
} as const satisfies Readonly<Record<Language, readonly string[]>>;

/** "1.2 MB", "1,2 МБ": thousands as browsers and drives count them. */
export function sizeText(bytes: number, language: Language): string {
  let value = bytes;
  let unit = 0;
  while (value >= 999.95 && unit < 4) {
    value /= 1000;
    unit += 1;
  }
  const digits = unit === 0 ? String(value) : value.toFixed(1).replace(/\.0$/, "");
  return `${language === "ru" ? digits.replace(".", ",") : digits} ${units[language][unit]}`;
}
