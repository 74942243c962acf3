import type { WeeklyData } from "@b24kit/scenarios";
import { expect } from "vitest";
import type { ReportParameters } from "../src/index.ts";
import { membersOf } from "./naive/naive-members.ts";
import { day, utc } from "./naive/naive-time.ts";
import { naiveMoves, naiveWeekly, type NaiveWeeks } from "./naive/naive-weekly.ts";
import type { AskedWorld } from "./worlds/ask-world.ts";
import { compareReport } from "./worlds/compare-report.ts";
import type { RawWorld } from "./worlds/raw-world.ts";

const department = { kind: "department", id: 1 };

compareReport<WeeklyData>({
  id: "weekly",
  questions: [{}, { period: "last-week" }, { whose: department }, { whose: { kind: "all" }, period: "last-week" }],
  part: weekOf,
  naive: (raw, question) => {
    const weeks = weeksOf(raw, question["period"] === "last-week");
    const people = peopleOf(raw, question);
    const isOwn = (id: unknown): boolean => people === undefined || people.includes(String(id));
    return {
      ...naiveWeekly(raw, weeks, isOwn),
      moves: naiveMoves(raw, weeks.now, isOwn),
      transitions: countOf(naiveMoves(raw, weeks.now, isOwn).map((move) => move.replace(/^.*?: (.*) \d+$/, "$1"))),
      people:
        question["whose"] === undefined ? null : namedPeople(raw, weeks, people ?? raw.world.users.map(({ ID }) => ID)),
    };
  },
  check: isWithinBudget,
});

/** Two requests for short lists. */
function isWithinBudget({ requests }: AskedWorld, { world }: RawWorld): void {
  const rows = world.deals.length + world.tasks.length + world.stageHistory.length;
  expect(requests.warm).toBeLessThanOrEqual(rows <= 50 ? 2 : 3 + Math.ceil(rows / 2500) + 1);
}

function weekOf({ done, overdue, won, lost, created, moves, people }: WeeklyData) {
  return {
    done: done && [done.now, done.before],
    overdue: overdue.now,
    won: won && [won.now, won.before],
    lost: lost && [lost.now, lost.before],
    created: created && [created.now, created.before],
    moves: moves?.items
      .map(({ dealId, from, to, at }) => `${dealId}: ${from?.id ?? "?"} > ${to.id} ${Date.parse(at)}`)
      .toSorted(),
    transitions: Object.fromEntries(
      moves!.transitions.map(({ from, to, count }) => [`${from?.id ?? "?"} > ${to.id}`, count]),
    ),
    people: people && Object.fromEntries(people.map(personOf).filter(([, figures]) => hasFigure(figures))),
  };
}

function personOf({ id, ...figures }: NonNullable<WeeklyData["people"]>[number]): [number, object] {
  const { done, overdue, won, lost, created, moves } = figures;
  return [id, { done: [done!.now, done!.before], overdue, won, lost, created, moves }];
}

/** The same one by one; who has nothing at all does not matter. */
function namedPeople(raw: RawWorld, weeks: NaiveWeeks, ids: readonly string[]) {
  const people = ids.map((id): [string, object] => {
    const isOwn = (owner: unknown): boolean => owner === id;
    const { done, overdue, won, lost, created } = naiveWeekly(raw, weeks, isOwn);
    const moves = naiveMoves(raw, weeks.now, isOwn).length;
    return [id, { done, overdue, won: won[0], lost: lost[0], created: created[0]!.count, moves }];
  });
  return Object.fromEntries(people.filter(([, figures]) => hasFigure(figures)));
}

function hasFigure(figures: object): boolean {
  return /[1-9]/.test(JSON.stringify(figures));
}

function countOf(keys: readonly string[]): Record<string, number> {
  return Object.fromEntries([...Map.groupBy(keys, (key) => key)].map(([key, own]) => [key, own.length]));
}

function peopleOf({ world, me }: RawWorld, { whose }: ReportParameters): readonly string[] | undefined {
  if (whose === undefined) return [me];
  if (whose !== department) return undefined;
  const { active, dismissed } = membersOf(world, 1);
  return [...active, ...dismissed];
}

/** From Monday; this week until the end of today, the one before until the same time of day. */
function weeksOf({ now, zone, today }: RawWorld, isLast: boolean): NaiveWeeks {
  const sinceMonday = (new Date(today).getUTCDay() + 6) % 7;
  const start = (days: number): number => utc(shifted(today, days), 0, zone);
  const monday = -sinceMonday;
  if (isLast) return { now: [start(monday - 7), start(monday)], before: [start(monday - 14), start(monday - 7)] };
  const clock = new Date(now).toLocaleTimeString("sv-SE", { timeZone: zone }).split(":").map(Number);
  const minutes = clock[0]! * 60 + clock[1]!;
  return { now: [start(monday), start(1)], before: [start(monday - 7), utc(shifted(today, -7), minutes, zone)] };
}

function shifted(date: string, days: number): string {
  return new Date(Date.parse(date) + days * day).toISOString().slice(0, 10);
}
