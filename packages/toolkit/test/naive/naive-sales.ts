import type { World } from "@b24kit/emulator";
import type { RawWorld } from "../worlds/raw-world.ts";
import {
  baseOf,
  type Fraction,
  inBase,
  kopecks,
  minus,
  plus,
  quotient,
  rateOf,
  rounded,
  sums,
  times,
  type Weighted,
  whole,
  zero,
} from "./naive-fractions.ts";
import { day, isWorkday, next, utc } from "./naive-time.ts";

export type DealRow = World["deals"][number];

/** Deals that are no templates. */
export function realDeals({ world }: RawWorld): readonly DealRow[] {
  return world.deals.filter((deal) => deal["IS_RECURRING"] !== "Y");
}

export function isOpen(deal: DealRow): boolean {
  return deal["STAGE_SEMANTIC_ID"] === "P";
}

export function isWon(deal: DealRow): boolean {
  return deal["STAGE_SEMANTIC_ID"] === "S";
}

export function movedAt(deal: DealRow): number {
  return Date.parse(String(deal["MOVED_TIME"]));
}

export function createdAt(deal: DealRow): number {
  return Date.parse(String(deal["DATE_CREATE"]));
}

/** "" for none. */
export function plannedClose(deal: DealRow): string {
  return String(deal["CLOSEDATE"]).slice(0, 10);
}

export function isPast(deal: DealRow, { today }: RawWorld): boolean {
  return plannedClose(deal) !== "" && plannedClose(deal) < today;
}

/** Ids by converted amount, the largest first, those without a rate last. */
export function largestIds({ world }: RawWorld, deals: readonly DealRow[]): readonly number[] {
  return deals
    .map((deal) => {
      const rate = rateOf(world, String(deal["CURRENCY_ID"]));
      const amount = kopecks(deal["OPPORTUNITY"]);
      const worth = rate === undefined ? amount : (amount * rate.rate * 10n ** 9n) / rate.units;
      return { id: Number(deal["ID"]), isLast: rate === undefined, worth };
    })
    .toSorted(
      (a, b) =>
        Number(a.isLast) - Number(b.isLast) || Number(b.worth > a.worth) - Number(b.worth < a.worth) || a.id - b.id,
    )
    .map(({ id }) => id);
}

/** Deals, what they come to and which they are. */
export function listed(raw: RawWorld, deals: readonly DealRow[]) {
  return { ...sums(raw.world, whole(deals)), ids: largestIds(raw, deals) };
}

/** The chance of every deal as somebody would look it up: its own, else of its stage, else of its pipeline. */
function chances(raw: RawWorld) {
  const { world, now } = raw;
  const closed = realDeals(raw).filter(
    (deal) => !isOpen(deal) && movedAt(deal) >= now - 365 * day && movedAt(deal) <= now,
  );
  const visited = Map.groupBy(
    world.stageHistory.filter((row) => row.ENTITY_TYPE_ID === 2),
    (row) => row.STAGE_ID,
  );
  const known = new Map<string, ReturnType<typeof shareOf>>();
  const remembered = (key: string, make: () => ReturnType<typeof shareOf>) => {
    if (!known.has(key)) known.set(key, make());
    return known.get(key);
  };
  return (deal: DealRow) => {
    const own = Number(deal["PROBABILITY"] ?? 0);
    if (own > 0) return { source: "own" as const, part: own, whole: 100 };
    const [stage, category] = [String(deal["STAGE_ID"]), String(deal["CATEGORY_ID"])];
    const byStage = remembered(`stage ${stage}`, () => {
      const owners = new Set((visited.get(stage) ?? []).map((row) => row.OWNER_ID));
      return shareOf(
        closed.filter((one) => owners.has(Number(one["ID"]))),
        "stage",
      );
    });
    const ofPipeline = () =>
      shareOf(
        closed.filter((one) => String(one["CATEGORY_ID"]) === category),
        "pipeline",
      );
    return byStage ?? remembered(`pipeline ${category}`, ofPipeline);
  };
}

function shareOf(deals: readonly DealRow[], source: "stage" | "pipeline") {
  return deals.length < 20 ? undefined : { source, part: deals.filter(isWon).length, whole: deals.length };
}

/** The forecast of open deals that are planned to close in [from, to), or any time from today on. */
export function forecastOf(raw: RawWorld, open: readonly DealRow[], dates: { from: string; to: string } | null) {
  const { world, today } = raw;
  const isIn = (date: string) => dates === null || (date >= dates.from && date < dates.to);
  const planned = open.filter((deal) => plannedClose(deal) !== "" && isIn(plannedClose(deal)));
  const ahead = planned.filter((deal) => plannedClose(deal) >= today);
  const chanceOf = chances(raw);
  const weighted = ahead.flatMap((deal) => {
    const chance = chanceOf(deal);
    return chance === undefined ? [] : [{ deal, ...chance }];
  });
  const atLeast = (percent: number) => weighted.filter(({ part, whole }) => (part / whole) * 100 >= percent - 1e-9);
  const data = {
    dates,
    open: sums(world, whole(planned)),
    weighted: sums(world, weighted),
    commit: sums(world, whole(atLeast(70).map(({ deal }) => deal))),
    bestCase: sums(world, whole(atLeast(40).map(({ deal }) => deal))),
    slipped: planned.length - ahead.length,
    byStage: weighted.filter(({ source }) => source === "stage").length,
    byPipeline: weighted.filter(({ source }) => source === "pipeline").length,
    withoutProbability: listed(
      raw,
      ahead.filter((deal) => chanceOf(deal) === undefined),
    ),
  };
  return { data, weighted: weighted as readonly Weighted[] };
}

/** A plan as the file has it. */
export type PlanFile = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Plan and fact of the people who have a plan in [from, to), whole months. */
export function planOf(
  raw: RawWorld,
  file: PlanFile,
  {
    months,
    isOwn,
    weighted,
  }: { months: { from: string; to: string }; isOwn: (person: string) => boolean; weighted: readonly Weighted[] },
) {
  const { world, zone, today } = raw;
  const wanted = Object.entries(file)
    .filter(([month]) => month >= months.from.slice(0, 7) && month < months.to.slice(0, 7))
    .flatMap(([, people]) => Object.entries(people))
    .filter(([person]) => isOwn(person));
  if (wanted.length === 0) return null;
  const [start, end] = [utc(months.from, 0, zone), utc(months.to, 0, zone)];
  const won = realDeals(raw).filter((deal) => isWon(deal) && movedAt(deal) >= start && movedAt(deal) < end);
  const days: string[] = [];
  for (let date = months.from; date < months.to; date = next(date)) if (isWorkday(world, date)) days.push(date);
  const elapsed = days.filter((date) => date <= today).length;
  const factOf = (people: readonly string[]) => {
    const isOf = (deal: DealRow) => people.includes(String(deal["ASSIGNED_BY_ID"]));
    const plan = wanted
      .filter(([person]) => people.includes(person))
      .reduce((sum, [, text]) => plus(sum, worth(world, text)), zero);
    const fact = inBase(world, whole(won.filter(isOf)));
    const missing = minus(plan, fact);
    const money = (value: Fraction) => ({ currency: baseOf(world), amount: rounded(value) });
    return {
      plan: money(plan),
      won: money(fact),
      ratio: quotient(fact, plan),
      runRate: elapsed === 0 ? null : money(times(fact, days.length, elapsed)),
      missing: money(missing),
      coverage: quotient(
        inBase(
          world,
          weighted.filter(({ deal }) => isOf(deal)),
        ),
        missing,
      ),
    };
  };
  const people = [...new Set(wanted.map(([person]) => person))].toSorted((a, b) => Number(a) - Number(b));
  const codes = new Set(wanted.map(([, text]) => text.split(" ")[1]!));
  return {
    months,
    workingDays: { elapsed, total: days.length },
    total: factOf(people),
    people: people.map((person) => ({ id: Number(person), ...factOf([person]) })),
    withoutRate: [...codes].filter((code) => rateOf(world, code) === undefined),
  };
}

function worth(world: World, text: string): Fraction {
  const [amount = "", code = ""] = text.split(" ");
  return inBase(world, [{ deal: { OPPORTUNITY: amount, CURRENCY_ID: code } as unknown as DealRow, part: 1, whole: 1 }]);
}

/** Fractions as numbers of both sides are compared to the sixth decimal; names and details of lists are left out. */
export function comparable(value: unknown): unknown {
  if (typeof value === "number") return Number.isInteger(value) ? value : Math.round(value * 1e6) / 1e6;
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value !== "object" || value === null) return value;
  const { items: _, person, ...rest } = value as Record<string, unknown>;
  const id = typeof person === "object" && person !== null && "id" in person ? { id: person.id } : {};
  return Object.fromEntries(Object.entries({ ...rest, ...id }).map(([key, item]) => [key, comparable(item)]));
}
