import type { Activity, Deal } from "@b24kit/portal";
import { totalsOf, type MoneyTotals, type Rates } from "../money.ts";
import type { ClosedDeals } from "./deals-in-period.ts";
import { shareOf, type Share } from "./share.ts";

/** Closed deals below which a percentage says nothing. */
const enoughClosed = 5;

/** Formula 12; null for what could not be read. */
export interface ManagerRow {
  readonly personId: number;
  readonly open: MoneyTotals | null;
  readonly won: MoneyTotals | null;
  readonly lost: MoneyTotals | null;
  /** By count; its `ratio` is null below 5 closed deals. */
  readonly winRate: Share | null;
  readonly stuck: number | null;
  readonly overdueTasks: number | null;
  readonly activitiesDone: number | null;
}

export interface ManagerOptions {
  /** Null when they could not be read, as all others. */
  readonly open: readonly Deal[] | null;
  readonly closed: ClosedDeals | null;
  readonly stuck: readonly Deal[] | null;
  /** Counts by person. A person who is here alone gets no row. */
  readonly overdueTasks: ReadonlyMap<number, number> | null;
  readonly activitiesDone: ReadonlyMap<number, number> | null;
  readonly rates: Rates;
}

/** Everybody who is responsible for an open or closed deal, by id. */
export function managerRows({
  open,
  closed,
  stuck,
  overdueTasks,
  activitiesDone,
  rates,
}: ManagerOptions): ManagerRow[] {
  const groups = [open, closed?.won, closed?.lost, stuck].map((deals) => deals && byResponsible(deals));
  const [opened, won, lost, held] = groups;
  const people = new Set(groups.slice(0, 3).flatMap((deals) => [...(deals?.keys() ?? [])]));
  return [...people]
    .toSorted((left, right) => left - right)
    .map((id) => ({
      personId: id,
      open: sumOf(opened, id, rates),
      won: sumOf(won, id, rates),
      lost: sumOf(lost, id, rates),
      winRate: won && lost ? rateOf(won.get(id)?.length ?? 0, lost.get(id)?.length ?? 0) : null,
      stuck: held ? (held.get(id)?.length ?? 0) : null,
      overdueTasks: countIn(overdueTasks, id),
      activitiesDone: countIn(activitiesDone, id),
    }));
}

/**
 * Completed activities by the responsible person, each once. A form that was filled in and a call that nobody answered are
 * nobody's work, even when they were ticked off.
 */
export function activitiesDone(activities: readonly Activity[]): ReadonlyMap<number, number> {
  const done = new Map(activities.filter(isDone).map((item) => [item.id, item]));
  const counts = new Map<number, number>();
  for (const { responsibleId } of done.values()) counts.set(responsibleId, (counts.get(responsibleId) ?? 0) + 1);
  return counts;
}

function isDone({ isCompleted, kind, isMissedCall }: Activity): boolean {
  return isCompleted && kind !== "form" && !isMissedCall;
}

function countIn(counts: ReadonlyMap<number, number> | null, personId: number): number | null {
  return counts && (counts.get(personId) ?? 0);
}

type DealsByPerson = ReadonlyMap<number, readonly Deal[]>;

function byResponsible(deals: readonly Deal[]): DealsByPerson {
  return Map.groupBy(deals, (deal) => deal.responsibleId);
}

function sumOf(deals: DealsByPerson | null | undefined, personId: number, rates: Rates): MoneyTotals | null {
  if (!deals) return null;
  const amounts = (deals.get(personId) ?? []).map((deal) => deal.amount);
  return totalsOf(amounts, rates);
}

function rateOf(won: number, lost: number): Share {
  const share = shareOf(won, won + lost);
  return share.whole < enoughClosed ? { ...share, ratio: null } : share;
}
