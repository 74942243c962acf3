import type { Deal, Task } from "@b24kit/portal";
import { Temporal } from "temporal-polyfill";
import type { DailyRecord } from "../../domain/daily-record.ts";
import { toIso } from "../../domain/dates.ts";
import { isSlipped } from "../../domain/deals.ts";
import { totalsOf } from "../../domain/money.ts";
import { countDelta, moneyDelta } from "../../domain/sales/delta.ts";
import { movedDates } from "../../domain/sales/moved-dates.ts";
import { keptDeals, movementSince } from "../../domain/sales/movement.ts";
import { movementTotals } from "../../domain/sales/movement-totals.ts";
import { isOverdue } from "../../domain/tasks.ts";
import { type Context, isOwned } from "../../run/context.ts";
import type { Changes } from "./changes-data.ts";
import { movedList } from "./moved-list.ts";
import { type DealsRecord, usableRecord } from "./usable-record.ts";

/** What is known of now; of the people whom the report is about. */
export interface ChangesRows {
  readonly open: readonly Deal[];
  /** Everybody's: who closed a deal need not be who was responsible for it in the record. Null when unknown. */
  readonly closed: readonly Deal[] | null;
  /** Null when they were not read. */
  readonly overdueTasks: readonly Task[] | null;
}

/** What changed since a record; null without one that can be used. */
export function computeChanges(found: DailyRecord | undefined, rows: ChangesRows, context: Context): Changes | null {
  const usable = usableRecord(found, context);
  if (usable === undefined) return null;
  const { dictionaries: rates, zone, whose } = context;
  // By the responsible of then: a deal that was handed over has left, or come.
  const record = { ...usable, deals: usable.deals.filter(({ responsibleId }) => isOwned(whose, responsibleId)) };
  const { deals: recorded, date, takenAt } = record;
  const { open, closed } = rows;
  const moved = movedDates(keptDeals(recorded, open));
  return {
    record: { date: date.toString(), takenAt: toIso(takenAt, zone.id) },
    movement: closed && movementTotals(movementSince({ recorded, takenAt, open, closed }), rates),
    pushed: movedList(moved.pushed, context),
    pulledIn: movedList(moved.pulledIn, context),
    trends: trendsOf(record, rows, context),
  };
}

/** Stuck deals have no trend: a record does not tell since when a deal was in its stage. */
function trendsOf(record: DealsRecord, { open, overdueTasks }: ChangesRows, context: Context): Changes["trends"] {
  const { dictionaries: rates, today, now } = context;
  const inBase = (deals: readonly Pick<Deal, "amount">[]) =>
    totalsOf(
      deals.map(({ amount }) => amount),
      rates,
    ).converted;
  const slippedThen = record.deals.filter(
    ({ plannedClose }) => plannedClose !== undefined && Temporal.PlainDate.compare(plannedClose, record.date) < 0,
  );
  const overdueThen = record.overdueTasks?.filter(({ responsibleId }) => isOwned(context.whose, responsibleId));
  const overdueNow = overdueTasks?.filter((task) => isOverdue(task, now));
  return {
    open: countDelta(open.length, record.deals.length),
    amount: moneyDelta(inBase(open), inBase(record.deals)),
    slipped: countDelta(open.filter((deal) => isSlipped(deal, today)).length, slippedThen.length),
    overdueTasks: overdueNow && overdueThen ? countDelta(overdueNow.length, overdueThen.length) : null,
  };
}
