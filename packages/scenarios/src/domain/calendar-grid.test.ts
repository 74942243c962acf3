import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { at, event } from "../../test/builders.ts";
import { backToBackRuns, conflictPairs, freeSlots } from "./calendar.ts";

/** The same answers from a grid of minutes, slowly. */
describe("agree with a grid of minutes", () => {
  const start = at("2026-11-20T00:00:00");
  const eventsArbitrary = fc.array(
    fc.record({
      from: fc.integer({ min: 0, max: 1400 }),
      length: fc.integer({ min: 0, max: 200 }),
      availability: fc.constantFrom("busy", "free", "absent", "tentative"),
      isAllDay: fc.boolean(),
      attendance: fc.constantFrom("none", "accepted", "declined", "unanswered"),
    }),
    { maxLength: 12 },
  );
  type Drawn = ReturnType<typeof eventsArbitrary.generate>["value_"][number];
  const toEvents = (drawn: readonly Drawn[]) =>
    drawn.map(({ from, length, ...more }, index) => ({
      ...event("2026-11-20T00:00:00", "2026-11-20T00:00:00", { id: index + 1, ...more }),
      start: start.add({ minutes: from }),
      end: start.add({ minutes: from + length }),
    }));
  const busyOf = (drawn: readonly Drawn[]) =>
    drawn
      .map((item, index) => ({ ...item, id: index + 1, to: item.from + item.length }))
      .filter(
        (item) =>
          item.length > 0 &&
          !item.isAllDay &&
          item.attendance !== "declined" &&
          (item.availability === "busy" || item.availability === "tentative"),
      );
  const minutes = Array.from({ length: 1700 }, (_, minute) => minute);

  test("conflicts are the pairs that share a minute", () => {
    fc.assert(
      fc.property(eventsArbitrary, (drawn) => {
        const busy = busyOf(drawn);
        const expected = new Set(
          busy.flatMap((left) =>
            busy
              .filter((right) => right.id > left.id && minutes.some((m) => covers(left, m) && covers(right, m)))
              .map((right) => `${left.id} ${right.id}`),
          ),
        );
        const actual = conflictPairs(toEvents(drawn)).map((pair) =>
          pair
            .map(({ id }) => id)
            .toSorted((a, b) => a - b)
            .join(" "),
        );
        expect(new Set(actual)).toEqual(expected);
        expect(actual).toHaveLength(expected.size);
      }),
    );
  });

  test("free slots are the stretches of minutes that nothing covers", () => {
    fc.assert(
      fc.property(eventsArbitrary, fc.integer({ min: 540, max: 1080 }), (drawn, from) => {
        const busy = busyOf(drawn);
        const free = minutes.filter((m) => m >= from && m < 1080 && !busy.some((item) => covers(item, m)));
        const expected = stretches(free).filter((slot) => slot.to - slot.from >= 45);
        const window = { from: start.add({ minutes: from }), to: start.add({ minutes: 1080 }) };
        const actual = freeSlots(toEvents(drawn), window).map((slot) => ({
          from: (slot.from.epochMilliseconds - start.epochMilliseconds) / 60_000,
          to: (slot.to.epochMilliseconds - start.epochMilliseconds) / 60_000,
        }));
        expect(actual).toEqual(expected);
      }),
    );
  });

  test("back-to-back runs are stretches with pauses of five minutes at most", () => {
    fc.assert(
      fc.property(eventsArbitrary, (drawn) => {
        const busy = busyOf(drawn);
        // A minute belongs to a run when it is busy or in a pause of at most five minutes between two busy ones.
        const taken = minutes.filter((m) => busy.some((item) => covers(item, m)));
        const joined = new Set(taken);
        taken.slice(1).forEach((minute, index) => {
          const before = taken[index]!;
          if (minute - before - 1 <= 5) for (let m = before; m < minute; m += 1) joined.add(m);
        });
        const expected = stretches([...joined].toSorted((a, b) => a - b))
          .map((run) => ({ ...run, count: busy.filter((item) => item.from >= run.from && item.to <= run.to).length }))
          .filter((run) => run.count > 1 && run.to - run.from > 180);
        const actual = backToBackRuns(toEvents(drawn)).map((run) => ({
          from: (run.from.epochMilliseconds - start.epochMilliseconds) / 60_000,
          to: (run.to.epochMilliseconds - start.epochMilliseconds) / 60_000,
          count: run.events.length,
        }));
        expect(actual).toEqual(expected);
      }),
    );
  });
});

function stretches(sorted: readonly number[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (const minute of sorted) {
    const last = found.at(-1);
    if (last?.to === minute) last.to = minute + 1;
    else found.push({ from: minute, to: minute + 1 });
  }
  return found;
}

function covers(item: { readonly from: number; readonly to: number }, minute: number): boolean {
  return item.from <= minute && minute < item.to;
}
