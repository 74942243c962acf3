import { isWorkingDay } from "@b24kit/portal";
import { Temporal } from "temporal-polyfill";
import type { Worded } from "../../run/scenario.ts";
import { actionError } from "../action-errors.ts";
import type { ActionContext } from "../action.ts";
import { parseMoment, type MomentOptions, type WrittenMoment } from "../parse/moment.ts";
import { quoted } from "../text-of.ts";

/** The moment that a text means in the zone of the key's owner. Throws a ScenarioError for what is none, and for the past. */
export function resolveMoment(
  context: ActionContext,
  text: string,
  options: Omit<MomentOptions, "now"> = {},
): WrittenMoment {
  const now = context.now.toZonedDateTimeISO(context.zone);
  const isWorking = (date: Temporal.PlainDate): boolean => isWorkingDay(context.dictionaries.workCalendar, date);
  const moment = parseMoment(text, { isWorkingDay: isWorking, ...options, now });
  if (typeof moment === "string") throw unreadable(context, text, moment);
  const isPast = moment.hasTime
    ? Temporal.ZonedDateTime.compare(moment.at, now) <= 0
    : Temporal.PlainDate.compare(moment.at.toPlainDate(), context.today) < 0;
  if (isPast) throw past(context, text);
  return moment;
}

/** The same as a deadline: a day without a time ends with the working hours. */
export function resolveDeadline(
  context: ActionContext,
  text: string,
  options: Omit<MomentOptions, "now"> = {},
): Temporal.ZonedDateTime {
  const { at, hasTime } = resolveMoment(context, text, options);
  if (hasTime) return at;
  const { workEnd } = context.dictionaries.workCalendar;
  const end = at.toPlainDate().toZonedDateTime({
    timeZone: context.zone,
    plainTime:
      workEnd >= 1440 ? new Temporal.PlainTime(23, 59) : new Temporal.PlainTime(Math.floor(workEnd / 60), workEnd % 60),
  });
  if (Temporal.Instant.compare(end.toInstant(), context.now) > 0) return end;
  // The working day is over, the day is not.
  return at.toPlainDate().toZonedDateTime({ timeZone: context.zone, plainTime: new Temporal.PlainTime(23, 59) });
}

/** Said when a day is none of work. */
export function dayOffNotes(context: ActionContext, at: Temporal.ZonedDateTime): readonly Worded[] {
  const date = at.toPlainDate();
  if (isWorkingDay(context.dictionaries.workCalendar, date)) return [];
  return [
    {
      ru: `${context.say.ru.day(date)} — нерабочий день.`,
      en: `${context.say.en.day(date)} is not a working day.`,
    },
  ];
}

/** A moment with its weekday, as a question says it, in each language. */
export function saidMoment({ say }: ActionContext, at: Temporal.ZonedDateTime): Worded {
  const one = (format: ActionContext["say"]["ru"]) => `${format.weekday(at, "short")}, ${format.dateTime(at)}`;
  return { ru: one(say.ru), en: one(say.en) };
}

/** The way in which plans and journals show a moment. */
export function isoMoment(at: Temporal.ZonedDateTime): string {
  return at.toString({ timeZoneName: "never", smallestUnit: "second" });
}

const examples: Worded = {
  ru: "Напишите, например: завтра в 15:00, пятница 10:00, до конца недели, +3d, через неделю, 2026-11-25 10:00.",
  en: "Write, for example: tomorrow at 15:00, friday 10:00, end of the week, +3d, in a week, 2026-11-25 10:00.",
};

function unreadable({ language }: ActionContext, text: string, problem: "unreadable" | "no-such-time"): Error {
  const title = quoted(text);
  const message =
    problem === "no-such-time"
      ? { ru: `Такого времени нет: ${title.ru}.`, en: `There is no such time: ${title.en}.` }
      : { ru: `Не понял, когда это: ${title.ru}.`, en: `${title.en} is not a date or time.` };
  return actionError(language, problem === "no-such-time" ? "invalid-time" : "invalid-date", message, examples);
}

function past({ language }: ActionContext, text: string): Error {
  const title = quoted(text);
  const message = { ru: `Это уже прошло: ${title.ru}.`, en: `That is past already: ${title.en}.` };
  return actionError(language, "invalid-date", message, examples);
}
