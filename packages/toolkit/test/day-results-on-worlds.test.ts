import type { DayResultsData } from "@b24kit/scenarios";
import { expect } from "vitest";
import { money } from "./naive/naive-crm.ts";
import { dueOn, meetingsOn, pastMeetingsOn } from "./naive/naive-schedule.ts";
import { ascending, day, isWorkday, next, utc } from "./naive/naive-time.ts";
import type { AskedWorld } from "./worlds/ask-world.ts";
import { compareReport } from "./worlds/compare-report.ts";
import type { RawWorld } from "./worlds/raw-world.ts";

type Meetings = NonNullable<DayResultsData["meetings"]>;

compareReport<DayResultsData>({
  id: "day-results",
  questions: [{}, { date: "yesterday" }, { whose: { kind: "all" } }],
  part: ({ tasks, meetings, moves, next: days }) => ({
    done: tasks?.items.map(({ id, closedAt }) => `${id} ${Date.parse(closedAt)}`).toSorted(),
    meetings: titlesOf(meetings!.items),
    moves: moves?.items
      .map(({ dealId, from, to, at }) => `${dealId} ${Date.parse(at)} ${from?.id} ${to.id}`)
      .toSorted(),
    dealCount: moves?.dealCount,
    won: moves?.won,
    lost: moves?.lost,
    next: days.map(({ date, meetings: set, deadlines }) => ({
      date,
      titles: titlesOf(set!.items),
      due: deadlines?.items.map(({ id }) => id).toSorted(ascending),
    })),
  }),
  naive: (raw, { whose, date }) => {
    const isOfAll = whose !== undefined;
    const isOwn = (id: string): boolean => isOfAll || id === raw.me;
    const owners = isOfAll ? raw.world.users.filter(({ ACTIVE }) => ACTIVE).map(({ ID }) => ID) : [raw.me];
    const shown = date === undefined ? raw.today : new Date(Date.parse(raw.today) - day).toISOString().slice(0, 10);
    return {
      ...doneOf(raw, shown, isOwn),
      meetings: pastMeetingsOn(raw, shown, owners),
      ...movesOf(raw, shown, isOwn),
      next: datesAfter(raw, shown).map((one) => ({
        date: one,
        titles: meetingsOn(raw, one, owners).titles,
        due: dueOn(raw, one, isOwn),
      })),
    };
  },
  check: checkRequests,
});

function doneOf({ world, zone }: RawWorld, date: string, isOwn: (id: string) => boolean) {
  const [start, end] = [utc(date, 0, zone), utc(next(date), 0, zone)];
  const done = world.tasks
    .filter(({ status, responsibleId }) => status === "5" && isOwn(responsibleId))
    .map(({ id, closedDate }) => ({ id, at: Date.parse(String(closedDate)) }))
    .filter(({ at }) => at >= start && at < end);
  return { done: done.map(({ id, at }) => `${id} ${at}`).toSorted() };
}

function movesOf({ world, zone }: RawWorld, date: string, isOwn: (id: string) => boolean) {
  const [start, end] = [utc(date, 0, zone), utc(next(date), 0, zone)];
  const history = Map.groupBy(
    world.stageHistory.filter((row) => row.ENTITY_TYPE_ID === 2),
    (row) => row.OWNER_ID,
  );
  const deals = world.deals.filter((deal) => isOwn(String(deal["ASSIGNED_BY_ID"])) && deal["IS_RECURRING"] !== "Y");
  const moved = deals.flatMap((deal) => {
    const rows = (history.get(Number(deal.ID)) ?? []).toSorted(
      (a, b) => Date.parse(a.CREATED_TIME) - Date.parse(b.CREATED_TIME) || a.ID - b.ID,
    );
    const moves = rows
      .map((row, index) => ({ row, at: Date.parse(row.CREATED_TIME), from: rows[index - 1]?.STAGE_ID }))
      .filter(({ row, at }) => row.TYPE_ID !== 1 && at >= start && at < end);
    return moves.length === 0 ? [] : [{ deal, moves, end: moves.at(-1)!.row.STAGE_ID }];
  });
  const ended = (isSo: (stage: string) => boolean) => moved.filter((one) => isSo(one.end)).map(({ deal }) => deal);
  return {
    moves: moved
      .flatMap(({ deal, moves }) => moves.map(({ row, at, from }) => `${deal.ID} ${at} ${from} ${row.STAGE_ID}`))
      .toSorted(),
    dealCount: moved.length,
    won: money(
      world,
      ended((stage) => stage.endsWith("WON")),
    ),
    lost: money(
      world,
      ended((stage) => /LOSE$|APOLOGY$/.test(stage)),
    ),
  };
}

/** The days after one, until and with the first that is worked. */
function datesAfter({ world }: RawWorld, date: string): readonly string[] {
  const dates = [next(date)];
  while (!isWorkday(world, dates.at(-1)!)) dates.push(next(dates.at(-1)!));
  return dates;
}

/** Two requests while no list is longer than a page: a longer one adds a request to its round. */
function checkRequests({ report, requests }: AskedWorld, { world, zone }: RawWorld): void {
  const { date, whose, next: days } = report.data as DayResultsData;
  const [start, end] = [utc(date, 0, zone), utc(next(date), 0, zone)];
  const deals = world.stageHistory.filter((row) => row.ENTITY_TYPE_ID === 2);
  const ofDay = deals.filter((row) => Date.parse(row.CREATED_TIME) >= start && Date.parse(row.CREATED_TIME) < end);
  const owners = new Set(ofDay.map((row) => row.OWNER_ID));
  const ofThese = deals.filter((row) => owners.has(row.OWNER_ID) && Date.parse(row.CREATED_TIME) < start);
  const due = days.reduce((sum, { deadlines }) => sum + (deadlines?.count ?? 0), 0);
  const isShort = [ofDay.length, ofThese.length, due].every((count) => count <= 50);
  if (whose.kind === "mine") expect(requests.warm).toBeLessThanOrEqual(isShort ? 2 : 4);
}

function titlesOf(items: Meetings["items"]): string[] {
  return items.map(({ title, from }) => `${new Date(from).toISOString()} ${title}`).toSorted();
}
