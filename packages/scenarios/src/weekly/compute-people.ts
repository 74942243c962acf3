import { countDelta } from "../domain/sales/delta.ts";
import { byConvertedAmount } from "../domain/money.ts";
import type { Context } from "../run/context.ts";
import type { CountedMove } from "../shared/count-moves.ts";
import { personRef } from "../shared/names.ts";
import { sumOf, type CountedDeals } from "./compute-deals.ts";
import type { CountedTasks } from "./compute-tasks.ts";
import type { WeeklyPerson } from "./data.ts";

/** What was counted of everybody. */
export interface CountedWeek {
  readonly tasks: CountedTasks;
  readonly deals: CountedDeals;
  readonly moves: readonly CountedMove[] | null;
}

type Owned = { readonly responsibleId: number };

/** Everybody asked about, and whoever else has a figure, such as the dismissed; who won most first. */
export function weeklyPeople(week: CountedWeek, context: Context): WeeklyPerson[] {
  const ids = new Set([...(context.whose.personIds ?? []), ...ownersOf(week)]);
  return [...ids]
    .map((id) => weeklyPerson(id, week, context))
    .toSorted(
      (left, right) => byWon(left, right, context) || left.name.localeCompare(right.name) || left.id - right.id,
    );
}

function weeklyPerson(id: number, { tasks, deals, moves }: CountedWeek, context: Context): WeeklyPerson {
  const own = <Row extends Owned>(rows: readonly Row[]) => rows.filter(({ responsibleId }) => responsibleId === id);
  const { done, overdue } = tasks;
  const { won, lost, created } = deals;
  return {
    ...personRef(id, context.dictionaries),
    done: done && countDelta(own(done.now).length, own(done.before).length),
    overdue: overdue && own(overdue).length,
    won: won && sumOf(own(won.now), context),
    lost: lost && sumOf(own(lost.now), context),
    created: created && own(created.now).length,
    moves: moves && moves.filter(({ deal }) => deal.responsibleId === id).length,
  };
}

function ownersOf({ tasks: { done, overdue }, deals: { won, lost, created }, moves }: CountedWeek): readonly number[] {
  const both = [done, won, lost, created].flatMap((rows) => (rows === null ? [] : [rows.now, rows.before]));
  const rows: readonly Owned[] = [...both.flat(), ...(overdue ?? []), ...(moves ?? []).map(({ deal }) => deal)];
  return rows.map(({ responsibleId }) => responsibleId);
}

function byWon(left: WeeklyPerson, right: WeeklyPerson, { dictionaries }: Context): number {
  const [first, second] = [left.won?.converted, right.won?.converted];
  const byMoney = first && second ? byConvertedAmount(first, second, dictionaries) : 0;
  return byMoney || (right.done?.now ?? 0) - (left.done?.now ?? 0);
}
