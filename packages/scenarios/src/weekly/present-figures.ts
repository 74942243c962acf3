import { dayStart } from "@b24kit/portal";
import type { Content, Section } from "@b24kit/report";
import { dateAt } from "../domain/dates.ts";
import type { MoneyTotalsData } from "../shared/data.ts";
import { dateOf, factList, instantOf, type Fact } from "../shared/present-helpers.ts";
import { shortMoney } from "../shared/present-money.ts";
import type { DealsDelta, WeeklyData } from "./data.ts";
import type { WeeklyShowing } from "./showing.ts";
import { weekAgoWish } from "./week-ago.ts";

/** What was completed, and what is overdue now. */
export function tasksSection({ done, overdue }: WeeklyData, showing: WeeklyShowing): Section | null {
  if (done === null && overdue.now === null) return null;
  const { t } = showing;
  const facts: Fact[] = [
    ...(done === null ? [] : [{ label: t("done"), value: t("compared", { now: done.now, before: done.before }) }]),
    ...(overdue.now === null ? [] : [{ label: t("overdue"), value: overdueText(overdue, overdue.now, showing) }]),
  ];
  return { kind: "section", id: "tasks", title: t("tasks"), emoji: "✅", blocks: [...factList(facts)] };
}

/** Won, lost and created deals beside those of the period before. */
export function dealsSection({ won, lost, created }: WeeklyData, showing: WeeklyShowing): Section | null {
  if (won === null && lost === null && created === null) return null;
  const { t } = showing;
  const facts = [
    ...dealsFact("won", won, showing),
    ...dealsFact("lost", lost, showing),
    ...dealsFact("created", created, showing),
  ];
  return { kind: "section", id: "deals", title: t("deals"), emoji: "💰", blocks: [...factList(facts)] };
}

/** What "before" means, where anything is compared. */
export function comparison({ previous, ...data }: WeeklyData, showing: WeeklyShowing): readonly Content[] {
  const { t } = showing;
  const { done, won, lost, created } = data;
  if ([done, won, lost, created].every((figure) => figure === null)) return [];
  const text = t("comparedWith", { dates: spanText(previous, showing) });
  return [{ kind: "paragraph", text: [{ text, tone: "muted" }] }];
}

/** Dates where whole days are meant, else with the time that it ends at. */
function spanText(span: WeeklyData["previous"], { format, context }: WeeklyShowing): string {
  const [from, to] = [instantOf(span.from), instantOf(span.to)];
  const [first, end] = [dateAt(from, context.zone.id), dateAt(to, context.zone.id)];
  const last = end.subtract({ days: 1 });
  const isWholeDays = dayStart(end, context.zone.id).equals(to);
  if (!isWholeDays) return `${format.dateTime(from)} – ${format.dateTime(to)}`;
  return first.equals(last) ? format.day(first) : format.dateRange(first, last);
}

/** Beside what it was a week before, with the day that is known; the arrow only repeats the numbers. */
function overdueText(
  { weekAgo, weekAgoDate }: WeeklyData["overdue"],
  now: number,
  { t, format, context }: WeeklyShowing,
): string {
  if (context.records === undefined) return t("overdueUnknown", { now });
  if (weekAgo === null || weekAgoDate === null) {
    return t("overdueUnrecorded", { now, date: format.date(weekAgoWish(context).date) });
  }
  const direction = now > weekAgo ? "up" : now < weekAgo ? "down" : "same";
  return t("overdueWeekAgo", { now, weekAgo, direction, date: format.date(dateOf(weekAgoDate)) });
}

function dealsFact(key: "won" | "lost" | "created", delta: DealsDelta | null, showing: WeeklyShowing): readonly Fact[] {
  if (delta === null) return [];
  const { t } = showing;
  const [now, before] = [amountText(delta.now, showing), amountText(delta.before, showing)];
  return [{ label: t(key), value: t("compared", { now, before }) }];
}

/** "3, 1 250 000 ₽"; without money the count alone. */
function amountText(totals: MoneyTotalsData, showing: WeeklyShowing): string {
  const money = shortMoney(totals, showing);
  const count = showing.format.number(totals.count);
  return money === "" ? count : showing.t("amount", { count, money });
}
