import { Temporal } from "temporal-polyfill";
import { createZones } from "../../time/zones.ts";
import { withLicense } from "../license.ts";
import type { UserRow, World } from "../types.ts";
import { WorldError } from "../world-error.ts";
import { createZoneClock, type ZoneClock } from "../zone-clock.ts";
import { readActivities } from "./activities.ts";
import type { BaseContext, LoadContext } from "./context.ts";
import { readCompanies, readContacts } from "./customers.ts";
import { readDeals } from "./deals.ts";
import { indexStages, readCategories, readCurrencies, readStatuses } from "./dictionaries.ts";
import { readEvents } from "./events.ts";
import { readLeads } from "./leads.ts";
import { portalPeople, readPortal, type PortalFile } from "./portal-settings.ts";
import { createProblems, expectation, isRecord, unknownName, type Problems } from "./problems.ts";
import { readStageHistory } from "./stage-history.ts";
import { readTasks } from "./tasks.ts";
import { readDepartments, readUsers } from "./users.ts";
import { readHolidays, readWorkdays } from "./workdays.ts";

const COLLECTIONS = [
  "users",
  "departments",
  "categories",
  "statuses",
  "currencies",
  "companies",
  "contacts",
  "leads",
  "deals",
  "activities",
  "stageHistory",
  "tasks",
  "events",
  "workdays",
  "holidays",
] as const;

type Rows = (collection: (typeof COLLECTIONS)[number]) => readonly unknown[];

export interface LoadWorldOptions {
  /** The real clock, epoch milliseconds: when rows without a date of creation were made if the file has no `portal.now`. */
  readonly now?: () => number;
}

/**
 * Makes a world of a `--data` file. `source` names the file in messages. Missing collections are empty, missing fields
 * have the defaults of the tables beside this file. Throws WorldError, which tells every bad row and field at once.
 */
export function loadWorld(json: unknown, source: string, options: LoadWorldOptions = {}): World {
  const problems = createProblems();
  const rows = collectionsOf(json, problems);
  const file = readPortal(isRecord(json) ? json["portal"] : undefined, createZones(), problems);
  const world = readWorld(rows, file, problems, file.now ?? (options.now ?? Date.now)());
  if (problems.list.length > 0) throw new WorldError(source, problems.list);
  return withLicense(world, file.region);
}

function collectionsOf(json: unknown, problems: Problems): Rows {
  if (!isRecord(json)) problems.add(expectation("the file", "an object of collections", json));
  const content = isRecord(json) ? json : {};
  const names: readonly string[] = COLLECTIONS;
  for (const name of Object.keys(content)) {
    if (name !== "portal" && !names.includes(name)) problems.add(unknownName("collection", name, [...names, "portal"]));
  }
  return (name) => {
    const value = content[name] ?? [];
    if (Array.isArray(value)) return value;
    problems.add(expectation(name, "a list of rows", value));
    return [];
  };
}

function readWorld(rows: Rows, file: PortalFile, problems: Problems, now: number) {
  const zones = createZones();
  const clock = createZoneClock(file.serverZone, zones);
  const language = ["ru", "by", "kz"].includes(file.region) ? ("ru" as const) : ("en" as const);
  const base: BaseContext = { problems, zones, clock, now, dateFormat: file.dateFormat, language };
  const users = readUsers(rows("users"), file.currentUser, base);
  const people = portalPeople(file, users, problems);
  const categories = readCategories(rows("categories"), base);
  const statuses = readStatuses(rows("statuses"), categories, base);
  const currencies = readCurrencies(rows("currencies"), base);
  const context: LoadContext = {
    ...base,
    currentUser: String(people.currentUser),
    baseCurrency: currencies.find(({ BASE }) => BASE === "Y")?.CURRENCY ?? "RUB",
    categories,
    stages: indexStages(statuses),
    clockOf: clocks(base),
    zoneOf: zonesOfUsers(users, base),
  };
  const portal = {
    ...(file.now !== undefined && { now: Temporal.Instant.fromEpochMilliseconds(file.now).toString() }),
    serverZone: file.serverZone,
    ...people,
    ...(file.scopes && { scopes: file.scopes }),
    simpleCrm: file.simpleCrm,
    ...(file.isOpenToAll && { isOpenToAll: true }),
    calendarSettings: file.calendarSettings,
    dateFormat: file.dateFormat,
  };
  const departments = readDepartments(rows("departments"), base);
  return { portal, users, departments, categories, statuses, currencies, ...readRecords(rows, context) };
}

function readRecords(rows: Rows, context: LoadContext) {
  return {
    companies: readCompanies(rows("companies"), context),
    contacts: readContacts(rows("contacts"), context),
    leads: readLeads(rows("leads"), context),
    deals: readDeals(rows("deals"), context),
    activities: readActivities(rows("activities"), context),
    stageHistory: readStageHistory(rows("stageHistory"), context),
    tasks: readTasks(rows("tasks"), context),
    events: readEvents(rows("events"), context),
    workdays: readWorkdays(rows("workdays"), context),
    holidays: readHolidays(rows("holidays"), context),
  };
}

function clocks({ zones }: BaseContext): (zone: string) => ZoneClock {
  const known = new Map<string, ZoneClock>();
  return (zone) => {
    const clock = known.get(zone) ?? createZoneClock(zone, zones);
    known.set(zone, clock);
    return clock;
  };
}

function zonesOfUsers(users: readonly UserRow[], { zones, clock }: BaseContext): (user: string) => string {
  const own = new Map(users.map(({ ID, TIME_ZONE }) => [ID, TIME_ZONE]));
  return (user) => {
    const zone = own.get(user) ?? "";
    return zone !== "" && zones.isKnown(zone) ? zone : clock.zone;
  };
}
