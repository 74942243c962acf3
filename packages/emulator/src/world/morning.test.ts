import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { createWorld } from "./create-world.ts";
import type { EventRow, TaskRow, World } from "./types.ts";

const DIRECTOR = "1";
const epoch = (value: unknown) => Date.parse(String(value));

/** Working days and days off at 8:00 of the server; the last working day before each is told, not computed. */
const mornings = [
  ["ru", "2026-11-20T08:00:00+03:00", "2026-11-19", true],
  ["ru", "2026-11-23T08:00:00+03:00", "2026-11-20", true],
  ["ru", "2026-11-22T08:00:00+03:00", "2026-11-20", false],
  ["ru", "2026-12-31T08:00:00+03:00", "2026-12-30", true],
  ["ru", "2027-01-05T08:00:00+03:00", "2026-12-31", false],
  ["ru", "2027-01-11T08:00:00+03:00", "2026-12-31", true],
  ["en", "2026-03-30T08:00:00+01:00", "2026-03-27", true],
  ["en", "2026-12-29T08:00:00+00:00", "2026-12-24", true],
  ["en", "2026-12-25T08:00:00+00:00", "2026-12-24", false],
] as const;

describe.each(mornings)("the director's morning, %s %s", (seed, now, lastWorkingDay) => {
  const world = createWorld({ seed, now });
  const zone = world.portal.serverZone;
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainDate();
  const since = Temporal.PlainDate.from(lastWorkingDay).toZonedDateTime(zone).epochMilliseconds;
  const deals = world.deals.filter((row) => row["ASSIGNED_BY_ID"] === DIRECTOR && row["IS_RECURRING"] === "N");
  const open = deals.filter((row) => row["STAGE_SEMANTIC_ID"] === "P");
  const moved = (semantics: string) =>
    deals.filter((row) => row["STAGE_SEMANTIC_ID"] === semantics && epoch(row["MOVED_TIME"]) >= since);

  test("tasks: due today, overdue of several ages, decisions, overdue of several people", () => {
    const mine = world.tasks.filter(({ responsibleId }) => responsibleId === DIRECTOR).filter(isOpen);
    const given = world.tasks.filter((task) => task.createdBy === DIRECTOR && task.responsibleId !== DIRECTOR);
    const dueToday = mine.filter(({ deadline }) => deadline?.startsWith(today.toString()));
    expect(dueToday).toHaveLength(3);
    expect(mine.filter((task) => isOverdue(task, now))).toHaveLength(4);
    expect(mine.some(({ deadline }) => deadline === null)).toBe(true);
    expect(given.filter(({ status }) => status === "4")).toHaveLength(3);
    const late = given.filter(isOpen).filter((task) => isOverdue(task, now));
    expect(late).toHaveLength(7);
    expect(new Set(late.map(({ responsibleId }) => responsibleId)).size).toBe(4);
    expect(mine.length + given.filter(isOpen).length).toBeLessThanOrEqual(50);
  });

  test("money: open deals in all currencies, slipped ones, news since the last working day", () => {
    expect(open.length).toBeGreaterThanOrEqual(20);
    expect(open.length).toBeLessThanOrEqual(40);
    expect(new Set(open.map((row) => row["CURRENCY_ID"])).size).toBe(4);
    expect(open.filter((row) => row["OPPORTUNITY"] === "0.00").length).toBeGreaterThanOrEqual(1);
    expect(open.filter((row) => row["CLOSEDATE"] === "").length).toBeGreaterThanOrEqual(1);
    const slipped = open.filter(
      (row) => row["CLOSEDATE"] !== "" && String(row["CLOSEDATE"]).slice(0, 10) < today.toString(),
    );
    expect(slipped).toHaveLength(3);
    expect([moved("S").length, moved("F").length]).toEqual([2, 1]);
    expect(deals.filter((row) => epoch(row["DATE_CREATE"]) >= since).length).toBeGreaterThanOrEqual(3);
    expect(world.deals.filter((row) => row["IS_RECURRING"] === "Y")).toHaveLength(1);
  });

  test("some open deals are stuck by the learned limits, and some of them nobody has touched", () => {
    const limits = learnedLimits(world);
    const limit = (stage: unknown) => limits.get(String(stage)) ?? 14 * 86_400_000;
    const stuck = open.filter((row) => epoch(now) - epoch(row["MOVED_TIME"]) > limit(row["STAGE_ID"]));
    expect(stuck.length).toBeGreaterThanOrEqual(3);
    expect(stuck.length).toBeLessThanOrEqual(14);
    expect(
      stuck.filter((row) => epoch(now) - epoch(row["LAST_ACTIVITY_TIME"]) > limit(row["STAGE_ID"])).length,
    ).toBeGreaterThanOrEqual(2);
  });

  test("leads: new ones from several sources, some of them untouched", () => {
    const recent = world.leads.filter(
      (row) => row["ASSIGNED_BY_ID"] === DIRECTOR && epoch(row["DATE_CREATE"]) >= since,
    );
    expect(recent).toHaveLength(5);
    expect(new Set(recent.map((row) => row["SOURCE_ID"])).size).toBe(4);
    const touched = new Set(
      world.activities
        .filter((row) => row["DIRECTION"] === "2" || (row["COMPLETED"] === "Y" && row["IS_INCOMING_CHANNEL"] === "N"))
        .flatMap((row) => row["BINDINGS"] as Record<string, string>[])
        .flatMap((binding) => (binding["OWNER_TYPE_ID"] === "1" ? [binding["OWNER_ID"]] : [])),
    );
    expect(recent.filter(({ ID }) => !touched.has(ID))).toHaveLength(3);
  });

  test("people: away today, and at least two birthdays in this week", () => {
    const away = world.events.filter((row) => row.ACCESSIBILITY === "absent" && covers(row, today));
    expect(new Set(away.map(({ OWNER_ID }) => OWNER_ID))).toEqual(new Set(["19", "26"]));
    const monday = today.subtract({ days: today.dayOfWeek - 1 });
    const week = new Set(Array.from({ length: 7 }, (_, day) => monday.add({ days: day }).toString().slice(5)));
    const birthdays = world.users.filter((user) => week.has(String(user["PERSONAL_BIRTHDAY"]).slice(5, 10)));
    expect(birthdays.length).toBeGreaterThanOrEqual(2);
  });
});

test.each(mornings.filter(([, , , isWorking]) => isWorking))(
  "calendar, %s %s: a run of over three hours, one conflict, an invitation to answer, one declined",
  (seed, now) => {
    const singles = singleEventsOf(seed, now);
    const accepted = singles.filter(({ MEETING_STATUS }) => MEETING_STATUS !== "N");
    expect(accepted).toHaveLength(5);
    expect(singles.map(({ MEETING_STATUS }) => MEETING_STATUS).toSorted()).toEqual(["H", "H", "N", "Q", "Y", "Y"]);
    const spans = accepted.map(span);
    const conflicts = spans.flatMap(([from, to], at) => spans.slice(at + 1).filter(([f, t]) => f < to && from < t));
    expect(conflicts).toHaveLength(1);
    expect(longestRun(spans)).toBeGreaterThan(3 * 3600);
  },
);

test.each(mornings.filter(([, , , isWorking]) => !isWorking))(
  "calendar, %s %s: on a day off there is nothing but a private hour",
  (seed, now) => {
    expect(singleEventsOf(seed, now).map((row) => row["PRIVATE_EVENT"])).toEqual(["1"]);
  },
);

test("somebody born on 29 February was born in a leap year", () => {
  const { users } = createWorld({ seed: "ru", now: "2028-02-29T08:00:00+03:00" });
  expect(users.map((user) => String(user["PERSONAL_BIRTHDAY"]))).toContainEqual(expect.stringMatching(/^1988-02-29T/));
});

test("the calendar has series of every kind, an edited instance, another zone, nothing long and something private", () => {
  const { events } = createWorld({ seed: "ru", now: "2026-11-20T08:00:00+03:00" });
  const rules = events.flatMap(({ RRULE }) => (RRULE === "" ? [] : [RRULE.FREQ]));
  expect(new Set(rules)).toEqual(new Set(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]));
  const edited = events.filter((row) => row["RECURRENCE_ID"] !== null);
  expect(edited).toHaveLength(6);
  for (const row of edited) {
    const series = events.find(({ ID }) => ID === row["RECURRENCE_ID"]) as EventRow;
    expect(series.EXDATE.split(";")).toContain(row["ORIGINAL_DATE_FROM"]);
  }
  expect(events.filter((row) => row["TZ_FROM"] === "Asia/Vladivostok").length).toBeGreaterThanOrEqual(2);
  expect(events.some((row) => row.DT_SKIP_TIME === "N" && row.DT_LENGTH === 0)).toBe(true);
  expect(events.some((row) => row["PRIVATE_EVENT"] === "1")).toBe(true);
  expect(events.some((row) => row.DT_SKIP_TIME === "Y" && row.DT_LENGTH === 3 * 86_400)).toBe(true);
  expect(new Set(events.map(({ MEETING_STATUS }) => MEETING_STATUS))).toEqual(new Set(["", "H", "Y", "N", "Q"]));
});

function isOpen({ status }: TaskRow): boolean {
  return ["1", "2", "3"].includes(status);
}

function isOverdue({ deadline }: TaskRow, now: string): boolean {
  return deadline !== null && epoch(deadline) < epoch(now);
}

function plainDate(text: string): Temporal.PlainDate {
  const [dotted, slashed] = [/^(\d\d)\.(\d\d)\.(\d{4})/.exec(text), /^(\d\d)\/(\d\d)\/(\d{4})/.exec(text)];
  const [year, month, day] = dotted ? [dotted[3], dotted[2], dotted[1]] : [slashed?.[3], slashed?.[1], slashed?.[2]];
  return Temporal.PlainDate.from({ year: Number(year), month: Number(month), day: Number(day) });
}

/** The director's timed events of today, series left out. */
function singleEventsOf(seed: "ru" | "en", now: string): EventRow[] {
  const world = createWorld({ seed, now });
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(world.portal.serverZone).toPlainDate();
  const own = world.events.filter((row) => row.OWNER_ID === DIRECTOR && row.RRULE === "" && row.DT_SKIP_TIME === "N");
  return own.filter((row) => plainDate(row.DATE_FROM).equals(today));
}

function covers(row: EventRow, day: Temporal.PlainDate): boolean {
  return (
    Temporal.PlainDate.compare(plainDate(row.DATE_FROM), day) <= 0 &&
    Temporal.PlainDate.compare(plainDate(row.DATE_TO), day) >= 0
  );
}

function span(row: EventRow): [number, number] {
  expect(Number(row.DATE_TO_TS_UTC) - Number(row.DATE_FROM_TS_UTC)).toBe(row.DT_LENGTH);
  return [Number(row.DATE_FROM_TS_UTC), Number(row.DATE_TO_TS_UTC)];
}

/** Seconds of the longest chain of events with gaps of at most five minutes. */
function longestRun(spans: readonly [number, number][]): number {
  let [longest, start, end] = [0, Number.NaN, Number.NaN];
  for (const [from, to] of spans.toSorted((a, b) => a[0] - b[0])) {
    if (!(from - end <= 300)) start = from;
    end = Number.isNaN(end) ? to : Math.max(end, to);
    longest = Math.max(longest, end - start);
  }
  return longest;
}

/** 1.5 × the median completed stay of each stage, where at least five are known. */
function learnedLimits(world: World): Map<string, number> {
  const stays = new Map<string, number[]>();
  const history = Map.groupBy(
    world.stageHistory.filter((row) => row.ENTITY_TYPE_ID === 2),
    ({ OWNER_ID }) => OWNER_ID,
  );
  for (const moves of history.values()) {
    moves.slice(1).forEach((move, index) => {
      const left = moves[index];
      if (left)
        stays.set(left.STAGE_ID, [
          ...(stays.get(left.STAGE_ID) ?? []),
          epoch(move.CREATED_TIME) - epoch(left.CREATED_TIME),
        ]);
    });
  }
  const known = [...stays].filter(([, times]) => times.length >= 5);
  return new Map(
    known.map(([stage, times]) => [stage, 1.5 * (times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0)]),
  );
}
