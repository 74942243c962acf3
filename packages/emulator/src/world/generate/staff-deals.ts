import { DAY } from "../calendar-day.ts";
import type { Random } from "../random.ts";
import type { Customers } from "./customers.ts";
import { centsOf, dealTitle, pickCustomer, type DealPlan, type NextStep } from "./deal-plan.ts";
import { dealPath, type Path } from "./dictionaries.ts";
import { lastMove, liveOn, type Life, type Move } from "./life.ts";
import { workMoment, type Setting } from "./setting.ts";
import { DISMISSED, SELLERS } from "./team.ts";

/** Usual amounts in thousands of roubles and how widely they spread, per pipeline. */
const AMOUNTS: ReadonlyMap<number, readonly [median: number, sigma: number]> = new Map([
  [0, [1400, 0.9]],
  [1, [160, 0.7]],
  [4, [3200, 0.8]],
]);

const PIPELINES: readonly (readonly [id: number, weight: number])[] = [
  [0, 60],
  [1, 25],
  [4, 15],
];

/** A year of deals of everybody but the director. */
export function staffDeals(setting: Setting, customers: Customers, count: number): DealPlan[] {
  const random = setting.random("deals");
  const paths = new Map(PIPELINES.map(([id]) => [id, dealPath(setting, id)] as const));
  return Array.from({ length: Math.max(0, count) }, () => {
    const categoryId = random.weighted(PIPELINES);
    const path = paths.get(categoryId);
    if (!path) throw new RangeError(`no pipeline ${categoryId}`);
    return staffDeal(setting, random, customers, categoryId, path);
  });
}

function staffDeal(setting: Setting, random: Random, customers: Customers, categoryId: number, path: Path): DealPlan {
  const created = birth(setting, random);
  const lived = liveOn(setting, random, path, created);
  const { company, contact } = pickCustomer(random, customers);
  const end = lastMove(lived);
  const currency = random.chance(0.8) ? 0 : random.int(1, setting.content.crm.currencies.length - 1);
  const code = setting.content.crm.currencies[currency]?.code ?? "";
  const [median, sigma] = AMOUNTS.get(categoryId) ?? [500, 1];
  const probability = probabilityOf(random, path, end);
  const plannedClose = closeDay(setting, random, end);
  return {
    categoryId,
    life: random.chance(0.01) ? cameFromElsewhere(lived) : lived,
    created,
    responsible: sellerOf(random, categoryId, end, setting.midnight),
    title: dealTitle(setting, random, categoryId, company),
    cents: random.chance(0.02) ? 0 : centsOf(setting, code, roundAmount(random.spread(median, sigma)), kopecks(random)),
    currency: code,
    ...(plannedClose !== undefined && { plannedClose }),
    ...(probability !== undefined && { probability }),
    ...(company && { company }),
    ...(contact && { contact }),
    isTemplate: false,
    isSilent: random.chance(0.25),
    next: random.weighted(NEXT_STEPS),
  };
}

const NEXT_STEPS: readonly (readonly [NextStep, number])[] = [
  ["planned", 50],
  ["late", 18],
  ["undated", 7],
  ["none", 25],
];

/** More deals are recent ones: the company grows. Half of the deals of a day off are moved to the next working day. */
function birth(setting: Setting, random: Random): number {
  const ago = 1 + Math.floor(364 * random.next() ** 1.5);
  const day = setting.clock.at(setting.today - ago, 480 + random.int(0, 660));
  const at = random.chance(0.5) ? day : workMoment(setting, random, day);
  return at < setting.midnight ? at : day;
}

function sellerOf(random: Random, categoryId: number, end: Move, midnight: number): number {
  const isOldAndClosed = end.semantics !== "P" && end.at < midnight - 120 * DAY;
  if (isOldAndClosed && categoryId === 0 && random.chance(0.1)) return DISMISSED;
  return random.pick(SELLERS.get(categoryId) ?? []);
}

function probabilityOf(random: Random, path: Path, end: Move): number | undefined {
  if (end.semantics === "S") return 100;
  if (end.semantics === "F" || !random.chance(0.45)) return undefined;
  const index = path.open.findIndex(({ id }) => id === end.stage);
  return Math.min(95, 10 + Math.round((80 * index) / path.open.length / 5) * 5 + random.int(0, 2) * 5);
}

function closeDay(setting: Setting, random: Random, end: Move): number | undefined {
  if (end.semantics !== "P") return setting.clock.dayOf(end.at) + random.int(-5, 12);
  if (random.chance(0.1)) return undefined;
  return setting.today + (random.chance(0.2) ? -random.int(1, 45) : random.int(0, 95));
}

/** A deal that changed its pipeline: what happened in the former one is not in the history. */
function cameFromElsewhere(life: Life): Life {
  const [, ...rest] = life;
  const second = rest[0];
  if (!second || second.type === 3) return life;
  return [{ ...second, type: 5 }, ...rest.slice(1)];
}

function roundAmount(thousands: number): number {
  if (thousands < 20) return Math.max(1, Math.round(thousands * 10) / 10);
  return thousands < 1000 ? Math.round(thousands) : Math.round(thousands / 10) * 10;
}

function kopecks(random: Random): number {
  return random.chance(0.2) ? random.int(1, 99) : 0;
}
