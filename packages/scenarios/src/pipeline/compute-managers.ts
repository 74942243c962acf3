import { compareAmounts } from "@b24kit/report";
import { isStuck } from "../domain/deals.ts";
import { closedIn } from "../domain/sales/deals-in-period.ts";
import { activitiesDone, managerRows } from "../domain/sales/managers.ts";
import { isOverdue } from "../domain/tasks.ts";
import type { Context } from "../run/context.ts";
import { personRef } from "../shared/names.ts";
import type { ManagerData } from "./data.ts";
import type { PipelineParameters } from "./definition.ts";
import type { PipelineRows } from "./read-rows.ts";

/** Formula 12; null when no deals could be read. */
export function computeManagers(rows: PipelineRows, context: Context<PipelineParameters>): ManagerData[] | null {
  const { open, closed, overdueTasks, activities } = rows;
  if (open === null && closed === null) return null;
  const { dictionaries, now, period } = context;
  return managerRows({
    open,
    closed: closed && closedIn(closed, period.span),
    stuck: open && open.filter((deal) => isStuck(deal, dictionaries.stageLimits, now)),
    overdueTasks:
      overdueTasks &&
      countBy(
        overdueTasks.filter((task) => isOverdue(task, now)),
        (task) => task.responsibleId,
      ),
    activitiesDone: activities && activitiesDone(activities),
    rates: dictionaries,
  })
    .toSorted((left, right) => compareAmounts(amountOf(right), amountOf(left)) || left.personId - right.personId)
    .map(({ personId, ...row }) => ({ person: personRef(personId, dictionaries), ...row }));
}

function amountOf({ open }: Pick<ManagerData, "open">): string {
  return open?.converted?.amount ?? "0";
}

function countBy<Row>(rows: readonly Row[], keyOf: (row: Row) => number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  return counts;
}
