import type { Temporal } from "temporal-polyfill";
import type { Worded } from "../../run/scenario.ts";
import { actionError } from "../action-errors.ts";
import type { ActionContext } from "../action.ts";
import { parseDuration } from "../parse/duration.ts";
import type { MomentOptions } from "../parse/moment.ts";
import { parseTimeRange } from "../parse/time-range.ts";
import { resolveMoment } from "../resolve/moment.ts";
import { quoted } from "../text-of.ts";

/** Minutes: longer than a day is no meeting. */
const longest = 24 * 60;

/** When a meeting is: its start, and how many minutes it lasts where one of the texts says so. */
export interface MeetingTime {
  readonly start: Temporal.ZonedDateTime;
  readonly minutes: number | undefined;
}

/** Reads "завтра в 15:00" and a length, or "завтра с 15 до 16" alone. Throws a ScenarioError. */
export function resolveTime(
  context: ActionContext,
  { when, duration }: { readonly when: string; readonly duration?: string | undefined },
  options: Omit<MomentOptions, "now"> = {},
): MeetingTime {
  const range = parseTimeRange(when);
  if (range === "no-such-time") throw problem(context, when, noRange, rangeHint);
  if (range !== undefined && duration !== undefined) throw problem(context, duration, twoLengths, oneLength);
  return {
    start: resolveStart(context, range?.start ?? when, when, options),
    minutes: range?.minutes ?? (duration === undefined ? undefined : resolveLength(context, duration)),
  };
}

/** The start of a meeting, which needs a time of day. */
function resolveStart(
  context: ActionContext,
  text: string,
  written: string,
  options: Omit<MomentOptions, "now">,
): Temporal.ZonedDateTime {
  const { at, hasTime } = resolveMoment(context, text, options);
  if (hasTime) return at;
  throw problem(context, written, noTime, timeHint);
}

function resolveLength(context: ActionContext, text: string): number {
  const minutes = parseDuration(text);
  if (minutes !== undefined && minutes <= longest) return minutes;
  throw problem(context, text, noLength, lengthHint);
}

const noTime: Worded = { ru: "Не сказано, во сколько встреча", en: "It is not said at what time the meeting is" };
const timeHint: Worded = { ru: "Добавьте время: завтра в 15:00.", en: "Add the time: tomorrow at 15:00." };
const noLength: Worded = { ru: "Не понял длительность", en: "This is no length of a meeting" };
const lengthHint: Worded = {
  ru: "Напишите, например: 30 минут, 1 ч, 1:30.",
  en: "Write, for example: 30 minutes, 1h, 1:30.",
};
const noRange: Worded = { ru: "Встреча не может быть в такое время", en: "A meeting cannot be at such a time" };
const rangeHint: Worded = {
  ru: "Напишите начало и конец в пределах дня: завтра с 10 до 11.",
  en: "Write a start and an end within one day: tomorrow from 10:00 to 11:00.",
};
const twoLengths: Worded = {
  ru: "Конец встречи уже назван, а задана и длительность",
  en: "The end of the meeting is named already, and a length is given too",
};
const oneLength: Worded = { ru: "Оставьте что-нибудь одно.", en: "Keep one of them." };

function problem({ language }: ActionContext, text: string, what: Worded, hint: Worded): Error {
  const title = quoted(text);
  return actionError(
    language,
    "invalid-time",
    { ru: `${what.ru}: ${title.ru}.`, en: `${what.en}: ${title.en}.` },
    hint,
  );
}
