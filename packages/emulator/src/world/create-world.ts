import { Temporal } from "temporal-polyfill";
import { DEFAULT_CALENDAR_SETTINGS } from "./calendar-settings.ts";
import { en } from "./content/en.ts";
import { ru } from "./content/ru.ts";
import { recordTouches } from "./generate/activity-plan.ts";
import { activityRows } from "./generate/activity-rows.ts";
import { companyRows, contactRows, inventCustomers } from "./generate/customers.ts";
import { dealActivities } from "./generate/deal-activities.ts";
import { dealRows, inventDeals } from "./generate/deals.ts";
import { createCategories, createCurrencies, createStatuses } from "./generate/dictionaries.ts";
import { directorTasks } from "./generate/director-tasks.ts";
import { createEvents } from "./generate/events.ts";
import { inventLeads, leadActivities, leadRows } from "./generate/leads.ts";
import { createSetting, USUAL_DEALS, type Setting } from "./generate/setting.ts";
import { staffTasks } from "./generate/staff-tasks.ts";
import { stageHistoryRows } from "./generate/stage-history.ts";
import { taskRows } from "./generate/task-plan.ts";
import { DIRECTOR, SYSTEM_ADMINISTRATOR } from "./generate/team.ts";
import { createTouches } from "./generate/touches.ts";
import { createDepartments, createUsers } from "./generate/users.ts";
import { createWorkdays } from "./generate/workdays.ts";
import { withLicense } from "./license.ts";
import type { World } from "./types.ts";

const TASKS = 700;
const CONTENT = { ru, en };

export interface CreateWorldOptions {
  /** A Russian company in Moscow, or an English one in London. */
  readonly seed: "ru" | "en";
  /** ISO instant. The whole day of it, in the server's zone, gives the same world. */
  readonly now: string;
  /** Deals to make, 400 when absent; leads, contacts, companies and tasks grow with the root of it. */
  readonly deals?: number;
  /** The portal's clock stands still at `now`. */
  readonly fixedClock?: boolean;
}

/**
 * A believable company of 25 people, the same for the same seed and day. What has happened lies before the start of that
 * day; the calendar, the deadlines and the birthdays lie around it, so that a director's morning is always full.
 * Throws RangeError for an instant that is none or a number of deals that is not whole.
 */
export function createWorld(options: CreateWorldOptions): World {
  const deals = options.deals ?? USUAL_DEALS;
  if (!Number.isSafeInteger(deals) || deals < 0) throw new RangeError(`deals must be a whole number, got ${deals}`);
  const now = Temporal.Instant.from(options.now);
  const content = CONTENT[options.seed];
  const setting = createSetting(content, now.epochMilliseconds, deals);
  const portal = {
    ...(options.fixedClock && { now: now.toString() }),
    serverZone: content.serverZone,
    currentUser: DIRECTOR,
    administrators: [DIRECTOR, SYSTEM_ADMINISTRATOR],
    simpleCrm: false,
    calendarSettings: DEFAULT_CALENDAR_SETTINGS,
    dateFormat: content.dateFormat,
  };
  const world = { portal, ...collections(setting) };
  // The rest of a seeded world follows from these; a hundred thousand deals would take a second to digest.
  const { users, departments, categories, statuses, currencies, holidays } = world;
  const dictionaries = { users, departments, categories, statuses, currencies, holidays };
  return withLicense(world, content.region, { recipe: [options.seed, setting.today, deals], portal, ...dictionaries });
}

function collections(setting: Setting): Omit<World, "portal"> {
  const customers = inventCustomers(setting);
  const deals = inventDeals(setting, customers);
  const leads = inventLeads(setting);
  const activities = [...leadActivities(setting, leads), ...dealActivities(setting, deals)];
  const touches = createTouches();
  recordTouches(activities, touches);
  const own = directorTasks(setting, deals).slice(0, setting.count(TASKS));
  return {
    users: createUsers(setting),
    departments: createDepartments(setting),
    categories: createCategories(setting),
    statuses: createStatuses(setting),
    currencies: createCurrencies(setting),
    companies: companyRows(setting, customers, touches),
    contacts: contactRows(setting, customers, touches),
    leads: leadRows(setting, leads, touches),
    deals: dealRows(setting, deals, touches),
    activities: activityRows(setting, activities),
    stageHistory: [...stageHistoryRows(setting, 1, leads), ...stageHistoryRows(setting, 2, deals)],
    tasks: taskRows(setting, [...own, ...staffTasks(setting, deals, setting.count(TASKS) - own.length)]),
    events: createEvents(setting, deals),
    workdays: createWorkdays(setting),
    holidays: setting.holidays,
  };
}
