import { HOUR } from "../calendar-day.ts";
import type { Random } from "../random.ts";
import type { ClassicRow } from "../types.ts";
import type { Setting } from "./setting.ts";
import { DIRECTOR, team, type Member } from "./team.ts";

type State = "OPENED" | "PAUSED" | "CLOSED" | "EXPIRED";

/** Colleagues whose day is not simply open: away, on a break, forgot to close yesterday. */
const SPECIAL: ReadonlyMap<number, State> = new Map([
  [19, "CLOSED"],
  [26, "CLOSED"],
  [14, "PAUSED"],
  [31, "EXPIRED"],
]);

/** timeman.status of everybody who works, as of this morning; on a day off all days are closed. The director keeps none. */
export function createWorkdays(setting: Setting): ClassicRow[] {
  const random = setting.random("workdays");
  return team(setting)
    .filter(({ id, isActive }) => isActive && id !== DIRECTOR)
    .map((member) => workday(setting, random, member));
}

function workday(setting: Setting, random: Random, member: Member): ClassicRow {
  const special = SPECIAL.get(member.id);
  const state = setting.isDayOff(setting.today) && special !== "EXPIRED" ? "CLOSED" : (special ?? "OPENED");
  const isToday = state === "OPENED" || state === "PAUSED";
  const clock = setting.clockOf(member.zone || setting.clock.zone);
  const start = clock.at(isToday ? setting.today : setting.lastWorkingDay, 525 + random.int(0, 40));
  return {
    ID: String(member.id),
    USER_ID: String(member.id),
    STATUS: state,
    TIME_START: clock.iso(start),
    TIME_FINISH: state === "CLOSED" ? clock.iso(start + 9 * HOUR) : null,
    DURATION: state === "CLOSED" ? "08:00:00" : "00:00:00",
    TIME_LEAKS: state === "CLOSED" ? "01:00:00" : "00:00:00",
    ACTIVE: state === "OPENED",
    IP_OPEN: "192.0.2.10",
    IP_CLOSE: state === "CLOSED" ? "192.0.2.10" : "",
    LAT_OPEN: 0,
    LON_OPEN: 0,
    LAT_CLOSE: 0,
    LON_CLOSE: 0,
    TZ_OFFSET: clock.offsetAt(start) / 1000,
    ...(state === "EXPIRED" && { TIME_FINISH_DEFAULT: clock.iso(start + 9 * HOUR) }),
  };
}
