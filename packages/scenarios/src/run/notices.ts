import type { Temporal } from "temporal-polyfill";
import { createFormat, createWording, eyesNotice, truncatedNotice, type Notice, type Wording } from "@b24kit/report";
import { millisecondsBetween } from "../domain/dates.ts";
import type { Quality } from "../shared/data.ts";
import { truncatedOf, type Answers } from "./answers.ts";
import type { Context } from "./context.ts";
import { noticeMessages, type NoticeKey } from "./notice-wording.ts";
import { qualityNotices } from "./quality-notices.ts";
import type { View } from "./scenario.ts";
import { sectionTitle } from "./section-title.ts";
import { unreadableNotices } from "./unreadable-notices.ts";
import { whoseNotices } from "./whose-notices.ts";
import { mayCrossClockChange } from "./zone.ts";

/** Clocks that differ by less are taken for equal. */
const clockToleranceMinutes = 5;

export interface NoticeOptions {
  readonly view: View;
  readonly context: Context;
  readonly answers: Answers;
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
    ...eyes(context),
    ...whoseNotices(context, t),
    ...otherDay(context, t),
    ...qualityNotices(quality, t),
    ...calendarNotice(context, t),
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
function eyes({ whose, dictionaries: { identity }, language }: Context): readonly Notice[] {
  return whose.kind === "mine" || identity.isAdministrator ? [] : [eyesNotice(identity.name, language)];
}

function otherDay({ date, today }: Context, t: Wording<NoticeKey>): readonly Notice[] {
  return date.equals(today) ? [] : [{ kind: "info", text: t("otherDay") }];
}

function calendarNotice({ dictionaries }: Context, t: Wording<NoticeKey>): readonly Notice[] {
  return dictionaries.workCalendar.source === "default" ? [{ kind: "info", text: t("defaultHours") }] : [];
}

function clockNotices({ context, serverTime, readingTime }: NoticeOptions, t: Wording<NoticeKey>): readonly Notice[] {
  const { now, zone, sinceLastWorkingDay, language } = context;
  const notices: Notice[] = [];
  if (mayCrossClockChange(zone, sinceLastWorkingDay, now)) {
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
