import type { RawWorld } from "../worlds/raw-world.ts";
import { money } from "./naive-crm.ts";

type Row = Readonly<Record<string, unknown>>;
type Owned = (id: unknown) => boolean;

/** Two stretches of epoch milliseconds [from, to). */
export interface NaiveWeeks {
  readonly now: readonly [number, number];
  readonly before: readonly [number, number];
}

/** What the weeks have brought to some people, from the raw rows. */
export function naiveWeekly(raw: RawWorld, weeks: NaiveWeeks, isOwn: Owned) {
  const tasks = raw.world.tasks.filter((task) => isOwn(task["responsibleId"]));
  const done = ([from, to]: readonly [number, number]): number =>
    tasks.filter((task) => task.status === "5" && within(task["closedDate"], from, to)).length;
  const overdue = tasks.filter((task) => ["1", "2", "3"].includes(task.status) && at(task["deadline"]) < raw.now);
  return { done: [done(weeks.now), done(weeks.before)], overdue: overdue.length, ...dealsOf(raw, weeks, isOwn) };
}

/** From stage to stage, of the history alone: each record but the creation, beside the latest one before it. */
export function naiveMoves({ world }: RawWorld, [from, to]: readonly [number, number], isOwn: Owned) {
  const own = new Set(ownDeals(world.deals, isOwn).map((deal) => Number(deal["ID"])));
  const records = world.stageHistory.filter((row) => row.ENTITY_TYPE_ID === 2 && own.has(row.OWNER_ID));
  const deals = Map.groupBy(records, (row) => row.OWNER_ID);
  return records
    .filter((row) => row.TYPE_ID !== 1 && within(row.CREATED_TIME, from, to))
    .map((row) => {
      const isEarlier = (other: typeof row): boolean =>
        at(other.CREATED_TIME) < at(row.CREATED_TIME) ||
        (at(other.CREATED_TIME) === at(row.CREATED_TIME) && other.ID < row.ID);
      const before = deals
        .get(row.OWNER_ID)!
        .filter(isEarlier)
        .toSorted((a, b) => at(a.CREATED_TIME) - at(b.CREATED_TIME) || a.ID - b.ID)
        .at(-1);
      return `${row.OWNER_ID}: ${before?.STAGE_ID ?? "?"} > ${row.STAGE_ID} ${at(row.CREATED_TIME)}`;
    })
    .toSorted();
}

function dealsOf({ world }: RawWorld, weeks: NaiveWeeks, isOwn: Owned) {
  const deals = ownDeals(world.deals, isOwn);
  const closed = (letter: string, [from, to]: readonly [number, number]) =>
    money(
      world,
      deals.filter((deal) => deal["STAGE_SEMANTIC_ID"] === letter && within(deal["MOVED_TIME"], from, to)),
    );
  const created = ([from, to]: readonly [number, number]) =>
    money(
      world,
      deals.filter((deal) => within(deal["DATE_CREATE"], from, to)),
    );
  return {
    won: [closed("S", weeks.now), closed("S", weeks.before)],
    lost: [closed("F", weeks.now), closed("F", weeks.before)],
    created: [created(weeks.now), created(weeks.before)],
  };
}

function ownDeals<Deal extends Row>(deals: readonly Deal[], isOwn: Owned): Deal[] {
  return deals.filter((deal) => deal["IS_RECURRING"] !== "Y" && isOwn(deal["ASSIGNED_BY_ID"]));
}

function within(time: unknown, from: number, to: number): boolean {
  return at(time) >= from && at(time) < to;
}

function at(time: unknown): number {
  return typeof time === "string" ? Date.parse(time) : Number.NaN;
}
