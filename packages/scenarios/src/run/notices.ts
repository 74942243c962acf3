import type { Temporal } from "temporal-polyfill";
import { createFormat, createWording, eyesNotice, truncatedNotice, type Notice, type Wording } from "@b24kit/report";
import { dateAt, millisecondsBetween } from "../domain/dates.ts";
import { undecidedYears } from "../domain/working-days.ts";
import type { Quality } from "../shared/data.ts";
import { truncatedOf, type Answers } from "./answers.ts";
import type { Context } from "./context.ts";
import { noticeMessages, type NoticeKey } from "./notice-wording.ts";
import { nameIds, qualityNotices } from "./quality-notices.ts";
import { reachOf } from "./reach.ts";
import type { Recipe, Scenario, View } from "./scenario.ts";
import { sectionTitle } from "./section-title.ts";
import { unreadableNotices } from "./unreadable-notices.ts";
import { whoseNotices } from "./whose-notices.ts";
import { mayCrossClockChange } from "./zone.ts";

/** Clocks that differ by less are taken for equal. */
const clockToleranceMinutes = 5;

export interface NoticeOptions {
  readonly scenario: Pick<Scenario, "alwaysTellsEyes" | "group">;
  readonly recipe: Pick<Recipe, "reach" | "workingDates">;
  readonly view: View;
  readonly context: Context;
  readonly answers: Answers;
  readonly data: unknown;
  readonly quality: Quality;
  /** The portal's clock when it was seen; undefined when nobody looked or the clock is fixed on purpose. */
  readonly serverTime: Temporal.Instant | undefined;
  /** Milliseconds that reading took: the portal's clock was seen at some moment of them. */
  readonly readingTime: number;
}

/** Everything there is to say about the report itself. */
export function collectNotices(options: NoticeOptions): readonly Notice[] {
  const { context, quality } = options;
  const t = createWording(noticeMessages, context.language);
  return [
    ...unreadableNotices(options, t),
    ...truncated(options),
    ...eyes(options),
    ...whoseNotices(context, t),
    ...otherDay(options, t),
    ...qualityNotices(quality, t),
    ...limitNotices(options, t),
    ...calendarNotice(context, t),
    ...movedDays(options, t),
    ...clockNotices(options, t),
  ];
}

function truncated({ view, answers, context }: NoticeOptions): readonly Notice[] {
  const { language } = context;
  return truncatedOf(answers).map(({ key, read }) =>
    truncatedNotice({ sectionTitle: sectionTitle(view, key, language), read }, language),
  );
}

/** Others' things, read by somebody from whom the portal hides some without a word. */
function eyes({ scenario, context }: NoticeOptions): readonly Notice[] {
  const { whose, dictionaries, language } = context;
  const { isAdministrator, name } = dictionaries.identity;
  const isAboutOthers = whose.kind !== "mine" || scenario.alwaysTellsEyes === true;
  return isAboutOthers && !isAdministrator ? [eyesNotice(name, language)] : [];
}

function otherDay({ view, context: { date, today } }: NoticeOptions, t: Wording<NoticeKey>): readonly Notice[] {
  return view.hasFiguresOfNow !== true || date.equals(today) ? [] : [{ kind: "info", text: t("otherDay") }];
}

/** Limits that the user has set for stages that there are none of. */
function limitNotices({ view, context }: NoticeOptions, t: Wording<NoticeKey>): readonly Notice[] {
  const { stages, stageLimits } = context.dictionaries;
  if (!view.dictionaries.includes("stageLimits") || stages.size === 0) return [];
  const ids = [...stageLimits].flatMap(([id, { source }]) => (source === "configured" && !stages.has(id) ? id : []));
  if (ids.length === 0) return [];
  return [{ kind: "data", text: t("unknownLimits", { ids: nameIds(ids, t) }), action: t("unknownLimitsAction") }];
}

function calendarNotice({ dictionaries }: Context, t: Wording<NoticeKey>): readonly Notice[] {
  return dictionaries.workCalendar.source === "default" ? [{ kind: "info", text: t("defaultHours") }] : [];
}

/** The country has moved days off in a year of the report, or will, and nobody here knows which. */
function movedDays(options: NoticeOptions, t: Wording<NoticeKey>): readonly Notice[] {
  const dates = workingDates(options);
  const years = dates === undefined ? [] : undecidedYears(options.context.dictionaries.workCalendar, dates);
  return years.length === 0
    ? []
    : [{ kind: "info", text: t("movedDays", { years: years.join(", ") }), action: t("movedDaysAction") }];
}

/** Money knows no days off, unless the recipe says otherwise. */
function workingDates({
  scenario,
  recipe,
  context,
  data,
}: NoticeOptions): ReturnType<NonNullable<Recipe["workingDates"]>> {
  if (recipe.workingDates !== undefined) return recipe.workingDates(context, data);
  if (scenario.group === "sales") return undefined;
  const { zone, date, period, sinceLastWorkingDay } = context;
  return period ?? { from: dateAt(sinceLastWorkingDay.from, zone.id), to: date.add({ days: 1 }) };
}

function clockNotices(
  { context, recipe, serverTime, readingTime }: NoticeOptions,
  t: Wording<NoticeKey>,
): readonly Notice[] {
  const { now, zone, language } = context;
  const notices: Notice[] = [];
  if (mayCrossClockChange(zone, reachOf(context, recipe), now)) {
    notices.push({ kind: "info", text: t("clockChange", { zone: zone.id }), action: t("clockChangeAction") });
  }
  const minutes = serverTime === undefined ? 0 : clockSkew(millisecondsBetween(now, serverTime), readingTime) / 60_000;
  if (minutes > clockToleranceMinutes) {
    const duration = createFormat({ lang: language, zone: zone.id, now }).duration(minutes);
    notices.push({ kind: "info", text: t("clockSkew", { duration }), action: t("clockSkewAction") });
  }
  return notices;
}

/** By how much the portal's clock was ahead of the whole reading or behind it; none when it was seen within. */
function clockSkew(sinceStart: number, readingTime: number): number {
  return Math.max(-sinceStart, sinceStart - readingTime, 0);
}
