import { isTruthy, toList, toText, valueAt } from "../php/values.ts";
import { createZones } from "../time/zones.ts";
import type { CapturedPerson } from "./capture-people.ts";
import type { ReaderResult } from "./portal-reader.ts";

/** What is asked about the portal and the key, in one batch. */
export const settingCommands = [
  { method: "profile" },
  { method: "user.admin" },
  { method: "scope" },
  { method: "server.time" },
  { method: "app.info" },
  { method: "crm.settings.mode.get" },
  { method: "calendar.settings.get" },
] as const;

export type SettingAnswers = Readonly<Partial<Record<(typeof settingCommands)[number]["method"], unknown>>>;

/** Results by method; what was refused is absent. */
export function settingAnswers(results: readonly ReaderResult[]): SettingAnswers {
  return Object.fromEntries(
    settingCommands.flatMap(({ method }, index) => {
      const result = results[index];
      return result?.isRead === true ? [[method, result.result]] : [];
    }),
  );
}

/** Shapes of the settings of the calendar that reports count with. */
const CALENDAR: Readonly<Record<string, RegExp>> = {
  work_time_start: /^\d{1,2}(?:\.\d{1,2})?$/,
  work_time_end: /^\d{1,2}(?:\.\d{1,2})?$/,
  year_holidays: /^[\d.,\s]*$/,
  year_workdays: /^[\d.,\s]*$/,
  week_start: /^(?:MO|TU|WE|TH|FR|SA|SU)$/,
};

/** The `portal` of a captured file. Its clock stands still at the moment of the capture. */
export function portalSettings(answers: SettingAnswers, people: readonly CapturedPerson[], siteDate: string): object {
  const now = toText(answers["server.time"]);
  const region = /^([a-z]{2})_/.exec(toText(valueAt(answers["app.info"], "LICENSE")))?.[1];
  const scopes = toList(answers.scope)
    .map((scope) => toText(scope))
    .filter((scope) => /^[a-z][a-z0-9_.]{0,40}$/.test(scope));
  return {
    now,
    serverZone: serverZone(now, people),
    currentUser: Number(toText(valueAt(answers.profile, "ID"))),
    admin: answers["user.admin"] === true || isTruthy(valueAt(answers.profile, "ADMIN")),
    isOpenToAll: true,
    ...(answers.scope !== undefined && { scopes }),
    simpleCrm: Number(toText(answers["crm.settings.mode.get"])) === 2,
    calendarSettings: calendarSettings(answers["calendar.settings.get"]),
    dateFormat: siteDate.includes("/") ? "slashed" : "dotted",
    ...(region !== undefined && { region }),
  };
}

function calendarSettings(answer: unknown): object {
  const kept = Object.entries(CALENDAR).flatMap(([name, shape]) => {
    const text = toText(valueAt(answer, name));
    return shape.test(text) ? [[name, text] as const] : [];
  });
  const weekend = toList(valueAt(answer, "week_holidays"))
    .map((day) => toText(day))
    .filter((day) => /^(?:MO|TU|WE|TH|FR|SA|SU)$/.test(day));
  return { ...Object.fromEntries(kept), ...(answer !== undefined && { week_holidays: weekend }) };
}

/**
 * No method tells the zone of the server, only its offset: the zone that most people have with that offset, which knows
 * the clock changes too, else the offset itself.
 */
function serverZone(now: string, people: readonly CapturedPerson[]): string {
  const written = /([+-]\d\d:\d\d)$/.exec(now)?.[1] ?? "+00:00";
  const [, sign = "+", hours = "0", minutes = "0"] = /^([+-])(\d\d):(\d\d)$/.exec(written) ?? [];
  const offset = (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  const zones = createZones();
  const fits = people.map(({ zone }) => zone).filter((zone) => zone !== "" && zones.isKnown(zone));
  const counted = Map.groupBy(
    fits.filter((zone) => zones.offset(zone, Date.parse(now)) === offset),
    (zone) => zone,
  );
  return [...counted].toSorted(([, left], [, right]) => right.length - left.length)[0]?.[0] ?? written;
}
