import type { Block, Content, Format, Section } from "@b24kit/report";
import type { Context } from "../run/context.ts";
import type { Presented, Presenter } from "../run/scenario.ts";
import type { Card, CardList } from "../shared/clients/data.ts";
import { cardBlock, cardListBlock } from "../shared/clients/present-card.ts";
import { taskItem } from "../shared/clients/present-tasks.ts";
import { listBlock } from "../shared/present-helpers.ts";
import { dealItem, dealsBlock } from "../shared/sales/present-deals.ts";
import { totalsText } from "../shared/sales/present-totals.ts";
import type { SearchData } from "./data.ts";
import { searchHeadline } from "./headline.ts";
import { lookedLines } from "./present-looked.ts";
import { peopleSection } from "./present-people.ts";
import { searchShowings, type SearchShowing } from "./showing.ts";

/** What was found as a reader sees it: the only client whole, else lists to choose from; then where was looked. */
export function presentSearch(data: SearchData, context: Context, format: Format): Presenter {
  const showings = searchShowings(context, format);
  return (limits) => presentWithin(data, showings(limits));
}

function presentWithin(data: SearchData, showing: SearchShowing): Presented {
  const headline: Block = { kind: "headline", text: searchHeadline(data, showing) };
  const sections = data.card === null ? listSections(data, showing) : cardSections(data, showing);
  return { blocks: [headline, ...sections, ...lookedLines(data, showing)], hint: hint(data, showing) };
}

function cardSections({ card, openDeals }: SearchData, showing: SearchShowing): readonly Section[] {
  if (card === null) return [];
  const { t, client } = showing;
  const deals = openDeals === null || openDeals.count === 0 ? [] : [dealsBlock(openDeals, "stage", showing)];
  return [
    {
      kind: "section",
      id: "card",
      title: t("card"),
      emoji: "📇",
      blocks: [cardBlock(card, showing), ...notShown(card, showing)],
    },
    ...section(
      "openDeals",
      "💰",
      client("openDeals", { totals: openDeals === null ? "" : totalsText(openDeals, showing) }),
      deals,
    ),
  ];
}

/** The name of a company that only the card itself told of takes one more request. */
function notShown({ type, id, company }: Card, { t }: SearchShowing): readonly Content[] {
  if (company === null || company.name !== null) return [];
  return [{ kind: "paragraph", text: [{ text: t("companyUnread", { type, id: String(id) }), tone: "muted" }] }];
}

function listSections(data: SearchData, showing: SearchShowing): readonly Section[] {
  const { t, client } = showing;
  const { contacts, companies, leads, deals, tasks } = data;
  const isReached = ["phone", "email", "number"].includes(data.asked.kind);
  const dealItems = (deals?.items ?? []).map((deal) => dealItem(deal, deal.stage, showing));
  const taskItems = (tasks?.items ?? []).map((task) => taskItem(task, showing));
  return [
    ...cardsSection("contacts", "👤", client("contacts"), contacts, isReached, showing),
    ...cardsSection("companies", "🏢", client("companies"), companies, isReached, showing),
    ...cardsSection("leads", "🎯", client("leads"), leads, isReached, showing),
    ...section(
      "deals",
      "💰",
      titleOf(t("deals"), deals, showing),
      dealItems.length === 0 ? [] : [listBlock(dealItems, showing)],
    ),
    ...section(
      "tasks",
      "✅",
      titleOf(t("tasks"), tasks, showing),
      taskItems.length === 0 ? [] : [listBlock(taskItems, showing)],
    ),
    ...peopleSection(data, showing),
  ];
}

function cardsSection(
  id: string,
  emoji: string,
  title: string,
  list: CardList | null,
  isReached: boolean,
  showing: SearchShowing,
): readonly Section[] {
  if (list === null || list.count === 0) return [];
  const full = isReached && list.isCut ? showing.t("isCutReached", { title }) : titleOf(title, list, showing);
  return section(id, emoji, full, [cardListBlock(list, showing)]);
}

function section(id: string, emoji: string, title: string, blocks: readonly Content[]): readonly Section[] {
  return blocks.length === 0 ? [] : [{ kind: "section", id, title, emoji, blocks: [...blocks] }];
}

/** Of the newest contacts, which nobody narrowed down, it goes without saying. */
function titleOf(title: string, list: { readonly isCut: boolean } | null, { t }: SearchShowing): string {
  return list?.isCut === true ? t("isCut", { title }) : title;
}

function hint({ card, contacts, companies, leads, deals, people, found }: SearchData, { t }: SearchShowing): string {
  const [client = card] = [contacts, companies, leads].flatMap((list) => list?.items ?? []);
  if (client !== undefined && client !== null) return t("hintDossier", { type: client.type, id: String(client.id) });
  const [deal] = deals?.items ?? [];
  if (deal !== undefined) return t("hintDeal", { id: String(deal.id) });
  const [person] = people?.items ?? [];
  return person !== undefined && found === 1 ? t("hintPerson", { id: String(person.person.id) }) : t("hintNarrow");
}
