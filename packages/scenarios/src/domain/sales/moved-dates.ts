import type { Deal } from "@b24kit/portal";
import type { Temporal } from "temporal-polyfill";
import { daysBetween } from "../dates.ts";
import type { KeptDeal } from "./movement.ts";

/** An open deal whose planned close is another date than in a record. */
export interface MovedDate {
  readonly deal: Deal;
  readonly before: Temporal.PlainDate;
  /** Calendar days by which it moved, in whichever direction; at least 1. */
  readonly days: number;
}

export interface MovedDates {
  /** Planned to close later than in the record. Not the slipped ones, whose date has passed. */
  readonly pushed: readonly MovedDate[];
  /** Planned to close earlier. */
  readonly pulledIn: readonly MovedDate[];
}

/** Whose planned close was moved, and how far. A date that was removed, or set for the first time, moved nowhere. */
export function movedDates(kept: readonly KeptDeal[]): MovedDates {
  const moved = kept.flatMap(({ before: { plannedClose: before }, deal }) => {
    if (before === undefined || deal.plannedClose === undefined) return [];
    return [{ deal, before, days: daysBetween(before, deal.plannedClose) }];
  });
  return {
    pushed: moved.filter(({ days }) => days > 0),
    pulledIn: moved.filter(({ days }) => days < 0).map((item) => ({ ...item, days: -item.days })),
  };
}
