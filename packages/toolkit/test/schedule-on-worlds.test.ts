import type { ScheduleData } from "@b24kit/scenarios";
import { expect } from "vitest";
import type { ReportParameters } from "../src/index.ts";
import { datesBetween, dueOn, meetingsIn, meetingsOn } from "./naive/naive-schedule.ts";
import { ascending, day, next } from "./naive/naive-time.ts";
import type { AskedWorld } from "./worlds/ask-world.ts";
import { compareReport } from "./worlds/compare-report.ts";
import type { RawWorld } from "./worlds/raw-world.ts";

type Day = ScheduleData["days"][number];

compareReport<ScheduleData>({
  id: "schedule",
  questions: [{}, { date: "tomorrow" }, { period: "this-week" }, { whose: { kind: "all" } }],
  part: ({ days, meetings, deadlineCount }) => ({
    days: days.map(dayPart),
    total: { count: meetings?.count, conflictCount: meetings?.conflictCount, pairs: meetings?.conflicts.length },
    deadlineCount,
  }),
  naive: (raw, question) => {
    const isOfAll = question["whose"] !== undefined;
    const owners = isOfAll ? raw.world.users.filter(({ ACTIVE }) => ACTIVE).map(({ ID }) => ID) : [raw.me];
    const dates = datesOf(raw, question);
    const days = dates.map((date) => ({
      date,
      ...meetingsOn(raw, date, owners),
      due: dueOn(raw, date, (id) => isOfAll || id === raw.me),
    }));
    return {
      days: days.map(({ conflicts, ...rest }) => ({ ...rest, conflictCount: conflicts.keys, pairs: conflicts.pairs })),
      total: meetingsIn(raw, dates, owners),
      deadlineCount: days.reduce((sum, { due }) => sum + due.length, 0),
    };
  },
  check: checkRequests,
});

function checkRequests({ report, requests }: AskedWorld): void {
  const { whose, deadlineCount } = report.data as ScheduleData;
  const people = whose.people?.length ?? 0;
  const isLong = (deadlineCount ?? 0) > 50;
  if (people === 1 && !isLong) expect(requests.warm).toBe(1);
  // One command for each calendar; the tasks, and what notices that the dictionaries are stale, come along.
  expect(requests.warm).toBeLessThanOrEqual(Math.ceil((people + 12) / 50) + (isLong ? 2 : 0));
}

function datesOf({ today }: RawWorld, { date, period }: ReportParameters): readonly string[] {
  if (date !== undefined) return [next(today)];
  if (period === undefined) return [today];
  const monday = Date.parse(today) - ((new Date(today).getUTCDay() + 6) % 7) * day;
  const [first, last] = [monday, monday + 6 * day].map((at) => new Date(at).toISOString().slice(0, 10)) as [
    string,
    string,
  ];
  return datesBetween(first, last);
}

function dayPart({ date, meetings, deadlines }: Day) {
  const { items, freeSlots, backToBack, conflictCount, conflicts, unanswered } = meetings!;
  return {
    date,
    titles: items.map(({ title, from }) => `${new Date(from).toISOString()} ${title}`).toSorted(),
    unanswered: unanswered.length,
    conflictCount,
    pairs: conflicts.length,
    runs: backToBack.map((run) => milliseconds(run).join(" ")).toSorted((a, b) => (a < b ? -1 : 1)),
    free: freeSlots?.map(milliseconds),
    due: deadlines?.items.map(({ id }) => id).toSorted(ascending),
  };
}

function milliseconds({ from, to }: { readonly from: string; readonly to: string }): [number, number] {
  return [Date.parse(from), Date.parse(to)];
}
