import type { CompanyDay, DealRow, TaskRow } from "./growing-company.ts";

const day = 86_400_000;

/** Limits of stages in days, as the tests write them into reports.json. */
export const stageLimits: Readonly<Record<string, number>> = { NEW: 2, PREPARATION: 3.5, EXECUTING: 5 };

type IsOwn = (id: string) => boolean;

/** What is overdue and stuck, and what of it is new, from the raw rows of two days. `before`: of the latest record. */
export function naiveNews(today: CompanyDay, before: CompanyDay | undefined, isOwn: IsOwn) {
  const now = lateOf(today, isOwn);
  const then = before && lateOf(before, isOwn);
  return {
    tasks: newsOf(now.tasks, then?.tasks),
    given: newsOf(now.given, then?.given),
    deals: {
      now: now.deals,
      fresh: before === undefined ? null : now.deals.filter((id) => isNewlyStuck(id, today, before, isOwn)),
    },
  };
}

/** Ids of everything that is late, as the report's items are named. */
export function naiveKeys(today: CompanyDay, isOwn: IsOwn): readonly string[] {
  const { tasks, given, deals } = lateOf(today, isOwn);
  return [...tasks.map((id) => `task:${id}`), ...given.map((id) => `task:${id}`), ...deals.map((id) => `deal:${id}`)];
}

/** Tasks of these people that were overdue on a day. */
export function naiveOverdueCount(company: CompanyDay, isOwn: IsOwn): number {
  return lateOf(company, isOwn).tasks.length;
}

function newsOf(now: readonly number[], then: readonly number[] | undefined) {
  const fresh = then === undefined ? null : now.filter((id) => !then.includes(id));
  return { now, fresh, before: then === undefined ? null : then.length };
}

function lateOf({ now, tasks, deals }: CompanyDay, isOwn: IsOwn) {
  const late = tasks.filter((task) => isLate(task, now));
  const own = late.filter((task) => isOwn(task.responsibleId));
  const given = late.filter((task) => isOwn(task.createdBy) && !isOwn(task.responsibleId));
  const stuck = deals.filter((deal) => isOwn(deal.ASSIGNED_BY_ID) && isStuckAt(deal, now));
  return { tasks: idsOf(own), given: idsOf(given), deals: stuck.map(({ ID }) => Number(ID)).toSorted(ascending) };
}

function isLate({ status, deadline }: TaskRow, now: number): boolean {
  return ["1", "2", "3"].includes(status) && deadline !== null && Date.parse(deadline) < now;
}

function isStuckAt({ STAGE_SEMANTIC_ID, STAGE_ID, MOVED_TIME }: DealRow, now: number): boolean {
  return STAGE_SEMANTIC_ID === "P" && now - Date.parse(MOVED_TIME) > (stageLimits[STAGE_ID] ?? 14) * day;
}

/** Not stuck then, or somewhere else, or somebody else's. */
function isNewlyStuck(id: number, today: CompanyDay, before: CompanyDay, isOwn: IsOwn): boolean {
  const rowOf = ({ deals }: CompanyDay): DealRow | undefined => deals.find(({ ID }) => Number(ID) === id);
  const [now, then] = [rowOf(today), rowOf(before)];
  if (then === undefined || now?.STAGE_ID !== then.STAGE_ID || !isOwn(then.ASSIGNED_BY_ID)) return true;
  return !isStuckAt({ ...then, MOVED_TIME: now.MOVED_TIME }, before.now);
}

function idsOf(tasks: readonly TaskRow[]): readonly number[] {
  return tasks.map(({ id }) => Number(id)).toSorted(ascending);
}

function ascending(left: number, right: number): number {
  return left - right;
}
