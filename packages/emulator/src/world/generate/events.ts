import type { EventRow } from "../types.ts";
import type { NumberedDeal } from "./deal-plan.ts";
import { addAbsences } from "./absences.ts";
import { addDirectorDays } from "./director-days.ts";
import { createEventBook } from "./event-book.ts";
import { addSeries } from "./series.ts";
import type { Setting } from "./setting.ts";
import { addStaffMeetings } from "./staff-meetings.ts";

/** A month of meetings around today, with the series, the days off and the director's own days. */
export function createEvents(setting: Setting, deals: readonly NumberedDeal[]): EventRow[] {
  const book = createEventBook(setting);
  addSeries(setting, book);
  addAbsences(setting, book);
  addDirectorDays(setting, book, deals);
  addStaffMeetings(setting, book, deals);
  return book.rows.toSorted((a, b) => Number(a.ID) - Number(b.ID));
}
