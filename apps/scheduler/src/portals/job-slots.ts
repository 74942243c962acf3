import type { Slots } from "../runs/parts.ts";
import { createSlots } from "../slots/create-slots.ts";
import type { Calendars } from "./calendars.ts";

/** When jobs are due, on the calendars as they are known at that moment. */
export function jobSlots(calendars: Pick<Calendars, "isWorkday">): Slots {
  const slots = createSlots();
  return {
    between: (job, zone, { after, until, limit }) =>
      take(slots.slotsBetween(job, zone, calendars.isWorkday(job), after, until), limit),
    next: (job, zone, after) => slots.nextSlot(job, zone, calendars.isWorkday(job), after),
  };
}

function take(found: Iterable<number>, limit: number): readonly number[] {
  const taken: number[] = [];
  for (const slot of found) {
    if (taken.length >= limit) break;
    taken.push(slot);
  }
  return taken;
}
