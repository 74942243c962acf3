import type { Content, Section } from "@b24kit/report";
import { dateOf } from "../present-helpers.ts";
import type { Changes, MovedDatesData } from "./changes-data.ts";
import { dealItem } from "./present-deals.ts";
import { totalsText } from "./present-totals.ts";
import { recordDate } from "./record-date.ts";
import type { SalesShowing } from "./showing.ts";

const pushedLines = 5;
const pulledInLines = 3;

/** Whose planned close was moved since a record; nothing without one. */
export function movedDatesSection(changes: Changes | undefined, showing: SalesShowing): readonly Section[] {
  if (changes === undefined) return [];
  const { sales } = showing;
  const { pushed, pulledIn } = changes;
  const blocks: readonly Content[] = [
    ...movedBlocks("pushed", pushed, pushedLines, showing),
    ...movedBlocks("pulledIn", pulledIn, pulledInLines, showing),
  ];
  const nothing: Content = { kind: "paragraph", text: sales("datesMovedNone") };
  const title = sales("datesMoved", { date: recordDate(changes, showing) });
  return [{ kind: "section", id: "dates-moved", title, blocks: blocks.length === 0 ? [nothing] : [...blocks] }];
}

function movedBlocks(
  key: "pushed" | "pulledIn",
  moved: MovedDatesData,
  lines: number,
  showing: SalesShowing,
): readonly Content[] {
  if (moved.days === null) return [];
  const { sales, format } = showing;
  const { median, largest } = moved.days;
  const days = sales(median === largest ? "movedBy" : "movedByMedian", { median: format.number(median, 1), largest });
  const shown = moved.items.slice(0, Math.min(lines, showing.limits.lines));
  const more = moved.count - shown.length;
  const items = shown.map((deal) => dealItem(deal, movedText(key, deal, showing), showing));
  return [
    { kind: "paragraph", text: sales(key, { deals: totalsText(moved, showing), days }) },
    { kind: "list", items, ...(more > 0 && { more }) },
  ];
}

/** "30 нояб. → 31 янв. (+62 дн.)". */
function movedText(
  key: "pushed" | "pulledIn",
  { plannedBefore, plannedClose, movedDays }: MovedDatesData["items"][number],
  { sales, format }: SalesShowing,
): string {
  const from = format.date(dateOf(plannedBefore));
  const to = plannedClose === null ? sales("dash") : format.date(dateOf(plannedClose));
  return sales("movedLine", { from, to, sign: key === "pushed" ? "+" : "−", days: movedDays });
}
