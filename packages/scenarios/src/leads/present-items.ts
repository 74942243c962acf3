import type { Section, Span } from "@b24kit/report";
import { millisecondsBetween } from "../domain/dates.ts";
import { marksNew } from "../shared/new-since.ts";
import { instantOf, listBlock, titleOf, type ListItem } from "../shared/present-helpers.ts";
import type { LeadItem, LeadsData } from "./data.ts";
import type { LeadsShowing } from "./showing.ts";

/** Those who wait, the oldest first; then the others, the newest first. */
export function leadSections({ items, waiting, newSince }: LeadsData, showing: LeadsShowing): readonly Section[] {
  if (items === null || items.length === 0) return [];
  const { t } = showing;
  const ids = new Set(waiting?.ids);
  const [late = [], others = []] = [true, false].map((isLate) => items.filter(({ id }) => ids.has(id) === isLate));
  const isMarked = marksNew(newSince);
  const title = late.length === 0 ? t("all", { count: items.length }) : t("others", { count: others.length });
  return [
    ...section("waiting", t("waiting", { hours: waiting?.hours ?? 0, count: late.length }), late, isMarked, showing),
    ...section("leads", title, others.toReversed(), isMarked, showing),
  ];
}

function section(
  id: "waiting" | "leads",
  title: string,
  leads: readonly LeadItem[],
  isMarked: boolean,
  showing: LeadsShowing,
): readonly Section[] {
  if (leads.length === 0) return [];
  const items = leads.map((lead) => leadLine(lead, id === "waiting", isMarked, showing));
  return [{ kind: "section", id, title, emoji: id === "waiting" ? "⏰" : "📥", blocks: [listBlock(items, showing)] }];
}

function leadLine(lead: LeadItem, isWaiting: boolean, isMarked: boolean, showing: LeadsShowing): ListItem {
  const { ownerIds } = showing.context.whose;
  const isNamed = ownerIds === undefined || ownerIds.length > 1;
  return {
    text: [
      { text: titleOf(lead, showing), link: lead.link },
      { text: ` · ${lead.source ?? showing.t("noSource")}` },
      ...stateOf(lead, isWaiting, showing).map(({ text, ...tone }) => ({ text: ` · ${text}`, ...tone })),
      ...(isNamed ? [{ text: ` · ${lead.responsible.name}`, tone: "muted" as const }] : []),
      ...(lead.isNew === true && isMarked ? [{ text: ` · ${showing.t("newItem")}`, tone: "strong" as const }] : []),
    ],
  };
}

/** How old it is, and what became of it. */
function stateOf(lead: LeadItem, isWaiting: boolean, showing: LeadsShowing): readonly Span[] {
  const { t } = showing;
  const { ageMinutes, firstTouchAt, isUntouched, createdAt, status } = lead;
  const duration = durationText(ageMinutes, showing);
  const end = status === "open" ? [] : [{ text: t(status), tone: "muted" as const }];
  if (isWaiting) return [{ text: t("waitingFor", { duration }), tone: "bad" }];
  if (isUntouched === true) return [{ text: t("untouched", { duration }), tone: "warning" }];
  if (firstTouchAt === null) return [{ text: t("age", { duration }), tone: "muted" }, ...end];
  const minutes = Math.max(0, millisecondsBetween(instantOf(createdAt), instantOf(firstTouchAt)) / 60_000);
  const text = minutes < 1 ? t("touchedAtOnce") : t("touchedAfter", { duration: showing.format.duration(minutes) });
  return [{ text, tone: "muted" }, ...end];
}

/** "3 ч 20 мин"; what is over at once has no minutes. */
export function durationText(minutes: number, { format, t }: LeadsShowing): string {
  return minutes < 1 ? t("lessThanMinute") : format.duration(minutes);
}
