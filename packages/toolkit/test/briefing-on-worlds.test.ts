import type { BriefingData } from "@b24kit/scenarios";
import { money } from "./naive/naive-crm.ts";
import { naiveLeads } from "./naive/naive-leads.ts";
import { ascending, next, previousWorkday, utc } from "./naive/naive-time.ts";
import { compareReport } from "./worlds/compare-report.ts";
import type { RawWorld } from "./worlds/raw-world.ts";

type Row = Readonly<Record<string, unknown>>;

compareReport<BriefingData>({
  id: "briefing",
  questions: [{}, { whose: { kind: "all" } }],
  part: ({ tasks, deals, leads }) => ({
    due: tasks?.dueToday?.items.map(({ id }) => id).toSorted(ascending),
    overdue: tasks?.overdue?.items.map(({ id }) => id).toSorted(ascending),
    open: deals?.open,
    won: deals?.won,
    lost: deals?.lost,
    new: deals?.new,
    slipped: deals?.slippedCount,
    newLeads: leads?.count,
    untouched: leads?.untouched?.count,
  }),
  naive: (raw, { whose }) => briefingOf(raw, whose !== undefined),
});

function briefingOf(raw: RawWorld, isOfAll: boolean): unknown {
  const { world, zone, today, me } = raw;
  const since = utc(previousWorkday(world, today), 0, zone);
  const isOwn = (row: Row): boolean => isOfAll || row["ASSIGNED_BY_ID"] === me || row["responsibleId"] === me;
  const isOfOwn = (id: unknown): boolean => isOfAll || id === me;
  const { count: newLeads, untouched } = naiveLeads(raw, raw.now - since, isOfOwn) as Record<string, unknown>;
  return { ...tasksOf(raw, isOwn), ...dealsOf(raw, isOwn, since), newLeads, untouched };
}

function tasksOf({ world, now, zone, today }: RawWorld, isOwn: (row: Row) => boolean) {
  const open = world.tasks.filter((task) => ["1", "2", "3"].includes(task.status) && isOwn(task));
  const [start, end] = [utc(today, 0, zone), utc(next(today), 0, zone)];
  return {
    due: numbers(open.filter((task) => deadline(task) >= start && deadline(task) < end)),
    overdue: numbers(open.filter((task) => deadline(task) < now)),
  };
}

function dealsOf({ world, today }: RawWorld, isOwn: (row: Row) => boolean, since: number) {
  const deals = world.deals.filter((deal) => isOwn(deal) && deal["IS_RECURRING"] !== "Y");
  const [open = [], won = [], lost = []] = ["P", "S", "F"].map((letter) =>
    deals.filter((deal) => deal["STAGE_SEMANTIC_ID"] === letter),
  );
  const moved = (deal: Row): boolean => at(deal["MOVED_TIME"]) >= since;
  const created = deals.filter((deal) => at(deal["DATE_CREATE"]) >= since);
  return {
    open: money(world, open),
    won: money(world, won.filter(moved)),
    lost: money(world, lost.filter(moved)),
    new: money(world, created),
    slipped: open.filter((deal) => planned(deal) !== "" && planned(deal) < today).length,
  };
}

function planned(deal: Row): string {
  return String(deal["CLOSEDATE"]).slice(0, 10);
}

function deadline(task: Row): number {
  return typeof task["deadline"] === "string" ? at(task["deadline"]) : Infinity;
}

function at(time: unknown): number {
  return Date.parse(String(time));
}

function numbers(rows: readonly { readonly id: string }[]): number[] {
  return rows.map(({ id }) => Number(id)).toSorted(ascending);
}
