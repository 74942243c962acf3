import type { RawWorld } from "../worlds/raw-world.ts";
import { limitOf, money } from "./naive-crm.ts";
import { dateOf, day } from "./naive-time.ts";

type Row = Readonly<Record<string, unknown>>;
type Owned = (id: unknown) => boolean;

/** What is late and stuck, from the raw rows. */
export function naiveOverdue(raw: RawWorld, isOwn: Owned, isOfAll: boolean): unknown {
  const late = raw.world.tasks.filter((task) => ["1", "2", "3"].includes(task.status) && deadline(task) < raw.now);
  const given = late.filter((task) => isOwn(task["createdBy"]) && !isOwn(task["responsibleId"]));
  return {
    tasks: tasksOf(
      late.filter((task) => isOwn(task["responsibleId"])),
      raw,
    ),
    given: tasksOf(isOfAll ? [] : given, raw),
    stuckDeals: stuckOf(raw, isOwn),
  };
}

function tasksOf(tasks: readonly Row[], raw: RawWorld) {
  const ordered = tasks.toSorted((a, b) => deadline(a) - deadline(b) || Number(a["id"]) - Number(b["id"]));
  const people = [...new Set(ordered.map((task) => String(task["responsibleId"])))];
  return {
    items: ordered.map((task) => [Number(task["id"]), ageOf(task, raw)]),
    ages: countAges(ordered, raw),
    byPerson: people.map((id) => ({
      personId: Number(id),
      isActive: raw.world.users.find((user) => user.ID === id)!.ACTIVE,
      ages: countAges(
        ordered.filter((task) => String(task["responsibleId"]) === id),
        raw,
      ),
    })),
  };
}

function countAges(tasks: readonly Row[], raw: RawWorld) {
  const counts = { today: 0, days1to3: 0, days4to7: 0, days8up: 0 };
  for (const task of tasks) {
    const age = ageOf(task, raw);
    counts[age === 0 ? "today" : age < 4 ? "days1to3" : age < 8 ? "days4to7" : "days8up"] += 1;
  }
  return counts;
}

function ageOf(task: Row, { zone, today }: RawWorld): number {
  return (Date.parse(today) - Date.parse(dateOf(deadline(task), zone))) / day;
}

function stuckOf({ world, now }: RawWorld, isOwn: Owned) {
  const limits = new Map<string, number>();
  const limit = (stage: string): number => {
    if (!limits.has(stage)) limits.set(stage, limitOf(world, stage, now));
    return limits.get(stage)!;
  };
  const stuck = world.deals.filter(
    (deal) =>
      isOpen(deal) && isOwn(deal["ASSIGNED_BY_ID"]) && now - at(deal["MOVED_TIME"]) > limit(String(deal["STAGE_ID"])),
  );
  const rotting = stuck.filter((deal) => {
    const touched = deal["LAST_ACTIVITY_TIME"] === "" ? 0 : at(deal["LAST_ACTIVITY_TIME"]);
    return now - Math.max(touched, at(deal["MOVED_TIME"])) > limit(String(deal["STAGE_ID"]));
  });
  return { ...money(world, stuck), ids: idsOf(stuck), rotting: idsOf(rotting) };
}

function isOpen(deal: Row): boolean {
  return deal["STAGE_SEMANTIC_ID"] === "P" && deal["IS_RECURRING"] !== "Y";
}

function idsOf(rows: readonly Row[]): number[] {
  return rows.map((row) => Number(row["ID"])).toSorted((a, b) => a - b);
}

function deadline(task: Row): number {
  return typeof task["deadline"] === "string" ? at(task["deadline"]) : Infinity;
}

function at(time: unknown): number {
  return Date.parse(String(time));
}
