import type { Content, Section } from "@b24kit/report";
import type { DayData } from "../shared/data.ts";
import { dayContext } from "../shared/day-context.ts";
import { dateOf, type ListItem } from "../shared/present-helpers.ts";
import { isWithoutMeetings } from "../shared/present-meetings.ts";
import { entryItem } from "../shared/present-timeline.ts";
import type { DayResultsShowing } from "./present.ts";

/** The things that come first; the schedule has the rest. */
const firstThings = 3;

/** What comes first after the day; nothing where neither calendar nor tasks could be read. */
export function nextSection(days: readonly DayData[], showing: DayResultsShowing): readonly Section[] {
  if (days.every(({ meetings, deadlines }) => meetings === null && deadlines === null)) return [];
  const items = withoutRepeats(days).flatMap((day) => itemsOf(day, days.length > 1, showing));
  const more = items.length - firstThings;
  const isKnown = days.every(({ meetings, deadlines }) => isWithoutMeetings(meetings) && deadlines !== null);
  const block: Content =
    items.length === 0
      ? { kind: "paragraph", text: showing.t(isKnown ? "nothingNext" : "nothingNextRead") }
      : { kind: "list", items: items.slice(0, firstThings), ...(more > 0 && { more }) };
  return [{ kind: "section", id: "next", title: nextTitle(days, showing), emoji: "⏭️", blocks: [block] }];
}

function nextTitle(days: readonly DayData[], { t, context, format }: DayResultsShowing): string {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return t("next", { when: "" });
  const isTomorrow = dateOf(first.date).equals(context.today.add({ days: 1 }));
  if (days.length === 1) return isTomorrow ? t("tomorrow") : t("next", { when: format.day(dateOf(first.date)) });
  return t("next", { when: format.dateRange(dateOf(first.date), dateOf(last.date)) });
}

/** What goes on for several days is told on the first of them. */
function withoutRepeats(days: readonly DayData[]): readonly DayData[] {
  const told = new Set<string>();
  return days.map((day) => {
    const timeline = day.timeline.filter(({ kind, id, from }) => !told.has(`${kind} ${id} ${from}`));
    for (const { kind, id, from } of timeline) told.add(`${kind} ${id} ${from}`);
    return { ...day, timeline };
  });
}

/** With the weekday in front when there are several days. */
function itemsOf(day: DayData, isNamed: boolean, showing: DayResultsShowing): readonly ListItem[] {
  const date = dateOf(day.date);
  const own = { ...showing, context: dayContext(date, showing.context) };
  const weekday = showing.format.weekday(date, "short");
  return day.timeline
    .map((entry) => entryItem(entry, day, own))
    .map(({ mark = "", ...item }) => ({ ...item, mark: isNamed ? `${weekday}, ${mark}` : mark }));
}
