import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { createWorld } from "./create-world.ts";
import { DELETED_STAGE } from "./generate/deleted-stage.ts";
import type { ClassicRow, EventRow, StageHistoryRow, TaskRow, World } from "./types.ts";

/** A usual Friday, a Sunday, days of clock changes in London, New Year holidays, the last day of a year, a leap day. */
const days = "2026-11-20 2026-11-22 2026-03-29 2026-10-25 2027-01-05 2026-12-31 2028-02-29".split(" ");
const worlds = (["ru", "en"] as const).flatMap((seed) =>
  days.map((day) => [seed, day, createWorld({ seed, now: `${day}T10:00:00Z` })] as const),
);

describe.each(worlds)("%s on %s", (_seed, day, world) => {
  test("has the promised size", () => {
    const { users, departments, categories, currencies, deals, leads, contacts, companies, tasks } = world;
    expect(users.filter(({ ACTIVE }) => ACTIVE)).toHaveLength(25);
    expect(users.filter(({ TIME_ZONE, ACTIVE }) => ACTIVE && TIME_ZONE === "")).toHaveLength(1);
    expect([departments, categories, currencies].map((rows) => rows.length)).toEqual([6, 3, 4]);
    expect([deals, leads, contacts, companies, tasks].map((rows) => rows.length)).toEqual([400, 250, 600, 200, 700]);
    expect(new Set(tasks.map(({ status }) => status))).toEqual(new Set(["1", "2", "3", "4", "5", "6", "7"]));
  });

  test("has unique ascending ids with gaps", () => {
    const { users, deals, leads, contacts, companies, activities, statuses, events } = world;
    const classic = [users, deals, leads, contacts, companies, activities, statuses, events].map((rows) =>
      rows.map(({ ID }) => Number(ID)),
    );
    const history = [1, 2].map((type) =>
      world.stageHistory.filter((row) => row.ENTITY_TYPE_ID === type).map(({ ID }) => ID),
    );
    for (const ids of [...classic, ...history, world.tasks.map(({ id }) => Number(id))]) {
      expect(ids).toEqual([...new Set(ids)].toSorted((a, b) => a - b));
      expect(ids.at(-1)).toBeGreaterThan(ids.length);
    }
  });

  test("names only people, customers, stages, events and currencies that exist", () => {
    const known = index(world);
    expect(world.users.filter((user) => !user.UF_DEPARTMENT.every((id) => known.departments.has(String(id))))).toEqual(
      [],
    );
    expect(world.departments.filter(({ UF_HEAD }) => UF_HEAD !== undefined && !known.users.has(UF_HEAD))).toEqual([]);
    // One deal was left behind in a stage that is gone.
    const left = world.deals.filter((row) => row["STAGE_ID"] === DELETED_STAGE);
    expect(left).toMatchObject([{ STAGE_SEMANTIC_ID: "P", CATEGORY_ID: "1" }]);
    expect(world.deals.filter((row) => !left.includes(row) && !isSoundDeal(row, known))).toEqual([]);
    expect(world.leads.filter((row) => !isSoundLead(row, known))).toEqual([]);
    expect(
      world.contacts.filter(
        (row) => !known.users.has(row["ASSIGNED_BY_ID"]) || !isKnown(known.companies, row["COMPANY_ID"]),
      ),
    ).toEqual([]);
    expect(world.activities.filter((row) => !isSoundActivity(row, known))).toEqual([]);
    expect(world.tasks.filter((row) => !isSoundTask(row, known))).toEqual([]);
    expect(world.events.filter((row) => !isSoundEvent(row, known))).toEqual([]);
    expect(world.workdays.filter((row) => !known.users.has(row["USER_ID"]))).toEqual([]);
  });

  test("tells a history that ends where each record is now", () => {
    expect(brokenHistories(world, 2, world.deals, ["STAGE_ID", "STAGE_SEMANTIC_ID"])).toEqual([]);
    expect(brokenHistories(world, 1, world.leads, ["STATUS_ID", "STATUS_SEMANTIC_ID"])).toEqual([]);
  });

  test("has no past later than the start of today, and nothing that happened before its creation", () => {
    const zone = world.portal.serverZone;
    const midnight = Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds;
    const isOrdered = (...times: unknown[]) => inOrder([...times.map(epoch), midnight]);
    const records = [...world.deals, ...world.leads];
    expect(records.filter((row) => !isOrdered(row["DATE_CREATE"], row["MOVED_TIME"], row["DATE_MODIFY"]))).toEqual([]);
    expect(records.filter((row) => !isOrdered(row["DATE_CREATE"], row["LAST_ACTIVITY_TIME"]))).toEqual([]);
    expect([...world.contacts, ...world.companies].filter((row) => !isOrdered(row["DATE_CREATE"]))).toEqual([]);
    expect(world.activities.filter((row) => !isOrdered(row["CREATED"], row["LAST_UPDATED"]))).toEqual([]);
    expect(world.activities.filter((row) => epoch(row["DEADLINE"]) < epoch(row["CREATED"]))).toEqual([]);
    expect(
      world.tasks.filter(
        (row) => !isOrdered(row.createdDate, row["changedDate"], row.closedDate ?? row["changedDate"]),
      ),
    ).toEqual([]);
    expect(world.tasks.filter((row) => (row.status === "5") !== (row.closedDate !== null))).toEqual([]);
    const created = world.deals.map((row) => epoch(row["DATE_CREATE"]));
    expect(inOrder(created)).toBe(true);
  });

  test("was last touched when its activities say so", () => {
    const touched = lastTouches(world);
    const wrong = (type: number, rows: readonly ClassicRow[]) =>
      rows.filter(
        (row) => epoch(row["LAST_ACTIVITY_TIME"]) !== (touched.get(`${type} ${row.ID}`) ?? epoch(row["DATE_CREATE"])),
      );
    expect([...wrong(1, world.leads), ...wrong(2, world.deals)]).toEqual([]);
    expect([...wrong(3, world.contacts), ...wrong(4, world.companies)]).toEqual([]);
  });
});

const epoch = (value: unknown) => Date.parse(String(value));
const inOrder = (times: readonly number[]) => times.every((at, place) => place === 0 || at >= (times[place - 1] ?? 0));
const ids = (rows: readonly { ID: string }[]): ReadonlySet<unknown> => new Set<unknown>(rows.map(({ ID }) => ID));
/** A reference may be empty. */
const isKnown = (known: ReadonlySet<unknown>, id: unknown) => id === null || known.has(id);

function index(world: World) {
  return {
    users: ids(world.users),
    departments: ids(world.departments),
    companies: ids(world.companies),
    contacts: ids(world.contacts),
    deals: ids(world.deals),
    leads: ids(world.leads),
    events: ids(world.events),
    currencies: new Set<unknown>(world.currencies.map(({ CURRENCY }) => CURRENCY)),
    statuses: new Map(world.statuses.map((row) => [`${row.ENTITY_ID} ${row.STATUS_ID}`, row.SEMANTICS ?? "P"])),
  };
}

type Known = ReturnType<typeof index>;

function isSoundDeal(row: ClassicRow, known: Known): boolean {
  const category = row["CATEGORY_ID"] as string;
  const directory = category === "0" ? "DEAL_STAGE" : `DEAL_STAGE_${category}`;
  return (
    known.statuses.get(`${directory} ${row["STAGE_ID"] as string}`) === row["STAGE_SEMANTIC_ID"] &&
    (row["STAGE_SEMANTIC_ID"] === "P") === (row["CLOSED"] === "N") &&
    known.users.has(row["ASSIGNED_BY_ID"]) &&
    known.currencies.has(row["CURRENCY_ID"]) &&
    isKnown(known.companies, row["COMPANY_ID"]) &&
    isKnown(known.contacts, row["CONTACT_ID"]) &&
    /^\d+\.\d\d$/.test(row["OPPORTUNITY"] as string)
  );
}

function isSoundLead(row: ClassicRow, known: Known): boolean {
  const source = row["SOURCE_ID"] as string | null;
  return (
    known.statuses.get(`STATUS ${row["STATUS_ID"] as string}`) === row["STATUS_SEMANTIC_ID"] &&
    known.users.has(row["ASSIGNED_BY_ID"]) &&
    (source === null || known.statuses.has(`SOURCE ${source}`))
  );
}

function isSoundActivity(row: ClassicRow, known: Known): boolean {
  const owners = [known.leads, known.deals, known.contacts, known.companies];
  const bindings = row["BINDINGS"] as { OWNER_TYPE_ID: string; OWNER_ID: string }[];
  const [first] = bindings;
  return (
    known.users.has(row["RESPONSIBLE_ID"]) &&
    first?.OWNER_TYPE_ID === row["OWNER_TYPE_ID"] &&
    first?.OWNER_ID === row["OWNER_ID"] &&
    bindings.every(({ OWNER_TYPE_ID, OWNER_ID }) => owners[Number(OWNER_TYPE_ID) - 1]?.has(OWNER_ID))
  );
}

function isSoundTask(row: TaskRow, known: Known): boolean {
  const people = [row.createdBy, row.responsibleId, ...row.accomplices, ...row.auditors];
  return (
    people.every((id) => known.users.has(id)) &&
    !row.accomplices.includes(row.responsibleId) &&
    row.ufCrmTask.every((link) => known.deals.has(link.replace("D_", "")))
  );
}

function isSoundEvent(row: EventRow, known: Known): boolean {
  const own = row.ATTENDEE_LIST.find(({ entryId }) => entryId === row.ID);
  return (
    known.users.has(row.OWNER_ID) &&
    known.events.has(row.PARENT_ID) &&
    row.IS_MEETING === row.ATTENDEE_LIST.length > 0 &&
    (!row.IS_MEETING || (String(own?.id) === row.OWNER_ID && own?.status === row.MEETING_STATUS)) &&
    row.ATTENDEE_LIST.every(({ id, entryId }) => known.users.has(String(id)) && known.events.has(entryId))
  );
}

/** Ids of the records whose history does not begin with them or does not end where they are. */
function brokenHistories(world: World, type: 1 | 2, rows: readonly ClassicRow[], [stage, semantics]: [string, string]) {
  const records = world.stageHistory.filter((row) => row.ENTITY_TYPE_ID === type);
  const histories = Map.groupBy(records, (row) => String(row.OWNER_ID));
  const orphans = [...histories.keys()].filter((id) => !rows.some(({ ID }) => ID === id));
  const broken = rows.filter((row) => {
    const moves = histories.get(row.ID) ?? [];
    const end = moves.at(-1);
    const isAtEnd =
      end?.STAGE_ID === row[stage] &&
      end?.STAGE_SEMANTIC_ID === row[semantics] &&
      end?.CREATED_TIME === row["MOVED_TIME"];
    return !isAtEnd || !isSoundHistory(moves, row["DATE_CREATE"]);
  });
  return [...orphans, ...broken.map(({ ID }) => ID)];
}

/** Begins with 1 at the creation, or with 5 later (from another pipeline); goes on with 2; 3 closes, and is the last. */
function isSoundHistory(moves: readonly StageHistoryRow[], created: unknown): boolean {
  const [first, ...rest] = moves;
  const begins =
    first?.TYPE_ID === 1
      ? first.CREATED_TIME === created
      : first?.TYPE_ID === 5 && epoch(first.CREATED_TIME) > epoch(created);
  const goesOn = rest.every(({ TYPE_ID, STAGE_SEMANTIC_ID }) => TYPE_ID === (STAGE_SEMANTIC_ID === "P" ? 2 : 3));
  const endsOnce = moves.slice(0, -1).every(({ STAGE_SEMANTIC_ID }) => STAGE_SEMANTIC_ID === "P");
  const times = moves.map(({ CREATED_TIME }) => epoch(CREATED_TIME));
  return begins && goesOn && endsOnce && inOrder(times) && new Set(times).size === times.length;
}

/** Last update of the activities bound to each record. */
function lastTouches(world: World): Map<string, number> {
  const touched = new Map<string, number>();
  for (const { LAST_UPDATED, BINDINGS } of world.activities) {
    for (const { OWNER_TYPE_ID, OWNER_ID } of BINDINGS as { OWNER_TYPE_ID: string; OWNER_ID: string }[]) {
      const key = `${OWNER_TYPE_ID} ${OWNER_ID}`;
      touched.set(key, Math.max(touched.get(key) ?? 0, epoch(LAST_UPDATED)));
    }
  }
  return touched;
}
