import type { Temporal } from "temporal-polyfill";
import type { ReadFailure } from "@b24kit/portal";
import {
  createFormat,
  createWording,
  eyesNotice,
  truncatedNotice,
  unreadableNotice,
  type Language,
  type Notice,
  type Wording,
} from "@b24kit/report";
import { millisecondsBetween } from "../domain/dates.ts";
import type { Quality } from "../shared/data.ts";
import { failuresOf, truncatedOf, type Answers } from "./answers.ts";
import type { Context } from "./context.ts";
import { noticeMessages, type NoticeKey } from "./notice-wording.ts";
import { qualityNotices } from "./quality-notices.ts";
import type { Scenario } from "./scenario.ts";
import { mayCrossClockChange } from "./zone.ts";

/** Clocks that differ by less are taken for equal. */
const clockToleranceMinutes = 5;

export interface NoticeOptions {
  readonly scenario: Scenario;
  readonly context: Context;
  readonly answers: Answers;
  readonly quality: Quality;
  /** The portal's clock when it was seen; undefined when nobody looked or the clock is fixed on purpose. */
  readonly serverTime: Temporal.Instant | undefined;
}

/** Everything there is to say about the report itself. */
export function collectNotices(options: NoticeOptions): readonly Notice[] {
  const { context, quality } = options;
  const t = createWording(noticeMessages, context.language);
  return [
    ...unreadable(options, t),
    ...truncated(options),
    ...eyes(context),
    ...qualityNotices(quality, t),
    ...calendarNotice(context, t),
    ...clockNotices(options, t),
  ];
}

/** What is missing and why, one notice for each reason; dictionaries only where no part tells the same reason. */
function unreadable(options: NoticeOptions, t: Wording<NoticeKey>): readonly Notice[] {
  const { scenario, answers, context } = options;
  const { language } = context;
  const failures = failuresOf(answers).filter(({ key }) => !isSubstituted(scenario, key, answers));
  const told = new Set(failures.map(reasonOf));
  const untold = dictionaryFailures(options).filter(({ failure }) => !told.has(reasonOf(failure)));
  const titled = [
    ...failures.map((failure) => ({ failure, title: sectionTitle(scenario, failure.key, language) })),
    ...untold.map(({ name, failure }) => ({ failure, title: t(name) })),
  ];
  return [...Map.groupBy(titled, ({ failure }) => reasonOf(failure)).values()].map((alike) => {
    const titles = [...new Set(alike.map(({ title }) => title))].join(", ");
    const { reason, scope, message } = alike[0]?.failure ?? {};
    return unreadableNotice({ sectionTitle: titles, reason: reason ?? "portal-error", scope, message }, language);
  });
}

/** The same for failures that the same thing would mend. */
function reasonOf({ reason, scope }: ReadFailure): string {
  return `${reason} ${scope ?? ""}`;
}

function sectionTitle(scenario: Scenario, key: string, language: Language): string {
  const section = scenario.sectionOf(key);
  return scenario.sections[section]?.[language] ?? section;
}

/** Failures of the dictionaries that the report depends on. The working calendar has a notice of its own. */
function dictionaryFailures({ scenario, context }: NoticeOptions) {
  const { failures } = context.dictionaries;
  return scenario.dictionaries.flatMap((name) =>
    failures.filter(({ key }) => key === name).map((failure) => ({ name, failure })),
  );
}

function isSubstituted(scenario: Scenario, key: string, answers: Answers): boolean {
  const substitute = scenario.substitutes[key];
  return substitute !== undefined && answers[substitute]?.ok === true;
}

function truncated({ scenario, answers, context }: NoticeOptions): readonly Notice[] {
  const { language } = context;
  return truncatedOf(answers).map(({ key, read }) =>
    truncatedNotice({ sectionTitle: sectionTitle(scenario, key, language), read }, language),
  );
}

/** Others' things, read by somebody from whom the portal hides some without a word. */
function eyes({ whose, dictionaries: { identity }, language }: Context): readonly Notice[] {
  return whose.kind === "mine" || identity.isAdministrator ? [] : [eyesNotice(identity.name, language)];
}

function calendarNotice({ dictionaries }: Context, t: Wording<NoticeKey>): readonly Notice[] {
  return dictionaries.workCalendar.source === "default" ? [{ kind: "info", text: t("defaultHours") }] : [];
}

function clockNotices({ context, serverTime }: NoticeOptions, t: Wording<NoticeKey>): readonly Notice[] {
  const { now, zone, sinceLastWorkingDay, language } = context;
  const notices: Notice[] = [];
  if (mayCrossClockChange(zone, sinceLastWorkingDay, now)) {
    notices.push({ kind: "info", text: t("clockChange", { zone: zone.id }), action: t("clockChangeAction") });
  }
  const minutes = serverTime === undefined ? 0 : Math.abs(millisecondsBetween(now, serverTime)) / 60_000;
  if (minutes > clockToleranceMinutes) {
    const duration = createFormat({ lang: language, zone: zone.id, now }).duration(minutes);
    notices.push({ kind: "info", text: t("clockSkew", { duration }), action: t("clockSkewAction") });
  }
  return notices;
}
