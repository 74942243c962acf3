import type { DailyRecord } from "@b24kit/scenarios";
import type { RawWorld } from "../worlds/raw-world.ts";
import { baseOf, kopecks, sums, type Weighted, whole } from "./naive-fractions.ts";
import { createdAt, type DealRow, isOpen, isPast, isWon, largestIds, plannedClose, realDeals } from "./naive-sales.ts";
import { ascending, day } from "./naive-time.ts";

/** What changed since a record, by looking at each deal in turn. */
export function changesOf(raw: RawWorld, record: DailyRecord, isOwn: (person: unknown) => boolean) {
  const { world } = raw;
  const then = new Map(
    (record.deals ?? []).filter((deal) => isOwn(deal.responsibleId)).map((deal) => [deal.id, rowOf(deal)]),
  );
  const all = new Map(realDeals(raw).map((deal) => [Number(deal["ID"]), deal]));
  const open = new Map([...all].filter(([, deal]) => isOpen(deal) && isOwn(deal["ASSIGNED_BY_ID"])));
  const groups = { created: [], entered: [], won: [], lost: [], gone: [], changed: [] } as Record<string, Weighted[]>;
  const put = (name: string, deal: DealRow, part = 1) => groups[name]!.push({ deal, part, whole: 1 });
  let changes = 0;
  for (const id of new Set([...then.keys(), ...open.keys()])) {
    const [before, now, known] = [then.get(id), open.get(id), all.get(id)];
    if (before === undefined) put(createdAt(now!) >= record.takenAt.epochMilliseconds ? "created" : "entered", now!);
    else if (now === undefined)
      put(known === undefined || isOpen(known) ? "gone" : isWon(known) ? "won" : "lost", before);
    else if (isOtherAmount(before, now)) {
      changes += 1;
      put("changed", now);
      put("changed", before, -1);
    }
  }
  const [opened, closed] = [whole([...open.values()]), whole([...then.values()])];
  const less = closed.map((item) => ({ ...item, part: -1 }));
  const total = (items: readonly Weighted[]) => sums(world, items);
  const overdue = world.tasks.filter(
    ({ status, deadline, responsibleId }) =>
      ["1", "2", "3"].includes(status) && deadline !== null && Date.parse(deadline) < raw.now && isOwn(responsibleId),
  );
  const [sumNow, sumThen] = [total(opened).converted, total(closed).converted];
  return {
    record: { date: String(record.date), takenAt: record.takenAt.epochMilliseconds },
    movement: {
      openThen: total(closed),
      created: total(groups["created"]!),
      entered: total(groups["entered"]!),
      won: total(groups["won"]!),
      lost: total(groups["lost"]!),
      gone: total(groups["gone"]!),
      changed: { ...total(groups["changed"]!), count: changes },
      openNow: total(opened),
      net: { ...total([...opened, ...less]), count: open.size - then.size },
    },
    pushed: movedOf(raw, then, open, 1),
    pulledIn: movedOf(raw, then, open, -1),
    trends: {
      open: delta(open.size, then.size),
      amount: moneyDelta(baseOf(world), kopecks(sumNow.amount), kopecks(sumThen.amount)),
      slipped: delta(
        [...open.values()].filter((deal) => isPast(deal, raw)).length,
        [...then.values()].filter((deal) => plannedClose(deal) !== "" && plannedClose(deal) < String(record.date))
          .length,
      ),
      overdueTasks: delta(
        overdue.length,
        (record.overdueTasks ?? []).filter(({ responsibleId }) => isOwn(responsibleId)).length,
      ),
    },
  };
}

/** As the portal would have written it. */
function rowOf({ id, amount, plannedClose: close }: NonNullable<DailyRecord["deals"]>[number]): DealRow {
  const row = { ID: String(id), OPPORTUNITY: amount.amount, CURRENCY_ID: amount.currency };
  return { ...row, CLOSEDATE: close === undefined ? "" : String(close) };
}

function isOtherAmount(before: DealRow, now: DealRow): boolean {
  return before["CURRENCY_ID"] !== now["CURRENCY_ID"] || kopecks(before["OPPORTUNITY"]) !== kopecks(now["OPPORTUNITY"]);
}

function movedOf(
  raw: RawWorld,
  then: ReadonlyMap<number, DealRow>,
  open: ReadonlyMap<number, DealRow>,
  direction: 1 | -1,
) {
  const moved = [...open].flatMap(([id, deal]) => {
    const before = plannedClose(then.get(id) ?? ({ CLOSEDATE: "" } as unknown as DealRow));
    const now = plannedClose(deal);
    const days = before === "" || now === "" ? 0 : ((Date.parse(now) - Date.parse(before)) / day) * direction;
    return days > 0 ? [{ deal, days }] : [];
  });
  const days = moved.map((item) => item.days).toSorted(ascending);
  const [low, high] = [days[Math.floor((days.length - 1) / 2)], days[Math.ceil((days.length - 1) / 2)]];
  const deals = moved.map(({ deal }) => deal);
  return {
    ...sums(raw.world, whole(deals)),
    ids: largestIds(raw, deals),
    days: low === undefined || high === undefined ? null : { median: (low + high) / 2, largest: days.at(-1) },
  };
}

function delta(now: number, before: number) {
  return { now, before, change: now - before, ratio: before === 0 ? null : (now - before) / before };
}

function moneyDelta(currency: string, now: bigint, before: bigint) {
  const money = (value: bigint) => {
    const digits = String(value < 0n ? -value : value).padStart(3, "0");
    return { currency, amount: `${value < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}` };
  };
  const ratio = before <= 0n ? null : Number(((now - before) * 10n ** 12n) / before) / 1e12;
  return { now: money(now), before: money(before), change: money(now - before), ratio };
}
