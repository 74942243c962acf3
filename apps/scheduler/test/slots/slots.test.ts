import { Cron } from "croner";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createSlots } from "../../src/slots/create-slots.ts";
import { isWeekday } from "../../src/slots/workdays.ts";
import { isWhenProblem, parseWhen } from "../../src/slots/when.ts";
import { naiveSlots } from "./naive-slots.ts";

const { slotsBetween, nextSlot } = createSlots();
const zones = ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Europe/Moscow"];
const start = Date.parse("2026-01-01T00:00Z");
const end = Date.parse("2031-01-01T00:00Z");

function job(text: string) {
  const when = parseWhen(text);
  if (isWhenProblem(when)) throw new Error(when.message.en);
  return { when };
}

function between(text: string, zone: string, from: string, to: string): string[] {
  const slots = slotsBetween(job(text), zone, isWeekday, Date.parse(from), Date.parse(to));
  return [...slots].map((slot) => new Date(slot).toISOString().replace(":00.000Z", "Z"));
}

const anyDay = () => true;

function croner(pattern: string, timezone: string, from: string): string[] {
  return new Cron(pattern, { timezone, paused: true }).nextRuns(8, new Date(from)).map((date) => date.toISOString());
}

describe("clocks that are changed", () => {
  test("a time in the gap has its slot at the first moment after it, once", () => {
    const spring = ["2026-03-28T12:00Z", "2026-03-30T12:00Z"] as const;
    expect(between("daily at 2:30", "Europe/Berlin", ...spring)).toEqual(["2026-03-29T01:00Z", "2026-03-30T00:30Z"]);
    expect(between("daily at 2:15 and 2:45", "Europe/Berlin", ...spring)[0]).toBe("2026-03-29T01:00Z");
    expect(between("0,15,30,45 2 * * *", "Europe/Berlin", ...spring)).toHaveLength(1 + 4);
  });

  test("a time in the gap and one at its end are one slot", () => {
    const slots = between("daily at 2:00 and 3:00", "Europe/Berlin", "2026-03-28T12:00Z", "2026-03-29T12:00Z");
    expect(slots).toEqual(["2026-03-29T01:00Z"]);
  });

  test("a time that is shown twice has its slot the first time", () => {
    const autumn = ["2026-10-31T12:00Z", "2026-11-01T12:00Z"] as const;
    expect(between("daily at 1:30", "America/New_York", ...autumn)).toEqual(["2026-11-01T05:30Z"]);
    expect(between("*/15 1 * * *", "America/New_York", ...autumn)).toHaveLength(4);
  });

  test("an interval has every real quarter of an hour, half an hour of Lord Howe included", () => {
    for (const [zone, from] of [
      ["Europe/Berlin", "2026-03-28T22:00Z"],
      ["Europe/Berlin", "2026-10-24T22:00Z"],
      ["Australia/Lord_Howe", "2026-04-04T12:00Z"],
      ["Australia/Lord_Howe", "2026-10-03T12:00Z"],
    ] as const) {
      const slots = slotsBetween(
        job("every 15 minutes"),
        zone,
        isWeekday,
        Date.parse(from),
        Date.parse(from) + 6 * 3_600_000,
      );
      expect([...slots]).toEqual(Array.from({ length: 24 }, (_, index) => Date.parse(from) + (index + 1) * 900_000));
    }
  });

  test("croner by itself loses and doubles what these rules do not", () => {
    expect(croner("30 2,14 * * *", "Europe/Berlin", "2026-03-28T20:00Z")).not.toContain("2026-03-29T01:00:00.000Z");
    expect(croner("*/15 1 * * *", "America/New_York", "2026-10-31T12:00Z")[4]).toBe("2026-11-01T06:00:00.000Z");
  });
});

describe("five years, as Temporal counts them", () => {
  const monday = { times: ["09:00"], isDue: ({ dayOfWeek }: { dayOfWeek: number }) => dayOfWeek === 1 };
  const cases = [
    ["daily at 00:30", { times: ["00:30"], isDue: anyDay }],
    ["daily at 1:45", { times: ["01:45"], isDue: anyDay }],
    ["daily at 2:15", { times: ["02:15"], isDue: anyDay }],
    ["daily at 2:30 and 14:30", { times: ["02:30", "14:30"], isDue: anyDay }],
    ["mondays at 9:00", monday],
    ["weekdays at 8:30", { times: ["08:30"], isDue: ({ dayOfWeek }: { dayOfWeek: number }) => dayOfWeek < 6 }],
    ["workdays at 8:30", { times: ["08:30"], isDue: ({ dayOfWeek }: { dayOfWeek: number }) => dayOfWeek < 6 }],
    [
      "0 7 29 2 *",
      { times: ["07:00"], isDue: ({ day, month }: { day: number; month: number }) => day === 29 && month === 2 },
    ],
    ["0 7 31 * *", { times: ["07:00"], isDue: ({ day }: { day: number }) => day === 31 }],
  ] as const;

  test.each(zones.flatMap((zone) => cases.map(([text, naive]) => ({ zone, text, naive }))))(
    "$text in $zone",
    ({ zone, text, naive }) => {
      expect([...slotsBetween(job(text), zone, isWeekday, start, end)]).toEqual(naiveSlots(naive, zone, start, end));
    },
  );

  test.each(zones)("every 15 minutes in %s, minute by minute around each change of the clocks", (zone) => {
    const days = [...slotsBetween(job("0 0 * 3,4,10,11 0"), zone, isWeekday, start, end)];
    for (const day of days.filter((_, index) => index % 3 === 0 || zone === "Australia/Lord_Howe").slice(0, 40)) {
      const span = [day - 6 * 3_600_000, day + 12 * 3_600_000] as const;
      const slots = [...slotsBetween(job("every 15 minutes"), zone, isWeekday, ...span)];
      expect(slots).toEqual(naiveSlots({ everyMinutes: 15 }, zone, ...span));
    }
  });
});

test("a clock that jumps loses and doubles nothing: the slots between cursors are those of the whole time", () => {
  const texts = ["daily at 2:30", "every 15 minutes", "workdays at 1:30", "*/20 1-3 * * *"];
  // Around both changes of the clocks in Berlin and New York.
  const from = fc.integer({ min: Date.parse("2026-10-20T00:00Z"), max: Date.parse("2026-11-03T00:00Z") });
  const steps = fc.array(fc.integer({ min: -10 * 3_600_000, max: 40 * 3_600_000 }), { maxLength: 12 });
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.constantFrom(...zones), from, steps, (text, zone, begin, jumps) => {
      let [clock, cursor] = [begin, begin];
      const found: number[] = [];
      for (const jump of jumps) {
        clock += jump;
        found.push(...slotsBetween(job(text), zone, isWeekday, cursor, clock));
        cursor = Math.max(cursor, clock);
      }
      expect(found).toEqual([...slotsBetween(job(text), zone, isWeekday, begin, cursor)]);
      expect(found).toEqual([...new Set(found)].toSorted((a, b) => a - b));
    }),
    { numRuns: 300 },
  );
});

describe("a pattern that never fires", () => {
  test.each(["0 9 31 2 *", "0 0 9 1 1 * 2020"])("%s has no next slot", (text) => {
    expect(nextSlot(job(text), "Europe/Berlin", isWeekday, start)).toBeUndefined();
  });

  test("nor has one of working days without any, found out soon", () => {
    const begin = performance.now();
    expect(nextSlot(job("workdays * * * * * *"), "Europe/Berlin", () => false, start)).toBeUndefined();
    expect(performance.now() - begin).toBeLessThan(5000);
  });

  test("29 February on a working day comes in time", () => {
    const slot = nextSlot(job("workdays 0 9 29 2 *"), "Europe/Moscow", isWeekday, start);
    expect(new Date(slot ?? 0).toISOString()).toBe("2028-02-29T06:00:00.000Z");
  });
});

test("the next slots of 5,000 jobs are there at once", () => {
  const slots = createSlots();
  const jobs = Array.from({ length: 5000 }, (_, index) => job(`${index % 60} ${index % 24} * * ${index % 7}`));
  const begin = performance.now();
  jobs.forEach((due, index) => slots.nextSlot(due, zones[index % 4] ?? "UTC", isWeekday, start));
  // A tenth of this on a free computer.
  expect(performance.now() - begin).toBeLessThan(1500);
});
