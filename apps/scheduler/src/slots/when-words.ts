import { nearestName } from "@b24kit/catalog";

/** On which days a job is due: a field of a cron pattern, and whether the calendar counts. */
export interface Days {
  /** The field of weekdays. */
  readonly weekdays: string;
  readonly onWorkdays: boolean;
}

const daily: Days = { weekdays: "*", onWorkdays: false };
const workdays: Days = { weekdays: "*", onWorkdays: true };
const mondayToFriday: Days = { weekdays: "1-5", onWorkdays: false };

/** Phrases without the words that may stand before them. */
const phrases: ReadonlyMap<string, Days> = new Map([
  ...["daily", "day", "ежедневно", "день", "дни"].map((phrase) => [phrase, daily] as const),
  ...["workdays", "workday", "working days", "working day", "business days"].map(
    (phrase) => [phrase, workdays] as const,
  ),
  ...["рабочим дням", "рабочие дни", "рабочий день", "будням", "будни"].map((phrase) => [phrase, workdays] as const),
  ...["weekdays", "weekday"].map((phrase) => [phrase, mondayToFriday] as const),
]);

/** Sunday is 0, as in cron. */
const weekdayForms = [
  /^(?:sun(?:days?)?|воскресень(?:ям|е|я)|вс)$/,
  /^(?:mon(?:days?)?|понедельник(?:ам|и)?|пн)$/,
  /^(?:tue(?:s|sdays?)?|вторник(?:ам|и)?|вт)$/,
  /^(?:wed(?:nesdays?)?|сред(?:ам|а|у|ы)|ср)$/,
  /^(?:thu(?:rs?|rsdays?)?|четверг(?:ам|и)?|чт)$/,
  /^(?:fri(?:days?)?|пятниц(?:ам|а|у|ы)|пт)$/,
  /^(?:sat(?:urdays?)?|суббот(?:ам|а|у|ы)|сб)$/,
];

const lead = /^(?:(?:on|every|each|по|во?|кажд(?:ый|ую|ое|ые))\s+)+/;

/** Reads the days in words, lower case: "workdays", "on mondays and fridays", «по пятницам». Undefined for what is none. */
export function daysOf(text: string): Days | undefined {
  const bare = text.replace(lead, "");
  return phrases.get(bare) ?? namedWeekdays(bare);
}

function namedWeekdays(text: string): Days | undefined {
  const names = text.split(/\s*,\s*|\s+(?:and|и)\s+/);
  const numbers = names.map((name) => weekdayForms.findIndex((form) => form.test(name.replace(lead, ""))));
  if (numbers.includes(-1)) return undefined;
  return { weekdays: [...new Set(numbers)].toSorted((a, b) => a - b).join(","), onWorkdays: false };
}

const commonDays = (
  "workdays|daily|every day|weekdays|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|по рабочим дням|ежедневно|" +
  "каждый день|по понедельникам|по вторникам|по средам|по четвергам|по пятницам|по субботам|по воскресеньям"
).split("|");

/** The days that somebody may have meant who mistyped them. */
export function nearestDays(text: string): string | undefined {
  return nearestName(text, commonDays);
}
