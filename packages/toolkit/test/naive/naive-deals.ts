import type { RawWorld } from "../worlds/raw-world.ts";
import { limitOf, money, tenThousandths } from "./naive-crm.ts";
import { day } from "./naive-time.ts";
import { openStages } from "../worlds/dictionary-rows.ts";

type Row = RawWorld["world"]["deals"][number];

/** What deals are known to be by, from the raw rows; limits are computed once. */
export function naiveDealFacts({ world, now, today }: RawWorld) {
  const limits = new Map<string, number>();
  const limit = (stage: unknown): number => {
    const id = String(stage);
    if (!limits.has(id)) limits.set(id, limitOf(world, id, now));
    return limits.get(id)!;
  };
  const age = (deal: Row): number => now - at(deal["MOVED_TIME"]);
  const silence = (deal: Row): number =>
    now - Math.max(at(deal["MOVED_TIME"]), deal["LAST_ACTIVITY_TIME"] === "" ? 0 : at(deal["LAST_ACTIVITY_TIME"]));
  return {
    open: (isOwn: (id: unknown) => boolean) =>
      world.deals.filter(
        (deal) => deal["STAGE_SEMANTIC_ID"] === "P" && deal["IS_RECURRING"] !== "Y" && isOwn(deal["ASSIGNED_BY_ID"]),
      ),
    limit,
    age,
    isStuck: (deal: Row) => age(deal) > limit(deal["STAGE_ID"]),
    isRotting: (deal: Row) => silence(deal) > limit(deal["STAGE_ID"]),
    isSlipped: (deal: Row) => planned(deal) !== "" && planned(deal) < today,
    /** The largest converted amount first, those without a rate last. */
    largestFirst: (deals: readonly Row[]) =>
      deals.toSorted(
        (a, b) =>
          Number(isWithoutRate(a)) - Number(isWithoutRate(b)) ||
          (isWithoutRate(a) ? cents(b) - cents(a) : difference(tenThousandths(world, b), tenThousandths(world, a))) ||
          Number(a["ID"]) - Number(b["ID"]),
      ),
  };
}

/** Open deals by pipeline and stage. */
export function naiveDeals(raw: RawWorld, isOwn: (id: unknown) => boolean): unknown {
  const { world } = raw;
  const facts = naiveDealFacts(raw);
  const open = facts.open(isOwn);
  const pipelines = [0, 3, 7].map((id) => ({ id, deals: open.filter((deal) => Number(deal["CATEGORY_ID"]) === id) }));
  return {
    open: money(world, open),
    stuck: money(world, open.filter(facts.isStuck)),
    slipped: money(world, open.filter(facts.isSlipped)),
    pipelines: pipelines
      .filter(({ deals }) => deals.length > 0)
      .map(({ id, deals }) => ({ id, open: money(world, deals), stages: stagesOf(id, deals, raw, facts) })),
  };
}

function stagesOf(
  pipeline: number,
  all: readonly Row[],
  { world }: RawWorld,
  facts: ReturnType<typeof naiveDealFacts>,
) {
  const gone = `C${pipeline}:GONE`;
  const hasGone = all.some((deal) => deal["STAGE_ID"] === gone);
  return [...openStages[pipeline]!, ...(hasGone ? [gone] : [])].map((id) => {
    const deals = facts.largestFirst(all.filter((deal) => deal["STAGE_ID"] === id));
    const [part, whole] = [sumOf(deals), sumOf(all)];
    return {
      id,
      isKnown: id !== gone,
      ...money(world, deals),
      ids: idsOf(deals),
      share: whole > 0n ? (Number(part) / Number(whole)).toFixed(9) : null,
      medianAgeDays: deals.length === 0 ? null : Math.ceil(middle(deals.map(facts.age)) / day),
      limitDays: Math.ceil(facts.limit(id) / day),
      stuck: idsOf(deals.filter(facts.isStuck)),
      rotting: idsOf(deals.filter(facts.isRotting)),
      slipped: idsOf(deals.filter(facts.isSlipped)),
    };
  });

  function sumOf(deals: readonly Row[]): bigint {
    return deals.reduce((sum, deal) => sum + tenThousandths(world, deal), 0n);
  }
}

function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;
}

function idsOf(deals: readonly Row[]): number[] {
  return deals.map((deal) => Number(deal["ID"]));
}

function isWithoutRate(deal: Row): boolean {
  return deal["CURRENCY_ID"] === "XTS";
}

function cents(deal: Row): number {
  return Number(String(deal["OPPORTUNITY"]).replace(".", ""));
}

function difference(left: bigint, right: bigint): number {
  return left === right ? 0 : left < right ? -1 : 1;
}

function planned(deal: Row): string {
  return String(deal["CLOSEDATE"]).slice(0, 10);
}

function at(time: unknown): number {
  return Date.parse(String(time));
}
