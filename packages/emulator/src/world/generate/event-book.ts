import { formatSite } from "../../time/format.ts";
import { DAY, MINUTE, type CalendarDay } from "../calendar-day.ts";
import { lastDayOfSeries } from "../recurrence-end.ts";
import type { AttendeeEntry, EventRow, RecurrenceRule } from "../types.ts";
import type { Setting } from "./setting.ts";
import { team } from "./team.ts";

/** How somebody answered: yes, no, not yet. */
export type Reply = "Y" | "N" | "Q";

/** An event as it is told: who, when on the wall of its zone, how long. */
interface EventPlan {
  readonly name: string;
  readonly host: number;
  /** Absent: no meeting, only the host's own entry. */
  readonly guests?: readonly (readonly [id: number, reply: Reply])[];
  readonly day: CalendarDay;
  /** Minutes after midnight; absent: all-day. */
  readonly start?: number;
  /** Minutes, or days of an all-day event. */
  readonly length: number;
  readonly zone?: string;
  readonly place?: string;
  readonly accessibility?: "busy" | "quest" | "free" | "absent";
  readonly rule?: RecurrenceRule;
  readonly excluded?: readonly CalendarDay[];
  readonly isPrivate?: boolean;
  /** "CO_17", "D_105" … */
  readonly links?: readonly string[];
  /** The series and the day of which this is the edited instance. */
  readonly instead?: { readonly series: string; readonly day: CalendarDay };
}

/** Collects rows of calendar.event.get: one per participant, all with the organiser's row as parent. */
export interface EventBook {
  /** Returns the id of the organiser's row. */
  add(plan: EventPlan): string;
  readonly rows: EventRow[];
}

export function createEventBook(setting: Setting): EventBook {
  const random = setting.random("event-ids");
  const zones = new Map(team(setting).map(({ id, zone }) => [id, zone || setting.clock.zone]));
  const rows: EventRow[] = [];
  let id = 1200;
  const nextId = () => String((id += random.int(1, 3)));
  return {
    rows,
    add(plan) {
      const parent = nextId();
      const guests = (plan.guests ?? []).map(([user, status]) => ({ id: user, entryId: nextId(), status }));
      const attendees = plan.guests ? [{ id: plan.host, entryId: parent, status: "H" }, ...guests] : [];
      const shared = sharedFields(
        setting,
        plan,
        plan.zone ?? zones.get(plan.host) ?? setting.clock.zone,
        parent,
        attendees,
      );
      rows.push(eventRow(shared, parent, plan.host, plan.guests ? "H" : "", plan.accessibility));
      for (const guest of guests) rows.push(eventRow(shared, guest.entryId, guest.id, guest.status, "busy"));
      return parent;
    },
  };
}

type Shared = ReturnType<typeof sharedFields>;

function eventRow(shared: Shared, id: string, owner: number, status: string, accessibility: string = "busy"): EventRow {
  return {
    ...shared,
    ID: id,
    OWNER_ID: String(owner),
    SECT_ID: String(owner),
    SECTION_ID: String(owner),
    MEETING_STATUS: status,
    ACCESSIBILITY: accessibility,
  };
}

function sharedFields(setting: Setting, plan: EventPlan, zone: string, parent: string, attendees: AttendeeEntry[]) {
  const { clock, content } = setting;
  const made = clock.iso(setting.midnight - 40 * DAY);
  const siteDay = (day: CalendarDay) => formatSite(day * DAY, content.dateFormat, false);
  return {
    PARENT_ID: parent,
    CAL_TYPE: "user",
    NAME: plan.name,
    ...(plan.start === undefined ? dayFields(setting, plan) : timeFields(setting, plan, plan.start, zone)),
    DESCRIPTION: "",
    CREATED_BY: String(plan.host),
    DATE_CREATE: made,
    TIMESTAMP_X: made,
    PRIVATE_EVENT: plan.isPrivate ? "1" : "",
    IMPORTANCE: "normal",
    IS_MEETING: plan.guests !== undefined,
    MEETING_HOST: String(plan.host),
    MEETING: { NOTIFY: true, REINVITE: false, ALLOW_INVITE: false, HIDE_GUESTS: false },
    LOCATION: plan.place ?? "",
    REMIND: [{ type: "min", count: 15 }],
    COLOR: "",
    RRULE: plan.rule ?? ("" as const),
    EXDATE: (plan.excluded ?? []).map(siteDay).join(";"),
    RECURRENCE_ID: plan.instead?.series ?? null,
    ...(plan.instead && { ORIGINAL_DATE_FROM: siteDay(plan.instead.day) }),
    ATTENDEE_LIST: attendees,
    UF_CRM_CAL_EVENT: plan.links ? [...plan.links] : false,
  };
}

function timeFields(setting: Setting, plan: EventPlan, start: number, zone: string) {
  const { dateFormat } = setting.content;
  const clock = setting.clockOf(zone);
  const wall = plan.day * DAY + start * MINUTE;
  const from = clock.fromWall(wall);
  const until = from + plan.length * MINUTE;
  const lastWall = plan.rule ? lastDayOfSeries(plan.rule, plan.day) * DAY + start * MINUTE : wall;
  return {
    DATE_FROM: formatSite(wall, dateFormat),
    DATE_TO: formatSite(until + clock.offsetAt(until), dateFormat),
    TZ_FROM: zone,
    TZ_TO: zone,
    TZ_OFFSET_FROM: String(clock.offsetAt(from) / 1000),
    TZ_OFFSET_TO: String(clock.offsetAt(until) / 1000),
    DATE_FROM_TS_UTC: String(from / 1000),
    DATE_TO_TS_UTC: String((clock.fromWall(lastWall) + plan.length * MINUTE) / 1000),
    DT_SKIP_TIME: "N" as const,
    DT_LENGTH: plan.length * 60,
  };
}

function dayFields(setting: Setting, plan: EventPlan) {
  const { dateFormat } = setting.content;
  const last = plan.day + plan.length - 1;
  const seriesEnd = plan.rule ? lastDayOfSeries(plan.rule, plan.day) + plan.length - 1 : last;
  return {
    DATE_FROM: formatSite(plan.day * DAY, dateFormat, false),
    DATE_TO: formatSite(last * DAY, dateFormat, false),
    DATE_FROM_TS_UTC: String((plan.day * DAY) / 1000),
    DATE_TO_TS_UTC: String((seriesEnd * DAY) / 1000),
    DT_SKIP_TIME: "Y" as const,
    DT_LENGTH: (plan.length * DAY) / 1000,
  };
}
