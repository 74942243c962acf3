import type { Block, Content } from "@b24kit/report";
import { listBlock, type ListItem, shortText } from "../shared/present-helpers.ts";
import type { MeetingData, Suggestion } from "./data.ts";
import type { MeetingShowing } from "./showing.ts";

/** What the title may mean, marked as a guess; and what is linked that is not read here. */
export function suggestionBlocks(data: MeetingData, showing: MeetingShowing): readonly Block[] {
  const { t } = showing;
  const { suggestions, otherLinks, meeting } = data;
  const other: readonly Content[] =
    otherLinks.length === 0
      ? []
      : [{ kind: "paragraph", text: [{ text: t("otherLinks", { links: otherLinks.join(", ") }), tone: "muted" }] }];
  if (meeting === null || suggestions === null) return other;
  if (suggestions.length === 0)
    return otherLinks.length > 0 ? other : [{ kind: "paragraph", text: [{ text: t("noLinks"), tone: "muted" }] }];
  const words = [...new Set(suggestions.flatMap((suggestion) => suggestion.words))]
    .map((word) => shortText(word, 40))
    .join(", ");
  const note: Content = { kind: "paragraph", text: [{ text: t("suggestionsNote", { words }), tone: "warning" }] };
  const list = listBlock(
    suggestions.map((suggestion) => suggestionItem(suggestion, showing)),
    showing,
  );
  return [{ kind: "section", id: "suggestions", title: t("suggestions"), emoji: "❓", blocks: [note, list] }, ...other];
}

function suggestionItem({ type, id, name, link }: Suggestion, showing: MeetingShowing): ListItem {
  const { client, limits } = showing;
  const title = shortText(name, limits.title) || client("nameless", { type, id: String(id) });
  return {
    text: [{ text: title, link }],
    note: [{ text: client("dossierCommand", { type, id: String(id) }), tone: "muted" }],
  };
}
