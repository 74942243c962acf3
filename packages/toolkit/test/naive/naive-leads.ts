import type { RawWorld } from "../worlds/raw-world.ts";
import { day, minute } from "./naive-time.ts";

type Row = Readonly<Record<string, unknown>>;

const hour = 60 * minute;

/** New leads of so many milliseconds, from the raw rows. */
export function naiveLeads(raw: RawWorld, length: number, isOwn: (id: unknown) => boolean): unknown {
  const { world, now } = raw;
  const since = now - length;
  const leads = world.leads
    .filter((lead) => isOwn(lead["ASSIGNED_BY_ID"]) && at(lead["DATE_CREATE"]) >= since)
    .toSorted((a, b) => at(a["DATE_CREATE"]) - at(b["DATE_CREATE"]) || Number(a["ID"]) - Number(b["ID"]))
    .map((lead) => {
      const created = at(lead["DATE_CREATE"]);
      const touch = firstTouch(raw, lead, since - day);
      const isOpen = !["CONVERTED", "JUNK"].includes(String(lead["STATUS_ID"]));
      const isWaiting = isOpen && touch === undefined && now - created > 2 * hour;
      return { id: Number(lead["ID"]), source: lead["SOURCE_ID"], created, touch, isOpen, isWaiting };
    });
  const untouched = leads.filter(({ isOpen, touch }) => isOpen && touch === undefined);
  const lengths = leads.flatMap(({ touch, created }) => (touch === undefined ? [] : [Math.max(0, touch - created)]));
  return {
    count: leads.length,
    bySource: countBySource(leads, untouched),
    untouched: untouched.length,
    waiting: leads.filter(({ isWaiting }) => isWaiting).map(({ id }) => id),
    speed: { count: lengths.length, medianSeconds: lengths.length === 0 ? null : middle(lengths) / 1000 },
    items: leads.map(({ id, touch, created }) => [
      id,
      Math.floor((now - created) / minute),
      touch === undefined ? null : Math.floor(touch / 1000),
    ]),
  };
}

function countBySource(leads: readonly Row[], untouched: readonly Row[]) {
  const sources = [...new Set(leads.map(({ source }) => String(source)))].toSorted();
  return sources.map((id) => [
    id,
    leads.filter(({ source }) => source === id).length,
    untouched.filter(({ source }) => source === id).length,
  ]);
}

/** Epoch milliseconds of whatever somebody did about a lead first; activities created before `from` are not looked at. */
function firstTouch({ world }: RawWorld, lead: Row, from: number): number | undefined {
  const bindings = (row: Row) => row["BINDINGS"] as { OWNER_TYPE_ID: string; OWNER_ID: string }[];
  const own = world.activities.filter(
    (row) =>
      at(row["CREATED"]) >= from &&
      bindings(row).some(({ OWNER_TYPE_ID, OWNER_ID }) => OWNER_TYPE_ID === "1" && OWNER_ID === lead["ID"]),
  );
  const moves = world.stageHistory.filter(
    (row) => row.ENTITY_TYPE_ID === 1 && row.OWNER_ID === Number(lead["ID"]) && row.TYPE_ID !== 1,
  );
  const times = [...own.flatMap(touchTime), ...moves.map((row) => Math.floor(at(row.CREATED_TIME) / 1000) * 1000)];
  return times.length === 0 ? undefined : Math.min(...times);
}

function touchTime(row: Row): number[] {
  const isCall = row["TYPE_ID"] === "2";
  const isMissed = (row["SETTINGS"] as { MISSED_CALL?: boolean }).MISSED_CALL === true;
  if (row["DIRECTION"] === "2") return [at(row["CREATED"])];
  if (row["COMPLETED"] !== "Y" || isMissed) return [];
  if (isCall && row["DIRECTION"] === "1") return [at(row["CREATED"])];
  if (row["IS_INCOMING_CHANNEL"] === "Y") return [];
  return [at(isCall || row["TYPE_ID"] === "4" ? row["CREATED"] : row["LAST_UPDATED"])];
}

function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;
}

function at(time: unknown): number {
  return Date.parse(String(time));
}
