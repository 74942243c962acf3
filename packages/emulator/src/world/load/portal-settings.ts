import type { Zones } from "../../time/zones.ts";
import { DEFAULT_CALENDAR_SETTINGS } from "../calendar-settings.ts";
import type { DateFormat, UserRow } from "../types.ts";
import { expectation, isRecord, unknownName, type Problems } from "./problems.ts";
import { readWallClock } from "./date-readers.ts";
import { createZoneClock } from "../zone-clock.ts";

/**
 * The `portal` object of a file. Defaults: `now` the real clock, `serverZone` Europe/Moscow, `currentUser` the first
 * active user, `admin` true, `scopes` all, `simpleCrm` false, `isOpenToAll` false, `calendarSettings` Monday–Friday 9–18, `dateFormat`
 * dotted, `region` (first part of LICENSE; "ru" makes the standard names Russian) ru.
 */
export interface PortalFile {
  readonly now?: number;
  readonly serverZone: string;
  readonly currentUser?: number;
  readonly admin: boolean | readonly number[];
  readonly scopes?: readonly string[];
  readonly simpleCrm: boolean;
  readonly isOpenToAll: boolean;
  readonly calendarSettings: Readonly<Record<string, unknown>>;
  readonly dateFormat: DateFormat;
  readonly region: string;
}

const NAMES = [
  "now",
  "serverZone",
  "currentUser",
  "admin",
  "scopes",
  "simpleCrm",
  "isOpenToAll",
  "calendarSettings",
  "dateFormat",
  "region",
] as const;

type Name = (typeof NAMES)[number];

export function readPortal(value: unknown, zones: Zones, problems: Problems): PortalFile {
  if (value !== undefined && value !== null && !isRecord(value))
    problems.add(expectation("portal", "an object", value));
  const source = isRecord(value) ? value : {};
  for (const name of Object.keys(source)) {
    if (!NAMES.includes(name as Name)) problems.add(unknownName("setting of portal", name, NAMES));
  }
  const read = <T>(name: Name, fallback: T, expected: string, parse: (value: unknown) => T | undefined): T => {
    const given = Object.hasOwn(source, name) ? (source[name] ?? undefined) : undefined;
    if (given === undefined) return fallback;
    const parsed = parse(given);
    if (parsed === undefined) problems.add(expectation(`portal.${name}`, expected, given));
    return parsed ?? fallback;
  };
  const serverZone = read("serverZone", "Europe/Moscow", "a time zone like Europe/Moscow", (given) =>
    knownZone(given, zones),
  );
  const now = read<number | undefined>("now", undefined, "a moment like 2026-11-21T08:00:00+03:00", (given) =>
    instant(given, serverZone, zones),
  );
  const currentUser = read<number | undefined>("currentUser", undefined, "the ID of a user", positive);
  const scopes = read<readonly string[] | undefined>(
    "scopes",
    undefined,
    'a list of scopes like ["crm", "task"]',
    textList,
  );
  return {
    ...(now !== undefined && { now }),
    serverZone,
    ...(currentUser !== undefined && { currentUser }),
    admin: read<boolean | readonly number[]>(
      "admin",
      true,
      "true, false, the ID of a user or a list of IDs",
      administrators,
    ),
    ...(scopes && { scopes }),
    simpleCrm: read("simpleCrm", false, "true or false", yesOrNo),
    isOpenToAll: read("isOpenToAll", false, "true or false", yesOrNo),
    calendarSettings: {
      ...DEFAULT_CALENDAR_SETTINGS,
      ...read("calendarSettings", {}, "an object", (given) => (isRecord(given) ? given : undefined)),
    },
    dateFormat: read<DateFormat>("dateFormat", "dotted", '"dotted" or "slashed"', (given) =>
      given === "dotted" || given === "slashed" ? given : undefined,
    ),
    region: read("region", "ru", "a country code like ru", (given) =>
      typeof given === "string" && /^[a-z]{2}$/.test(given) ? given : undefined,
    ),
  };
}

/** `currentUser` and `administrators` of the world, which must be among its users. */
export function portalPeople(file: PortalFile, users: readonly UserRow[], problems: Problems) {
  const ids = new Set(users.map(({ ID }) => Number(ID)));
  const first = users.find(({ ACTIVE }) => ACTIVE) ?? users[0];
  const currentUser = file.currentUser ?? Number(first?.ID ?? 1);
  const administrators = typeof file.admin === "boolean" ? (file.admin ? [currentUser] : []) : [...file.admin];
  if (!ids.has(currentUser)) problems.add(expectation("portal.currentUser", "the ID of one of the users", currentUser));
  for (const id of administrators) {
    if (id !== currentUser && !ids.has(id)) problems.add(expectation("portal.admin", "IDs of users", id));
  }
  return { currentUser, administrators };
}

function knownZone(given: unknown, zones: Zones): string | undefined {
  return typeof given === "string" && zones.isKnown(given) ? given : undefined;
}

function instant(given: unknown, zone: string, zones: Zones): number | undefined {
  const written = readWallClock(given);
  if (!written) return undefined;
  return written.offset === undefined
    ? createZoneClock(zone, zones).fromWall(written.local)
    : written.local - written.offset;
}

function yesOrNo(given: unknown): boolean | undefined {
  return typeof given === "boolean" ? given : undefined;
}

function positive(given: unknown): number | undefined {
  const number = typeof given === "string" && /^\d{1,15}$/.test(given) ? Number(given) : given;
  return typeof number === "number" && Number.isSafeInteger(number) && number > 0 ? number : undefined;
}

function administrators(given: unknown): boolean | readonly number[] | undefined {
  if (typeof given === "boolean") return given;
  const ids = (Array.isArray(given) ? given : [given]).map(positive);
  return ids.includes(undefined) ? undefined : ids.filter((id) => id !== undefined);
}

function textList(given: unknown): readonly string[] | undefined {
  return Array.isArray(given) && given.every((item) => typeof item === "string") ? given : undefined;
}
