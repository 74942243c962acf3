import type { PeriodName } from "../domain/period-names.ts";

type PeriodKey = PeriodName | "named" | "since";

const ru: Record<PeriodKey, string> = {
  today: "сегодня",
  yesterday: "вчера",
  tomorrow: "завтра",
  "this-week": "эта неделя",
  "last-week": "прошлая неделя",
  "next-week": "следующая неделя",
  "this-month": "этот месяц",
  "last-month": "прошлый месяц",
  "next-month": "следующий месяц",
  "this-quarter": "этот квартал",
  "last-quarter": "прошлый квартал",
  "next-quarter": "следующий квартал",
  "this-year": "этот год",
  "last-year": "прошлый год",
  "last-7d": "последние 7\u00A0дней",
  "last-30d": "последние 30\u00A0дней",
  "last-90d": "последние 90\u00A0дней",
  named: "{name}, {dates}",
  since: "с {from}",
};

const en: Record<PeriodKey, string> = {
  today: "today",
  yesterday: "yesterday",
  tomorrow: "tomorrow",
  "this-week": "this week",
  "last-week": "last week",
  "next-week": "next week",
  "this-month": "this month",
  "last-month": "last month",
  "next-month": "next month",
  "this-quarter": "this quarter",
  "last-quarter": "last quarter",
  "next-quarter": "next quarter",
  "this-year": "this year",
  "last-year": "last year",
  "last-7d": "last 7\u00A0days",
  "last-30d": "last 30\u00A0days",
  "last-90d": "last 90\u00A0days",
  named: "{name}, {dates}",
  since: "since {from}",
};

/** The time that a report speaks of, in words. */
export const periodMessages = { ru, en };
