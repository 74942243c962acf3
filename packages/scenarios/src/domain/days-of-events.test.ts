import { eventsOf, type CalendarEvent } from "@b24kit/portal";
import * as fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { conflictPairs, freeSlots } from "./calendar.ts";
import { dateAt, daySpan } from "./dates.ts";
import { eventsByDate } from "./days-of-events.ts";

const zones = [
  ["Europe/Moscow", "Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Pacific/Apia"],
  ["America/St_Johns", "Australia/Lord_Howe", "Asia/Vladivostok", "UTC"],
].flat();
const day = (text: string) => Temporal.PlainDate.from(text);
/** Clock changes of both halves of the Earth, New Year and week 53, the date line that Apia skipped in 2011. */
const starts = ["2026-03-08", "2026-03-27", "2026-04-03", "2026-10-23", "2026-10-30", "2026-12-28", "2011-12-28"];

interface Written {
  readonly zone: string;
  readonly date: Temporal.PlainDate;
  readonly minute: number;
  readonly minutes: number;
  readonly isAllDay: boolean;
}

const written = fc.record({
  zone: fc.constantFrom(...zones),
  shift: fc.integer({ min: -2, max: 9 }),
  minute: fc.integer({ min: 0, max: 1439 }),
  // From a moment to three weeks.
  minutes: fc.oneof(fc.integer({ min: 0, max: 600 }), fc.constantFrom(0, 1440, 2880, 21 * 1440)),
  isAllDay: fc.boolean(),
});

function siteText(at: Temporal.PlainDateTime): string {
  return at.toString({ smallestUnit: "second" }).replace("T", " ");
}

function rowOf({ zone, date, minute, minutes, isAllDay }: Written): object {
  const wall = date.toPlainDateTime({ hour: Math.floor(minute / 60), minute: minute % 60 });
  const dayCount = Math.max(1, Math.ceil(minutes / 1440));
  const times = isAllDay
    ? { DATE_FROM: date.toString(), DATE_TO: date.add({ days: dayCount - 1 }).toString(), DT_LENGTH: dayCount * 86_400 }
    : {
        DATE_FROM: siteText(wall),
        DATE_TO: siteText(wall.add({ minutes })),
        DT_LENGTH: minutes * 60,
        TZ_FROM: zone,
        TZ_TO: zone,
      };
  return {
    ID: "1",
    OWNER_ID: "7",
    NAME: "x",
    RRULE: "",
    IS_MEETING: false,
    DT_SKIP_TIME: isAllDay ? "Y" : "N",
    ...times,
  };
}

function eventsIn(events: readonly Written[], from: Temporal.PlainDate, to: Temporal.PlainDate, zone: string) {
  const rows = events.map((event, index) => ({ ...rowOf(event), ID: String(index + 1) }));
  return eventsOf({ ownerId: 7, from, to, zone }).parse(rows);
}

const worlds = fc
  .record({
    from: fc.constantFrom(...starts).map(day),
    zone: fc.constantFrom(...zones),
    events: fc.array(written, { maxLength: 8 }),
  })
  .map(({ from, zone, events }) => ({
    from,
    to: from.add({ days: 7 }),
    zone,
    events: events.map(({ shift, ...event }): Written => ({ ...event, date: from.add({ days: shift }) })),
  }));

test("a week holds on each day what that day alone holds", () => {
  fc.assert(
    fc.property(worlds, ({ from, to, zone, events }) => {
      const week = eventsByDate(eventsIn(events, from, to, zone), { from, to }, zone);
      expect(week).toHaveLength(7);
      for (const { date, events: listed } of week) {
        const alone = eventsIn(events, date, date.add({ days: 1 }), zone);
        expect(ids(listed)).toEqual(ids(alone));
      }
    }),
  );
});

test("a timed event stands on exactly the dates that its instants have in the zone", () => {
  fc.assert(
    fc.property(worlds, ({ from, to, zone, events }) => {
      for (const { date, events: listed } of eventsByDate(eventsIn(events, from, to, zone), { from, to }, zone)) {
        for (const event of listed.filter(({ isAllDay }) => !isAllDay)) {
          const last = event.start.equals(event.end) ? event.end : event.end.subtract({ milliseconds: 1 });
          expect(Temporal.PlainDate.compare(dateAt(event.start, zone), date)).toBeLessThanOrEqual(0);
          expect(Temporal.PlainDate.compare(date, dateAt(last, zone))).toBeLessThanOrEqual(0);
        }
      }
    }),
  );
});

test("a wall clock is that of the event's own zone, a second way", () => {
  fc.assert(
    fc.property(worlds, ({ from, events, zone }) => {
      const range = [from.subtract({ days: 40 }), from.add({ days: 40 })] as const;
      const read = eventsIn(events, ...range, zone);
      expect(read).toHaveLength(events.length);
      const [allDay, timed] = [true, false].map((which) => read.filter(({ isAllDay }) => isAllDay === which));
      for (const { id, days } of allDay!) expect(days?.first.equals(events[id - 1]!.date)).toBe(true);
      for (const { id, start } of timed!) {
        const event = events[id - 1]!;
        expect(wallMinutes(start, event.zone) - askedMinutes(event)).toBe(skippedMinutes(event));
      }
    }),
  );
});

test("free and busy time of a day fill the day and do not overlap", () => {
  fc.assert(
    fc.property(worlds, ({ from, zone, events }) => {
      const listed = eventsIn(events, from, from.add({ days: 1 }), zone);
      const span = daySpan(from, zone);
      for (const slot of freeSlots(listed, span)) {
        const free: CalendarEvent = { ...eventLike, start: slot.from, end: slot.to };
        const conflicts = conflictPairs([...listed, free]).flat();
        expect(conflicts.filter(({ id }) => id === free.id)).toEqual([]);
      }
    }),
  );
});

const eventLike: CalendarEvent = {
  id: -1,
  parentId: -1,
  ownerId: 7,
  title: "",
  start: Temporal.Instant.fromEpochMilliseconds(0),
  end: Temporal.Instant.fromEpochMilliseconds(0),
  hasNoEnd: false,
  isAllDay: false,
  attendance: "none",
  attendeeIds: [],
  availability: "busy",
  isRecurring: false,
  isPrivate: false,
};

function ids(events: readonly CalendarEvent[]): readonly number[] {
  return events.map(({ id }) => id).toSorted((a, b) => a - b);
}

/** Minutes of the wall clock, as the formatter of the platform shows it. */
function wallMinutes(instant: Temporal.Instant, zone: string): number {
  const text = new Date(instant.epochMilliseconds).toLocaleString("sv-SE", { timeZone: zone });
  return Date.parse(`${text.replace(" ", "T")}Z`) / 60_000;
}

function askedMinutes({ date, minute }: Written): number {
  return Date.parse(`${date.toString()}T00:00:00Z`) / 60_000 + minute;
}

/** A wall clock that a zone skips is moved on by as much as is skipped; any other stays. */
function skippedMinutes({ zone, date, minute }: Written): number {
  const asked = askedMinutes({ zone, date, minute, minutes: 0, isAllDay: false });
  const offsets = [-24, 24].map((hours) => {
    const near = Temporal.Instant.fromEpochMilliseconds((asked + hours * 60) * 60_000);
    return wallMinutes(near, zone) - near.epochMilliseconds / 60_000;
  });
  const exists = offsets.some((offset) => {
    const at = Temporal.Instant.fromEpochMilliseconds((asked - offset) * 60_000);
    return wallMinutes(at, zone) === asked;
  });
  return exists ? 0 : offsets[1]! - offsets[0]!;
}
