import type { Section } from "@b24kit/report";
import { instantOf, type ListItem, shortText } from "../present-helpers.ts";
import type { ClientHistory, StepData, TouchData } from "./data.ts";
import type { ClientShowing } from "./showing.ts";

/** The last contacts and what is planned; nothing of either where there is none. */
export function historySections(
  history: ClientHistory | null,
  lines: number,
  showing: ClientShowing,
): readonly Section[] {
  if (history === null) return [];
  const { client } = showing;
  const { touches, next, late } = history;
  const items = next.items.slice(0, lines).map((step) => stepItem(step, showing));
  const lateItems: readonly ListItem[] =
    late === 0 ? [] : [{ text: [{ text: client("late", { count: late }), tone: "bad" }] }];
  return [
    ...section(
      "touches",
      "💬",
      client("touches"),
      touches.count,
      touches.items.slice(0, lines).map((touch) => touchItem(touch, showing)),
    ),
    ...section("next", "⏭️", client("next"), next.count + lateItems.length, [...lateItems, ...items]),
  ];
}

function section(
  id: string,
  emoji: string,
  title: string,
  count: number,
  items: readonly ListItem[],
): readonly Section[] {
  if (count === 0) return [];
  const more = count - items.length;
  return [
    { kind: "section", id, title, emoji, blocks: [{ kind: "list", items: [...items], ...(more > 0 && { more }) }] },
  ];
}

function touchItem(touch: TouchData, showing: ClientShowing): ListItem {
  return { mark: showing.format.date(instantOf(touch.at)), text: aboutText(touch, showing) };
}

function stepItem(step: StepData, showing: ClientShowing): ListItem {
  return { mark: showing.format.dateTime(instantOf(step.deadline)), text: aboutText(step, showing) };
}

/** "incoming call · About the contract · Anna Petrova". */
function aboutText(touch: Omit<TouchData, "at">, showing: ClientShowing) {
  const subject = shortText(touch.subject, showing.limits.title);
  const parts = [kindText(touch, showing), subject, touch.responsible.name].filter((part) => part !== "");
  return [{ text: parts.join(" · ") }];
}

/** What kind of contact it was. */
export function kindText(
  { kind, direction }: Pick<TouchData, "kind" | "direction">,
  { client }: ClientShowing,
): string {
  return client(kind, { direction });
}
