import type { RawWorld } from "../worlds/raw-world.ts";
import { limitOf } from "./naive-crm.ts";
import {
  baseOf,
  inBase,
  plus,
  quotient,
  rateOf,
  rounded,
  sums,
  times,
  type Weighted,
  whole,
} from "./naive-fractions.ts";
import type { Stretch } from "./naive-periods.ts";
import { createdAt, type DealRow, isOpen, isWon, movedAt, plannedClose, isPast } from "./naive-sales.ts";
import { ascending, day } from "./naive-time.ts";

export function isIn(at: number, { from, to }: Stretch): boolean {
  return at >= from && at < to;
}

export function idsOf(deals: readonly DealRow[]): number[] {
  return deals.map((deal) => Number(deal["ID"])).toSorted(ascending);
}

/** Tells whether a deal is stuck; the limit of a stage is looked up once. */
export function stuckIn({ world, now }: RawWorld): (deal: DealRow) => boolean {
  const limits = new Map<string, number>();
  return (deal) => {
    const stage = String(deal["STAGE_ID"]);
    if (!limits.has(stage)) limits.set(stage, limitOf(world, stage, now));
    return now - movedAt(deal) > limits.get(stage)!;
  };
}

/** The figures of some deals, all of one pipeline or of every one. */
export function figuresOf(raw: RawWorld, deals: readonly DealRow[], weighted: readonly Weighted[], span: Stretch) {
  const { world } = raw;
  const open = deals.filter(isOpen);
  const ended = deals.filter((deal) => !isOpen(deal) && isIn(movedAt(deal), span));
  const won = ended.filter(isWon);
  const created = deals.filter((deal) => isIn(createdAt(deal), span));
  const lengths = won.map((deal) => movedAt(deal) - createdAt(deal)).filter((length) => length >= 0);
  const cycle = { count: lengths.length, median: quantile(lengths, 0.5), p75: quantile(lengths, 0.75) };
  const [partOfMoney, allMoney] = [inBase(world, whole(won)), inBase(world, whole(ended))];
  const money = (value: Parameters<typeof rounded>[0]) => ({ currency: baseOf(world), amount: rounded(value) });
  const rate = shareOf(won.length, ended.length);
  return {
    open: { ...sums(world, whole(open)), average: average(raw, open) && money(average(raw, open)!) },
    won: sums(world, whole(won)),
    lost: sums(world, whole(ended.filter((deal) => !isWon(deal)))),
    through: shareOf(created.filter(isWon).length, created.length),
    winRate: {
      byCount: rate,
      byAmount: { part: money(partOfMoney), whole: money(allMoney), ratio: quotient(partOfMoney, allMoney) },
    },
    cycle: { ...cycle, negative: idsOf(won.filter((deal) => movedAt(deal) < createdAt(deal))) },
    velocity: velocityOf(raw, open.length, won, rate, cycle.median),
    weighted: sums(world, weighted),
    slipped: open.filter((deal) => isPast(deal, raw)).length,
    stuck: open.filter(stuckIn(raw)).length,
  };
}

function velocityOf(
  raw: RawWorld,
  open: number,
  won: readonly DealRow[],
  winRate: ReturnType<typeof shareOf>,
  medianCycle: number | null,
) {
  const averageWon = average(raw, won);
  const money = (value: Parameters<typeof rounded>[0]) => ({ currency: baseOf(raw.world), amount: rounded(value) });
  const perDay =
    averageWon === null || !medianCycle
      ? null
      : times(averageWon, open * winRate.part * 2 * day, BigInt(winRate.whole) * BigInt(medianCycle * 2));
  return { open, averageWon: averageWon && money(averageWon), winRate, medianCycle, perDay: perDay && money(perDay) };
}

/** Of those that can be converted; null of none. */
function average({ world }: RawWorld, deals: readonly DealRow[]) {
  const known = deals.filter((deal) => rateOf(world, String(deal["CURRENCY_ID"])) !== undefined);
  return known.length === 0 ? null : times(inBase(world, whole(known)), 1, known.length);
}

export function shareOf(part: number, all: number) {
  return { part, whole: all, ratio: all === 0 ? null : part / all };
}

export function quantile(values: readonly number[], q: number): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted(ascending);
  const place = (sorted.length - 1) * q;
  const [low, high] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!];
  return low + (high - low) * (place % 1);
}

/** Formula 11. */
export function qualityOf(raw: RawWorld, open: readonly DealRow[]) {
  const { world, now } = raw;
  const isKnown = (deal: DealRow) => world.statuses.some(({ STATUS_ID }) => STATUS_ID === deal["STAGE_ID"]);
  return {
    withoutAmount: idsOf(open.filter((deal) => Number(deal["OPPORTUNITY"]) === 0)),
    negativeAmount: idsOf(open.filter((deal) => Number(deal["OPPORTUNITY"]) < 0)),
    withoutPlannedClose: idsOf(open.filter((deal) => plannedClose(deal) === "")),
    pastPlannedClose: idsOf(open.filter((deal) => isPast(deal, raw))),
    withoutCustomer: idsOf(open.filter((deal) => !Number(deal["CONTACT_ID"]) && !Number(deal["COMPANY_ID"]))),
    unknownStage: idsOf(open.filter((deal) => !isKnown(deal))),
    longInStage: idsOf(open.filter((deal) => now - movedAt(deal) > 90 * day)),
  };
}

/** The rows of the stages in work of a pipeline, those that nobody lists last. */
export function stagesOf(raw: RawWorld, id: string, deals: readonly DealRow[], span: Stretch) {
  const { world, now } = raw;
  const entity = id === "0" ? "DEAL_STAGE" : `DEAL_STAGE_${id}`;
  const known = world.statuses
    .filter(({ ENTITY_ID, SEMANTICS }) => ENTITY_ID === entity && SEMANTICS !== "S" && SEMANTICS !== "F")
    .toSorted((a, b) => Number(a.SORT) - Number(b.SORT))
    .map(({ STATUS_ID }) => STATUS_ID);
  const open = deals.filter(isOpen);
  const others = [...new Set(open.map((deal) => String(deal["STAGE_ID"])))].filter((stage) => !known.includes(stage));
  const all = inBase(world, whole(open));
  const histories = historiesOf(raw);
  return [...known, ...others.toSorted()].map((stage) => {
    const own = open.filter((deal) => deal["STAGE_ID"] === stage);
    return {
      id: stage,
      isKnown: known.includes(stage),
      totals: sums(world, whole(own)),
      share: open.length === 0 ? null : quotient(inBase(world, whole(own)), all),
      medianAge: quantile(
        own.map((deal) => now - movedAt(deal)),
        0.5,
      ),
      stays: staysIn(histories, stage, deals, span),
      conversion: known.includes(stage) ? conversionOf(histories, known, stage, deals, span) : null,
    };
  });
}

type Histories = ReturnType<typeof historiesOf>;

/** Histories by deal, oldest first. */
export function historiesOf({ world }: RawWorld) {
  const rows = world.stageHistory.filter((row) => row.ENTITY_TYPE_ID === 2);
  const sorted = rows.toSorted((a, b) => Date.parse(a.CREATED_TIME) - Date.parse(b.CREATED_TIME) || a.ID - b.ID);
  return Map.groupBy(sorted, (row) => row.OWNER_ID);
}

/** How long deals stayed that left a stage in the period, every time they did. */
function staysIn(histories: Histories, stage: string, deals: readonly DealRow[], span: Stretch) {
  const lengths: number[] = [];
  for (const deal of deals) {
    let entered: number | null = null;
    for (const row of histories.get(Number(deal["ID"])) ?? []) {
      const at = Date.parse(row.CREATED_TIME);
      if (entered !== null && isIn(at, span)) lengths.push(at - entered);
      entered = row.STAGE_ID === stage ? at : null;
    }
  }
  return { count: lengths.length, median: quantile(lengths, 0.5) };
}

function conversionOf(
  histories: Histories,
  stages: readonly string[],
  stage: string,
  deals: readonly DealRow[],
  span: Stretch,
) {
  const further = new Set(stages.slice(stages.indexOf(stage) + 1));
  const cohort = deals.flatMap((deal) => {
    const rows = histories.get(Number(deal["ID"])) ?? [];
    const first = rows.findIndex((row) => row.STAGE_ID === stage);
    if (first === -1 || !isIn(Date.parse(rows[first]!.CREATED_TIME), span)) return [];
    const later = rows.slice(first + 1).map((row) => row.STAGE_ID);
    return [{ deal, isGone: later.some((id) => further.has(id) || id.endsWith("WON")) }];
  });
  const gone = cohort.filter(({ isGone }) => isGone).length;
  const waiting = cohort.filter(({ isGone, deal }) => !isGone && isOpen(deal)).length;
  return { ...shareOf(gone, cohort.length), waiting };
}

/** The three largest in a weighted sum. */
export function concentrationOf({ world }: RawWorld, weighted: readonly Weighted[]) {
  const worth = weighted
    .filter(({ deal }) => rateOf(world, String(deal["CURRENCY_ID"])) !== undefined)
    .map((item) => ({ item, value: inBase(world, [item]) }))
    .toSorted((a, b) => {
      const difference = b.value.up * a.value.down - a.value.up * b.value.down;
      return difference === 0n ? Number(a.item.deal["ID"]) - Number(b.item.deal["ID"]) : difference > 0n ? 1 : -1;
    });
  const sum = (items: typeof worth) => items.reduce((total, { value }) => plus(total, value), { up: 0n, down: 1n });
  const [part, all] = [sum(worth.slice(0, 3)), sum(worth)];
  const money = (value: Parameters<typeof rounded>[0]) => ({ currency: baseOf(world), amount: rounded(value) });
  return {
    part: money(part),
    whole: money(all),
    ratio: quotient(part, all),
    top: worth.slice(0, 3).map(({ item }) => Number(item.deal["ID"])),
  };
}
