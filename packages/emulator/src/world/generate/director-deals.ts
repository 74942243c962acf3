import { DAY } from "../calendar-day.ts";
import type { Random } from "../random.ts";
import type { Customers } from "./customers.ts";
import { centsOf, dealTitle, pickCustomer, type DealPlan, type NextStep } from "./deal-plan.ts";
import { dealPath } from "./dictionaries.ts";
import { liveUntil } from "./life.ts";
import { workMoment, workingDay, type Setting } from "./setting.ts";
import { DIRECTOR } from "./team.ts";

/** One deal of the director, told in days before today. */
interface Script {
  readonly pipeline: number;
  /** Index of an open stage, or how it ended. */
  readonly stage: number | "won" | "lost";
  /** Days before today at which the stage was entered; "recent": on the last working day. */
  readonly entered: number | "recent";
  /** Days from creation to the entry into the stage. */
  readonly before: number;
  /** Index of the currency. */
  readonly currency: number;
  readonly thousands: number;
  readonly cents?: number;
  /** Planned close in days from today. */
  readonly close?: number;
  readonly probability?: number;
  readonly isSilent?: boolean;
  readonly next?: NextStep;
  readonly isTemplate?: boolean;
}

/** Told one by one, so that every line of the director's reports has something to say. */
const TOLD: readonly Script[] = [
  // Stuck for long, some of them silent, in several currencies.
  {
    pipeline: 0,
    stage: 2,
    entered: 74,
    before: 30,
    currency: 0,
    thousands: 4850,
    cents: 50,
    close: -12,
    isSilent: true,
  },
  {
    pipeline: 0,
    stage: 3,
    entered: 61,
    before: 40,
    currency: 1,
    thousands: 11_800,
    close: 20,
    probability: 70,
    next: "late",
  },
  { pipeline: 0, stage: 1, entered: 95, before: 12, currency: 2, thousands: 5750, cents: 75, isSilent: true },
  {
    pipeline: 4,
    stage: 2,
    entered: 120,
    before: 30,
    currency: 0,
    thousands: 9300,
    close: 35,
    probability: 30,
    isSilent: true,
    next: "undated",
  },
  // Planned to be closed already.
  {
    pipeline: 0,
    stage: 4,
    entered: 6,
    before: 55,
    currency: 0,
    thousands: 12_300,
    close: -3,
    probability: 90,
    next: "planned",
  },
  {
    pipeline: 0,
    stage: 3,
    entered: 4,
    before: 33,
    currency: 3,
    thousands: 2180,
    cents: 40,
    close: -1,
    next: "planned",
  },
  // No amount; no planned close; planned for today.
  { pipeline: 0, stage: 0, entered: 3, before: 0, currency: 0, thousands: 0, close: 60 },
  { pipeline: 0, stage: 1, entered: 5, before: 6, currency: 0, thousands: 1640, next: "planned" },
  {
    pipeline: 0,
    stage: 4,
    entered: 8,
    before: 40,
    currency: 0,
    thousands: 3275,
    cents: 99,
    close: 0,
    probability: 90,
    next: "planned",
  },
  // New, won and lost since the last working day.
  { pipeline: 0, stage: 0, entered: "recent", before: 0, currency: 0, thousands: 2900, close: 75, next: "planned" },
  { pipeline: 4, stage: 0, entered: "recent", before: 0, currency: 0, thousands: 7400, close: 90 },
  { pipeline: 0, stage: 0, entered: "recent", before: 0, currency: 1, thousands: 3100, close: 62, next: "planned" },
  { pipeline: 0, stage: "won", entered: "recent", before: 58, currency: 0, thousands: 6420, cents: 30, close: 0 },
  { pipeline: 1, stage: "won", entered: "recent", before: 24, currency: 1, thousands: 640, close: -2 },
  { pipeline: 0, stage: "lost", entered: "recent", before: 37, currency: 0, thousands: 2150, close: 14 },
  // A template of recurring deals, which is no deal.
  { pipeline: 1, stage: 0, entered: 200, before: 0, currency: 0, thousands: 95, isTemplate: true },
];

const MORE_OPEN = 16;
const MORE_CLOSED = 12;

/** How long the usual open deals may be in each stage, in days: short enough not to count as stuck. */
const FRESH = [3, 7, 8, 9, 10] as const;

/** All deals of the director, the told ones first; fewer than 50 are open whatever the size of the world. */
export function directorDeals(setting: Setting, customers: Customers): DealPlan[] {
  const random = setting.random("director-deals");
  const open = Array.from({ length: MORE_OPEN }, (_, index) => usualOpen(random, index));
  const closed = Array.from({ length: MORE_CLOSED }, (_, index) => usualClosed(random, index));
  return [...TOLD, ...open, ...closed].map((script) => play(setting, random, customers, script));
}

function usualOpen(random: Random, index: number): Script {
  const stage = index % FRESH.length;
  return {
    pipeline: 0,
    stage,
    entered: random.int(1, FRESH[stage] ?? 1),
    before: stage * random.int(6, 12),
    currency: index % 4 === 3 ? random.int(1, 3) : 0,
    thousands: Math.round(random.spread(1900, 0.6)),
    cents: random.chance(0.3) ? random.int(1, 99) : 0,
    close: random.int(2, 80),
    ...(index % 2 === 0 && { probability: 20 + stage * 15 }),
    next: random.chance(0.75) ? "planned" : "none",
  };
}

function usualClosed(random: Random, index: number): Script {
  return {
    pipeline: index % 3 === 2 ? 1 : 0,
    stage: index % 3 === 1 ? "lost" : "won",
    entered: 9 + index * 22 + random.int(0, 12),
    before: random.int(18, 75),
    currency: index % 5 === 4 ? 1 : 0,
    thousands: Math.round(random.spread(2400, 0.6)),
    cents: random.chance(0.3) ? random.int(1, 99) : 0,
    close: -(9 + index * 22),
  };
}

function play(setting: Setting, random: Random, customers: Customers, script: Script): DealPlan {
  const path = dealPath(setting, script.pipeline);
  const stage = endStage(path, script.stage);
  const at = enteredAt(setting, random, script.entered);
  const created = script.before === 0 ? at : earlier(setting, random, at, script.before);
  const { company, contact } = pickCustomer(random, customers);
  const currency = setting.content.crm.currencies[script.currency]?.code ?? "";
  const probability = script.stage === "won" ? 100 : script.probability;
  return {
    categoryId: script.pipeline,
    life: liveUntil(setting, random, path, created, { stage, at }),
    created,
    responsible: DIRECTOR,
    title: script.isTemplate ? setting.content.crm.template : dealTitle(setting, random, script.pipeline, company),
    cents: centsOf(setting, currency, script.thousands, script.cents ?? 0),
    currency,
    ...(script.close !== undefined && { plannedClose: setting.today + script.close }),
    ...(probability !== undefined && { probability }),
    ...(company && { company }),
    ...(contact && { contact }),
    isTemplate: script.isTemplate ?? false,
    isSilent: script.isSilent ?? false,
    next: script.next ?? "none",
  };
}

function endStage(path: ReturnType<typeof dealPath>, stage: Script["stage"]) {
  const end = stage === "won" ? path.won : stage === "lost" ? path.lost[0] : path.open[stage];
  if (!end) throw new RangeError(`there is no stage ${stage}`);
  return end;
}

/** A working day is meant: "3 days ago" on a Tuesday is the Friday before. */
function enteredAt(setting: Setting, random: Random, entered: Script["entered"]): number {
  const day =
    entered === "recent" ? setting.lastWorkingDay : workingDay(setting.today - entered + 1, -1, setting.isDayOff);
  return setting.clock.at(day, 560 + random.int(0, 440));
}

function earlier(setting: Setting, random: Random, at: number, days: number): number {
  const moment = workMoment(setting, random, at - days * DAY);
  return moment < at - DAY ? moment : at - days * DAY;
}
