import type { ClientCard, ClientType, Deal } from "@b24kit/portal";
import { isSameName } from "../domain/clients/fits-words.ts";
import { type Answers, rowsOf } from "../run/answers.ts";
import type { Context } from "../run/context.ts";
import { askedOf } from "../shared/clients/asked-of.ts";
import { foundCards, hasLeads } from "../shared/clients/find-clients.ts";

/** The records that one client is. */
export interface Subject {
  readonly contactId?: number | undefined;
  readonly companyId?: number | undefined;
  readonly leadId?: number | undefined;
  readonly dealId?: number | undefined;
}

/** Who is meant, as far as it is known. */
export type Meant =
  | { readonly kind: "client"; readonly subject: Subject }
  | { readonly kind: "several"; readonly cards: readonly ClientCard[]; readonly isCut: boolean }
  | { readonly kind: "none" }
  /** Not everywhere could be looked. */
  | { readonly kind: "unknown" };

/** Who is meant by the question. Of several that fit nobody is guessed. */
export function meantBy(context: Context, answers: Answers): Meant {
  const asked = askedOf(context);
  const record = asked.kind === "record" ? asked.type : undefined;
  if (record === "deal") return meantByDeal(rowsOf<Deal>(answers, "deal"));
  if (record === "lead" && !hasLeads(context)) return { kind: "none" };
  const types = record === undefined ? typesOf(context) : [record];
  const found = types.map((type) => foundCards(context, answers, type));
  const isCut = found.some((list) => list?.isCut === true);
  const cards = clientsAmong(
    found.flatMap((list) => list?.cards ?? []),
    asked.kind,
  );
  if (found.some((list) => list === null)) return { kind: "unknown" };
  const [first] = cards;
  if (first === undefined) return { kind: "none" };
  if (cards.length === 1 && !isCut && asked.kind !== "recent") return { kind: "client", subject: subjectOf(first) };
  return { kind: "several", cards: sameNameFirst(cards, context.parameters.query ?? ""), isCut };
}

/** What a question without a number is looked for among. */
export function typesOf(context: Context): readonly ClientType[] {
  if (askedOf(context).kind === "recent") return ["contact"];
  return hasLeads(context) ? ["contact", "company", "lead"] : ["contact", "company"];
}

function subjectOf({ type, id, companyId, contactId }: ClientCard): Subject {
  if (type === "company") return { companyId: id };
  return type === "contact" ? { contactId: id, companyId } : { leadId: id, contactId, companyId };
}

/**
 * Closed leads have become a contact or came to nothing: they count only when they are asked for. A number that a contact
 * shares with its own company means one client.
 */
function clientsAmong(cards: readonly ClientCard[], kind: ReturnType<typeof askedOf>["kind"]): readonly ClientCard[] {
  if (kind === "record") return cards;
  const open = cards.filter(({ type, semantics }) => type !== "lead" || semantics === "open");
  if (kind === "words" || kind === "recent") return open;
  const employers = new Set(open.flatMap(({ type, companyId }) => (type === "contact" ? (companyId ?? []) : [])));
  const contacts = open.filter(({ type }) => type === "contact");
  return contacts.length === 1 ? open.filter(({ type, id }) => type !== "company" || !employers.has(id)) : open;
}

function sameNameFirst(cards: readonly ClientCard[], text: string): readonly ClientCard[] {
  return cards.toSorted((left, right) => Number(isSameName(right.name, text)) - Number(isSameName(left.name, text)));
}

function meantByDeal(rows: readonly Deal[] | null): Meant {
  if (rows === null) return { kind: "unknown" };
  const [deal] = rows;
  if (deal === undefined) return { kind: "none" };
  return { kind: "client", subject: { dealId: deal.id, contactId: deal.contactId, companyId: deal.companyId } };
}
