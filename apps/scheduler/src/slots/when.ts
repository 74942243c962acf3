import type { When } from "../config/config.ts";
import type { Text } from "../words.ts";
import { cronProblem } from "./cron-pattern.ts";
import { daysOf, nearestDays, type Days } from "./when-words.ts";

/** Why a text is no `when`. */
export interface WhenProblem {
  readonly message: Text;
  /** What may have been meant. */
  readonly suggestion?: string;
}

const nicknames: Readonly<Record<string, string>> = {
  "@hourly": "0 * * * *",
  "@daily": "0 0 * * *",
  "@midnight": "0 0 * * *",
  "@weekly": "0 0 * * 0",
  "@monthly": "0 0 1 * *",
  "@yearly": "0 0 1 1 *",
  "@annually": "0 0 1 1 *",
};

const time = String.raw`\d{1,2}:\d{2}`;
const between = String.raw`(?:\s*,\s*(?:(?:and|и|at|в|во)\s+)*|\s+(?:(?:and|и|at|в|во)\s+)+)`;
const atPattern = new RegExp(
  String.raw`^(?<days>.+?)[\s,]+(?:(?:at|в|во)\s+)?(?<times>${time}(?:${between}${time})*)$`,
);
const everyPattern =
  /^(?:(?<days>.+?)[\s,]+)?(?:every|each|кажд(?:ые|ый|ую))\s+(?:(?<count>\d{1,4})\s+)?(?<unit>minutes?|hours?|минут[уы]?|час(?:а|ов)?)$/;
const cronOnDays = /^(?<days>\p{L}[\p{L}\s]*?)[\s,]+(?<cron>[\d*?].*)$/u;

/** Reads when a job is due: a cron pattern, "workdays at 08:30", «по пятницам в 17:00», "every 15 minutes". */
export function parseWhen(text: string): When | WhenProblem {
  const said = text.trim().replaceAll(/\s+/g, " ");
  if (said.length > 200) return problem("слишком длинно", "it is too long");
  if (/^[\d*?]/.test(said)) return ofCron(text, said, false);
  const words = said.toLowerCase();
  if (words.startsWith("@")) return ofNickname(text, words);
  return ofInterval(text, words) ?? ofTimes(text, words) ?? ofCronOnDays(text, said) ?? unclear(words);
}

/** Whether it is the reason why there is no When. */
export function isWhenProblem(when: When | WhenProblem): when is WhenProblem {
  return "message" in when;
}

function ofCron(text: string, cron: string, onWorkdays: boolean): When | WhenProblem {
  const message = cronProblem(cron);
  return message === undefined ? { text, cron, onWorkdays } : { message };
}

function ofNickname(text: string, name: string): When | WhenProblem {
  const cron = Object.hasOwn(nicknames, name) ? nicknames[name] : undefined;
  if (cron !== undefined) return { text, cron, onWorkdays: false };
  const known = Object.keys(nicknames).join(", ");
  return problem(`нет имени ${name}; есть ${known}`, `there is no name ${name}; there are ${known}`);
}

// "workdays */10 9-18 * * *": a pattern of which only working days count.
function ofCronOnDays(text: string, said: string): When | WhenProblem | undefined {
  const { days: daysText = "", cron = "" } = cronOnDays.exec(said)?.groups ?? {};
  if (cron.split(" ").length < 5) return undefined;
  const days = daysOf(daysText.toLowerCase());
  return days?.onWorkdays === true ? ofCron(text, cron, true) : undefined;
}

function ofInterval(text: string, words: string): When | WhenProblem | undefined {
  const { days: daysText, count: countText, unit = "" } = everyPattern.exec(words)?.groups ?? {};
  if (unit === "") return undefined;
  const days = daysText === undefined ? { weekdays: "*", onWorkdays: false } : daysOf(daysText);
  if (days === undefined) return unclear(words, daysText);
  const count = Number(countText ?? 1);
  const isHours = /^[hч]/.test(unit);
  if (count < 1 || (isHours ? 24 : 60) % count !== 0) return uneven(isHours);
  const step = count === 1 ? "*" : `*/${count}`;
  return at(text, isHours ? `0 ${step}` : `${step} *`, days);
}

function ofTimes(text: string, words: string): When | WhenProblem | undefined {
  const { days: daysText = "", times = "" } = atPattern.exec(words)?.groups ?? {};
  if (times === "") return undefined;
  const days = daysOf(daysText);
  if (days === undefined) return unclear(words, daysText);
  const pairs = [...times.matchAll(/(\d{1,2}):(\d{2})/g)].map(
    ([, hour, minute]) => [Number(hour), Number(minute)] as const,
  );
  const wrong = pairs.find(([hour, minute]) => hour > 23 || minute > 59);
  if (wrong !== undefined)
    return problem("такого времени нет: часы 0–23, минуты 00–59", "there is no such time: hours 0–23, minutes 00–59");
  const hours = sorted(pairs.map(([hour]) => hour));
  const minutes = sorted(pairs.map(([, minute]) => minute));
  const distinct = new Set(pairs.map(([hour, minute]) => hour * 60 + minute)).size;
  // A cron pattern runs at each of its minutes in each of its hours.
  return distinct === hours.length * minutes.length
    ? at(text, `${minutes.join(",")} ${hours.join(",")}`, days)
    : unlike();
}

function at(text: string, time: string, { weekdays, onWorkdays }: Days): When {
  return { text, cron: `${time} * * ${weekdays}`, onWorkdays };
}

function sorted(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].toSorted((a, b) => a - b);
}

function uneven(isHours: boolean): WhenProblem {
  return isHours
    ? problem(
        "сутки не делятся на столько часов: 1, 2, 3, 4, 6, 8, 12",
        "a day does not divide into so many hours: 1, 2, 3, 4, 6, 8, 12",
      )
    : problem(
        "час не делится на столько минут: 1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 30",
        "an hour does not divide into so many minutes: 1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 30",
      );
}

function unlike(): WhenProblem {
  return problem(
    "в одном задании минуты всех времён должны совпадать (09:00 и 18:00): сделайте два задания",
    "the times of one job must have the same minutes (09:00 and 18:00): make two jobs",
  );
}

function unclear(words: string, days?: string): WhenProblem {
  const near = days === undefined ? undefined : nearestDays(days);
  return {
    ...problem(
      "непонятно, когда; пишут так: по рабочим дням в 08:30, ежедневно в 9:00, по пятницам в 17:00, каждые 15 минут или шаблон cron (30 8 * * 1-5)",
      "it is not clear when; write: workdays at 08:30, daily at 9:00, fridays at 17:00, every 15 minutes, or a cron pattern (30 8 * * 1-5)",
    ),
    ...(near !== undefined && days !== undefined && { suggestion: words.replace(days, near) }),
  };
}

function problem(ru: string, en: string): WhenProblem {
  return { message: { ru, en } };
}
