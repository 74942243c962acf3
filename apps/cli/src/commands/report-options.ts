import type { ChoiceName } from "b24kit";
import type { Text } from "../words.ts";

/** An option that only some reports take. */
export interface ReportOption {
  /** As commander knows it. */
  readonly flags: string;
  readonly text: Text;
  /** What words in its place are called in the list of reports. */
  readonly words: Text;
}

/** The options that only some reports take, one for each parameter. */
export const reportOptions: Readonly<Record<ChoiceName, ReportOption>> = {
  date: {
    flags: "--date <day>",
    text: {
      ru: "на какой день: дата, день недели, сегодня, завтра",
      en: "for which day: a date, a weekday, today, tomorrow",
    },
    words: { ru: "день", en: "day" },
  },
  period: {
    flags: "--period <period>",
    text: {
      ru: "за какое время: last-week, this-month, last-90d, октябрь, 2026-10, 2026-10-01..2026-10-15, «прошлая неделя»",
      en: 'for which time: last-week, this-month, last-90d, october, 2026-10, 2026-10-01..2026-10-15, "last week"',
    },
    words: { ru: "период", en: "period" },
  },
  since: {
    flags: "--since <time>",
    text: {
      ru: "с какого времени: 24h, «3 дня», вчера, 2026-03-02",
      en: 'how far back: 24h, "3 days", yesterday, 2026-03-02',
    },
    words: { ru: "с какого времени", en: "since when" },
  },
  deep: {
    flags: "--deep",
    text: { ru: "вместе с подотделами", en: "with the sub-departments" },
    words: { ru: "--deep", en: "--deep" },
  },
  query: {
    flags: "--query <words>",
    text: {
      ru: "кого или что искать: имя, компания, телефон, почта, contact:17; у meeting — слова названия или время",
      en: "whom or what to look for: a name, company, number, address, contact:17; of meeting words of its title or a time",
    },
    words: { ru: "кого или что искать", en: "whom or what to look for" },
  },
};

/** The option of the reports that list items. */
export const onlyNewOption = {
  flags: "--only-new",
  text: {
    ru: "отметить новое с прошлого раза; если нового нет — одна строка. Для экрана и для каждого файла --out отдельно",
    en: "mark what is new since the last time; one line if nothing is. For the screen and for each file of --out apart",
  },
} as const;

/** The option of the reports that can remind people of what they tell. */
export const remindOption = {
  flags: "--remind",
  text: {
    ru: "вместо отчёта: напомнить ответственным, по сообщению каждому; сначала показывается, что будет отправлено",
    en: "instead of the report: remind those responsible, a message to each; what will be sent is shown before",
  },
} as const;

/** The option of every report that sends it. */
export const toOption = {
  flags: "--to <target>",
  text: {
    ru: "отправить вместо показа; можно несколько раз: имя из targets файла расписания, file:ПУТЬ, chat:chat12, chat:5, user:5 (уведомление), stdout",
    en: "send it instead of showing it; may be repeated: a name of targets in the schedule file, file:PATH, chat:chat12, chat:5, user:5 (notification), stdout",
  },
} as const;

/** The option of the report `pipeline` that shows several portals. */
export const profilesOption = {
  flags: "--profiles <names>",
  text: {
    ru: "несколько порталов рядом (отчёт pipeline): имена профилей через запятую",
    en: "several portals side by side (the report pipeline): names of profiles with commas",
  },
} as const;

/** What speaks of one portal. */
export const profilesClash = ["to", "remind", "onlyNew", "schema", "explain"];
