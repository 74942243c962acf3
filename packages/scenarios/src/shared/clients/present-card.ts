import type { Content, Span } from "@b24kit/report";
import { type ListItem, shortText } from "../present-helpers.ts";
import type { Card, CardList, RecordRef } from "./data.ts";
import type { ClientShowing } from "./showing.ts";

/** Columns of an address, a number or a position. */
const shortColumns = 60;

/** Lines of a list to choose from. */
const choiceLines = 10;

/** Cards to choose from: name, company, a number to tell them apart, and the command that goes on with one. */
export function cardListBlock(list: CardList, showing: ClientShowing): Content {
  const shown = list.items.slice(0, Math.min(choiceLines, showing.limits.lines));
  const more = list.count - shown.length;
  return { kind: "list", items: shown.map((card) => choiceItem(card, showing)), ...(more > 0 && { more }) };
}

/** One card in two lines. */
function choiceItem(card: Card, showing: ClientShowing): ListItem {
  const { client } = showing;
  const hints = [companyText(card, showing), card.position, card.phones[0], card.emails[0], card.responsible.name];
  const told = hints.flatMap((hint) =>
    hint === null || hint === undefined || hint === "" ? [] : shortText(hint, shortColumns),
  );
  return {
    text: [
      { text: cardName(card, showing), link: card.link },
      { text: told.map((hint) => ` · ${hint}`).join(""), tone: "muted" },
    ],
    note: [{ text: client("dossierCommand", { type: card.type, id: String(card.id) }), tone: "muted" }],
  };
}

/** Everything on a card, one fact a line. */
export function cardBlock(card: Card, showing: ClientShowing): Content {
  const { client } = showing;
  const facts: readonly (readonly [string, string | readonly Span[] | null])[] = [
    [client("companyLabel"), companyValue(card, showing)],
    [client("position"), card.position],
    [client("status"), card.status],
    [client("phones"), listText(card.phones)],
    [client("emails"), listText(card.emails)],
    [client("responsible"), card.responsible.name],
  ];
  const items = facts.flatMap(([label, value]) =>
    value === null || value === ""
      ? []
      : [{ label, value: typeof value === "string" ? shortText(value, 400) : [...value] }],
  );
  return { kind: "facts", items };
}

/** The name; of a card without one what it is. */
export function cardName({ name, type, id }: Card, { client, limits }: ClientShowing): string {
  return shortText(name, limits.title) || client("nameless", { type, id: String(id) });
}

/** The name of the company of a card, its number where that was not read; "" without a company. */
function companyText({ company, companyTitle }: Card, showing: ClientShowing): string {
  return company === null ? (companyTitle ?? "") : refText(company, showing);
}

function companyValue(card: Card, showing: ClientShowing): string | readonly Span[] | null {
  const { company, companyTitle } = card;
  return company === null ? companyTitle : [{ text: refText(company, showing), link: company.link }];
}

function refText({ id, name }: RecordRef, { client, limits }: ClientShowing): string {
  return shortText(name ?? "", limits.title) || client("unknownCompany", { id: String(id) });
}

function listText(values: readonly string[]): string {
  return values.map((value) => shortText(value, shortColumns)).join(", ");
}
