import type { EventRow } from "../world/types.ts";
import { createCollection, type Collection } from "./collection.ts";

/** Unexpanded events of all calendars. */
export interface EventStore extends Pick<Collection<EventRow>, "get" | "nextId" | "put" | "remove"> {
  /** Events of one calendar, in the order of the world, new ones last. */
  of(type: string, owner: number): readonly EventRow[];
  /** All rows of a meeting: one per calendar, whose PARENT_ID is `parent`. */
  family(parent: number): EventRow[];
}

/** Indexes the events by calendar; rows are replaced, never changed. */
export function createEventStore(source: readonly EventRow[]): EventStore {
  const all = createCollection(source, (row) => Number(row.ID));
  const calendars = Map.groupBy(source, calendarOf);
  const drop = (row: EventRow): void => {
    const key = calendarOf(row);
    calendars.set(
      key,
      (calendars.get(key) ?? []).filter(({ ID }) => ID !== row.ID),
    );
  };
  return {
    get: (id) => all.get(id),
    nextId: () => all.nextId(),
    of: (type, owner) => calendars.get(`${type} ${owner}`) ?? [],
    family: (parent) => all.rows.filter((row) => Number(row.PARENT_ID) === parent),
    put(row) {
      const previous = all.get(Number(row.ID));
      const rows = calendars.get(calendarOf(row)) ?? [];
      const isHere = previous !== undefined && calendarOf(previous) === calendarOf(row);
      if (previous !== undefined && !isHere) drop(previous);
      calendars.set(
        calendarOf(row),
        isHere ? rows.map((other) => (other.ID === row.ID ? row : other)) : [...rows, row],
      );
      all.put(row);
    },
    remove(id) {
      const row = all.get(id);
      if (row !== undefined) drop(row);
      return all.remove(id);
    },
  };
}

function calendarOf(row: EventRow): string {
  return `${row.CAL_TYPE} ${Number(row.OWNER_ID)}`;
}
