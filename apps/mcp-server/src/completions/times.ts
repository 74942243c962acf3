import type { Completer } from "./completer.ts";
import { fromList, matching } from "./from-list.ts";

const days = {
  en: ["today", "tomorrow", "yesterday", "monday", "tuesday", "wednesday", "thursday", "friday"],
  ru: ["сегодня", "завтра", "вчера", "понедельник", "вторник", "среда", "четверг", "пятница"],
};

const spans = {
  en: ["this-week", "last-week", "this-month", "last-month", "this-quarter", "last-quarter", "last-30d", "last-90d"],
  ru: ["эта неделя", "прошлая неделя", "этот месяц", "прошлый месяц", "этот квартал", "прошлый квартал"],
};

/** Days by name, those of the language of the settings first. */
export const dates = inBoth(days);

/** Periods by name. */
export const periods = inBoth(spans);

/** How far back. */
export const sinces = inBoth({ en: ["24h", "3 days", "7 days", "yesterday"], ru: ["вчера"] });

export const languages = fromList(["ru", "en"]);

function inBoth({ en, ru }: { readonly en: readonly string[]; readonly ru: readonly string[] }): Completer {
  return async (typed, { access }) =>
    matching(access.settings.language === "ru" ? [...ru, ...en] : [...en, ...ru], typed);
}
