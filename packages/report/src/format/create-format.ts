import type { Language } from "../document.ts";
import { createDateFormat, type DateFormat, type DateFormatOptions } from "./date-format.ts";
import { createNumberFormat, type NumberFormat } from "./number-format.ts";

/** Numbers, money, dates and times as a reader of the language expects them, with non-breaking spaces. */
export interface Format extends NumberFormat, DateFormat {
  readonly lang: Language;
  readonly zone: string;
  /** Minutes as "3 ч 20 мин", "2 дн. 4 ч": the two largest units. */
  readonly duration: (minutes: number) => string;
  /** "Анна, Борис и Вера". */
  readonly list: (items: readonly string[]) => string;
}

/** All formatters for one language, zone and year. Intl objects are made at first use and kept with the returned value. */
export function createFormat(options: DateFormatOptions): Format {
  const { lang, zone } = options;
  let listFormat: Intl.ListFormat | undefined;
  return {
    lang,
    zone,
    ...createNumberFormat(lang),
    ...createDateFormat(options),
    duration: (minutes) => formatDuration(minutes, lang),
    list: (items) => (listFormat ??= new Intl.ListFormat(lang)).format(items),
  };
}

const units = { ru: ["дн.", "ч", "мин"], en: ["d", "h", "min"] } as const;

function formatDuration(minutes: number, lang: Language): string {
  const whole = Math.round(Math.abs(minutes));
  const counts = [Math.floor(whole / 1440), Math.floor(whole / 60) % 24, whole % 60];
  const shown = counts.map((count, index) => (count === 0 ? "" : `${count}\u00A0${units[lang][index]}`));
  const [days = "", hours = "", rest = ""] = shown;
  const parts = (days === "" ? [hours, rest] : [days, hours]).filter((part) => part !== "");
  return parts.length === 0 ? `0\u00A0${units[lang][2]}` : parts.join("\u00A0");
}
