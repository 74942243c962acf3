import type { Temporal } from "temporal-polyfill";
import type { AskedReport, AskedThing } from "./asked.ts";
import type { SaidTime } from "./time-in.ts";

/** A report with the time that was said, or the two that come near when it takes no such time. */
export type Timed = { readonly report: AskedReport } | { readonly nearest: readonly [AskedThing, AskedThing] };

/** Reports that are about a day, and the one that tells of a period instead. */
const ofDays: Readonly<Record<string, string>> = {
  briefing: "schedule",
  "day-plan": "schedule",
  "day-results": "weekly",
};
const ofPeriods = new Set(["pipeline", "weekly", "schedule"]);
/** Times that say no more than the report does. */
const implied: Readonly<Record<string, RegExp>> = {
  tasks: /^this-week$/,
  overdue: /^this-(?:week|month)$/,
  forecast: /^(?:this|next)-month$/,
  team: /^this-week$/,
};
/** Where one tells of no time, the one that does: «сделки за прошлый месяц». */
const instead: Readonly<Record<string, string>> = { deals: "pipeline", forecast: "pipeline", stuck: "pipeline" };

/** Puts the time where the report takes it; another report where that one tells of such a time. */
export function withTime(report: AskedReport, time: SaidTime | undefined, today: Temporal.PlainDate): Timed {
  if (time === undefined) return { report };
  if (report.id === "leads") return { report: as(report, "leads", { since: sinceOf(time, today) }) };
  if (time.kind === "since") return { nearest: [report, as(report, "weekly", {})] };
  return time.kind === "day" ? withDay(report, time.text) : withPeriod(report, time.text);
}

function withDay(report: AskedReport, date: string): Timed {
  const { id } = report;
  const isToday = /^(?:сегодня|today)$/i.test(date);
  if (id === "weekly") return { report: as(report, "day-results", isToday ? {} : { date }) };
  if (id === "pipeline") return { report: as(report, id, { period: date }) };
  if (isToday) return { report };
  if (id === "schedule" || ofDays[id] !== undefined) return { report: as(report, id, { date }) };
  if (id === "tasks") return { report: as(report, "day-plan", { date }) };
  return { nearest: [report, as(report, instead[id] ?? "weekly", {})] };
}

function withPeriod(report: AskedReport, period: string): Timed {
  const { id } = report;
  const other = ofPeriods.has(id) ? id : ofDays[id];
  if (other !== undefined) return { report: as(report, other, { period }) };
  if (implied[id]?.test(period) === true) return { report };
  if (id === "tasks") return { report: as(report, "schedule", { period }) };
  return { nearest: [report, as(report, instead[id] ?? "weekly", { period })] };
}

function as({ choices }: AskedReport, id: string, more: AskedReport["choices"]): AskedReport {
  return { kind: "report", id, choices: { ...choices, ...more } };
}

/** How far back a period reaches, as `since` takes it. */
function sinceOf({ kind, text, used }: SaidTime, today: Temporal.PlainDate): string {
  if (kind !== "period") return text;
  const days = /^last-(\d+)d$/.exec(text)?.[1];
  const isRussian = used.some(({ word }) => /[а-я]/.test(word));
  if (days !== undefined) return `${days} ${isRussian ? "дней" : "days"}`;
  if (text === "this-week") return isRussian ? "понедельник" : "monday";
  if (text === "this-month") return today.with({ day: 1 }).toString();
  return text;
}
