import type { Block, Content, Format, Section } from "@b24kit/report";
import type { Context } from "../run/context.ts";
import type { Presented, Presenter } from "../run/scenario.ts";
import type { Card, CardList } from "../shared/clients/data.ts";
import { cardBlock, cardListBlock, cardName } from "../shared/clients/present-card.ts";
import { historySections } from "../shared/clients/present-history.ts";
import { clientTasks } from "../shared/clients/present-tasks.ts";
import { shortText } from "../shared/present-helpers.ts";
import { dealItem } from "../shared/sales/present-deals.ts";
import type { DossierData } from "./data.ts";
import { dossierHeadline } from "./headline.ts";
import { dossierHint } from "./hint.ts";
import { dealSections } from "./present-deals.ts";
import { dossierShowings, type DossierShowing } from "./showing.ts";

/** Lines of contacts and steps. */
const historyLines = 5;
/** Lines of tasks, people of a company. */
const listLines = 10;

/** The dossier as a reader sees it: cards, deals, what was said, what comes next; or a list to choose from. */
export function presentDossier(data: DossierData, context: Context, format: Format): Presenter {
  const showings = dossierShowings(context, format);
  return (limits) => presentWithin(data, showings(limits));
}

function presentWithin(data: DossierData, showing: DossierShowing): Presented {
  const { contact, company, lead, deal, people, history, tasks, choices } = data;
  const { t, client } = showing;
  const blocks: readonly Block[] = [
    { kind: "headline", text: dossierHeadline(data, showing) },
    ...listSection("choices", "👥", t("choices"), choices, showing.limits.lines, showing),
    ...spellings(data, showing),
    ...cardSection("contact", "👤", t("contact"), contact, showing),
    ...cardSection("lead", "🎯", t("lead"), lead, showing),
    ...cardSection("company", "🏢", t("company"), company, showing),
    ...(deal === null
      ? []
      : section("deal", "📌", t("deal"), [{ kind: "list", items: [dealItem(deal, deal.stage, showing)] }])),
    ...dealSections(data, showing),
    ...historySections(history, historyLines, showing),
    ...clientTasks(tasks, listLines, showing),
    ...listSection(
      "people",
      "👥",
      people?.isCut === true ? `${t("people")} (${client("onlyNewest")})` : t("people"),
      people,
      listLines,
      showing,
    ),
  ];
  return { blocks: [...blocks], hint: dossierHint(data, showing) };
}

function cardSection(
  id: string,
  emoji: string,
  title: string,
  card: Card | null,
  showing: DossierShowing,
): readonly Section[] {
  if (card === null) return [];
  const name: Content = {
    kind: "paragraph",
    text: [{ text: cardName(card, showing), link: card.link, tone: "strong" }],
  };
  return section(id, emoji, title, [name, cardBlock(card, showing)]);
}

function listSection(
  id: string,
  emoji: string,
  title: string,
  list: CardList | null,
  lines: number,
  showing: DossierShowing,
): readonly Section[] {
  if (list === null || list.count === 0) return [];
  return section(id, emoji, title, [cardListBlock(list, { ...showing, limits: { ...showing.limits, lines } })]);
}

function section(id: string, emoji: string, title: string, blocks: readonly Content[]): readonly Section[] {
  return [{ kind: "section", id, title, emoji, blocks: [...blocks] }];
}

/** A number that nobody has: how it was looked for. */
function spellings({ outcome, asked }: DossierData, { t }: DossierShowing): readonly Content[] {
  if (outcome !== "none" || (asked.kind !== "phone" && asked.kind !== "number")) return [];
  const values = asked.values.map((value) => shortText(value, 40)).join("; ");
  return [{ kind: "paragraph", text: [{ text: t("spellings", { values }), tone: "muted" }] }];
}
