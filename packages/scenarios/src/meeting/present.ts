import type { Block, Content, Format, Section } from "@b24kit/report";
import type { Context } from "../run/context.ts";
import type { Presented, Presenter } from "../run/scenario.ts";
import { cardBlock, cardName } from "../shared/clients/present-card.ts";
import { historySections } from "../shared/clients/present-history.ts";
import { clientTasks } from "../shared/clients/present-tasks.ts";
import { listBlock, type ListItem, shortText } from "../shared/present-helpers.ts";
import { dealItem, dealsBlock } from "../shared/sales/present-deals.ts";
import { totalsText } from "../shared/sales/present-totals.ts";
import type { Choice, MeetingData } from "./data.ts";
import { meetingHeadline, whenText } from "./headline.ts";
import { participantsSection } from "./present-participants.ts";
import { suggestionBlocks } from "./present-suggestions.ts";
import { meetingShowings, type MeetingShowing } from "./showing.ts";

/** Contacts and steps that are shown. */
const historyLines = 3;
const taskLines = 10;
/** Cards that are shown whole. */
const wholeCards = 4;

/** What to know before a meeting as a reader sees it; or the meetings to choose from. */
export function presentMeeting(data: MeetingData, context: Context, format: Format): Presenter {
  const showings = meetingShowings(context, format);
  return (limits) => presentWithin(data, showings(limits));
}

function presentWithin(data: MeetingData, showing: MeetingShowing): Presented {
  const blocks: readonly Block[] = [
    { kind: "headline", text: meetingHeadline(data, showing) },
    ...choicesSection(data, showing),
    ...participantsSection(data.meeting, showing),
    ...clientsSection(data, showing),
    ...dealSections(data, showing),
    ...historySections(data.history, historyLines, showing),
    ...clientTasks(data.tasks, taskLines, showing),
    ...suggestionBlocks(data, showing),
  ];
  return { blocks: [...blocks], hint: hint(data, showing) };
}

function choicesSection({ choices }: MeetingData, showing: MeetingShowing): readonly Section[] {
  if (choices === null) return [];
  const items = choices.items.map((choice) => choiceItem(choice, showing));
  const hidden = choices.count - choices.items.length;
  const list = listBlock(items, showing);
  const block = list.kind === "list" && hidden > 0 ? { ...list, more: (list.more ?? 0) + hidden } : list;
  return [section("choices", "📅", showing.t("choices"), [block])];
}

function choiceItem(choice: Choice, showing: MeetingShowing): ListItem {
  const { t, limits } = showing;
  const { id, date, title, link, people } = choice;
  return {
    mark: whenText(choice, showing),
    text: [
      { text: shortText(title, limits.title) || `#${id}`, link },
      ...(people === 0 ? [] : [{ text: ` · ${t("peopleCount", { count: people })}`, tone: "muted" as const }]),
    ],
    note: [{ text: t("chooseCommand", { id: String(id), date }), tone: "muted" }],
  };
}

function clientsSection({ clients }: MeetingData, showing: MeetingShowing): readonly Section[] {
  if (clients === null || clients.length === 0) return [];
  const whole = clients
    .slice(0, wholeCards)
    .flatMap((card): readonly Content[] => [
      { kind: "paragraph", text: [{ text: cardName(card, showing), link: card.link, tone: "strong" }] },
      cardBlock(card, showing),
    ]);
  const others = clients
    .slice(wholeCards)
    .map((card): ListItem => ({ text: [{ text: cardName(card, showing), link: card.link }] }));
  return [
    section("clients", "👤", showing.t("clients"), [
      ...whole,
      ...(others.length === 0 ? [] : [listBlock(others, showing)]),
    ]),
  ];
}

function dealSections({ linkedDeals, openDeals }: MeetingData, showing: MeetingShowing): readonly Section[] {
  const { t } = showing;
  const linked = (linkedDeals ?? []).map((deal) => dealItem(deal, deal.stage, showing));
  return [
    ...(linked.length === 0 ? [] : [section("linkedDeals", "📌", t("linkedDeals"), [listBlock(linked, showing)])]),
    ...(openDeals === null || openDeals.count === 0
      ? []
      : [
          section("openDeals", "💰", t("openDeals", { totals: totalsText(openDeals, showing) }), [
            dealsBlock(openDeals, "stage", showing),
          ]),
        ]),
  ];
}

function section(id: string, emoji: string, title: string, blocks: readonly Content[]): Section {
  return { kind: "section", id, title, emoji, blocks: [...blocks] };
}

function hint({ clients, suggestions, meeting }: MeetingData, { t }: MeetingShowing): string {
  const [client] = clients ?? [];
  const [guess] = suggestions ?? [];
  const about = client ?? guess;
  if (about !== undefined) return t("hintDossier", { type: about.type, id: String(about.id) });
  return t(meeting === null ? "hintSchedule" : "hintMove");
}
