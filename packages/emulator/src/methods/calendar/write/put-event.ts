import type { PortalState } from "../../../portal/portal-state.ts";
import type { AttendeeEntry, EventRow } from "../../../world/types.ts";

/** A guest of a meeting: H host, Q asked, Y comes, N does not. */
export interface Guest {
  readonly id: number;
  readonly status: string;
}

/**
 * Stores an event: the row `main`, whose id is its PARENT_ID, and one row in the calendar of everybody else who is asked.
 * Rows of people who are no longer asked go. Without guests it is no meeting.
 */
export function putEvent(portal: PortalState, main: EventRow, guests: readonly Guest[]): void {
  const { events } = portal;
  events.put(main);
  const mainId = Number(main.ID);
  const copies = events.family(mainId).filter(({ ID }) => ID !== main.ID);
  let nextId = events.nextId();
  const entries: AttendeeEntry[] = guests.map(({ id, status }) => {
    const own = ownsMain(main, id) ? main : copies.find((row) => Number(row.OWNER_ID) === id);
    return { id, entryId: own?.ID ?? String(nextId++), status };
  });
  for (const copy of copies) if (!entries.some(({ entryId }) => entryId === copy.ID)) events.remove(Number(copy.ID));
  const shared = { ...main, IS_MEETING: entries.length > 0, ATTENDEE_LIST: entries };
  events.put({ ...shared, MEETING_STATUS: mainStatus(main, entries) });
  for (const { id, entryId, status } of entries) {
    if (entryId === main.ID) continue;
    const copy = copies.find(({ ID }) => ID === entryId);
    events.put({ ...shared, ...copyFields(id, copy), ID: entryId, PARENT_ID: main.ID, MEETING_STATUS: status });
  }
}

/** All guests of a meeting as they stand now. */
export function guestsOf(row: EventRow): Guest[] {
  return row.ATTENDEE_LIST.map(({ id, status }) => ({ id, status }));
}

function ownsMain(main: EventRow, id: number): boolean {
  return main.CAL_TYPE === "user" && Number(main.OWNER_ID) === id;
}

/** In a calendar that is no guest's the meeting stands as its host's. */
function mainStatus(main: EventRow, entries: readonly AttendeeEntry[]): string {
  if (entries.length === 0) return "";
  return entries.find(({ entryId }) => entryId === main.ID)?.status ?? "H";
}

function copyFields(owner: number, copy: EventRow | undefined): Pick<EventRow, "CAL_TYPE" | "OWNER_ID"> {
  const section = { SECT_ID: copy?.["SECT_ID"] ?? String(owner), SECTION_ID: copy?.["SECTION_ID"] ?? String(owner) };
  return { CAL_TYPE: "user", OWNER_ID: String(owner), ...section };
}
