import type { RawWorld } from "../worlds/raw-world.ts";
import { money } from "./naive-crm.ts";
import { naiveDealFacts } from "./naive-deals.ts";

type Row = RawWorld["world"]["deals"][number];

/** What hangs on records of the CRM, written as "3:17" (type and number), from the raw rows. */
export function naiveHistory({ world, now }: RawWorld, records: ReadonlySet<string>, isOwn: (id: unknown) => boolean) {
  const activities = world.activities.filter(
    (row) => isOwn(row["RESPONSIBLE_ID"]) && bindingsOf(row).some((record) => records.has(record)),
  );
  const happened = activities
    .map((row) => {
      const cameIn = row["DIRECTION"] === "1" || row["IS_INCOMING_CHANNEL"] === "Y";
      return {
        id: Number(row.ID),
        at: cameIn ? at(row["CREATED"]) : row["COMPLETED"] === "Y" ? at(row["LAST_UPDATED"]) : NaN,
      };
    })
    .filter((one) => one.at <= now)
    .toSorted((a, b) => b.at - a.at || b.id - a.id);
  const planned = activities
    .filter((row) => row["COMPLETED"] === "N" && row["IS_INCOMING_CHANNEL"] !== "Y" && row["DEADLINE"] !== "")
    .map((row) => ({ id: Number(row.ID), at: at(row["DEADLINE"]) }))
    .toSorted((a, b) => a.at - b.at || a.id - b.id);
  const ahead = planned.filter((one) => one.at > now);
  return {
    touches: happened.length,
    lastTouches: happened.slice(0, 10),
    steps: ahead.length,
    nextSteps: ahead.slice(0, 10),
    late: planned.length - ahead.length,
  };
}

function at(value: unknown): number {
  return Date.parse(String(value));
}

function bindingsOf(row: Row): readonly string[] {
  return (row["BINDINGS"] as { OWNER_TYPE_ID: string; OWNER_ID: string }[]).map(
    ({ OWNER_TYPE_ID, OWNER_ID }) => `${OWNER_TYPE_ID}:${OWNER_ID}`,
  );
}

/** Ids of the open tasks with a link to one of the records. */
export function naiveTasks(
  { world }: RawWorld,
  records: ReadonlySet<string>,
  isOwn: (id: unknown) => boolean,
): number[] {
  const codes: Readonly<Record<string, string>> = { L: "1", D: "2", C: "3", CO: "4" };
  return world.tasks
    .filter((task) => ["1", "2", "3"].includes(task.status) && isOwn(task.responsibleId))
    .filter((task) =>
      task.ufCrmTask.some((link) => records.has(link.replace(/^(\w+)_/, (_, code: string) => `${codes[code]}:`))),
    )
    .map((task) => Number(task.id))
    .toSorted((a, b) => a - b);
}

/** Deals with their sum, the largest first. */
export function naiveList(raw: RawWorld, deals: readonly Row[]) {
  return {
    ...money(raw.world, [...deals]),
    ids: naiveDealFacts(raw)
      .largestFirst(deals)
      .map((deal) => Number(deal.ID)),
  };
}

export function recordsOf(deals: readonly Row[], ...others: readonly (string | undefined)[]): ReadonlySet<string> {
  return new Set([...deals.map((deal) => `2:${deal.ID}`), ...others.filter((one) => one !== undefined)]);
}
