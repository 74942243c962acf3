import {
  type ClientCard,
  clientCards,
  dealsCalled,
  dealsWhere,
  outsiders,
  peopleWithEmail,
  type Queries,
  taskCards,
  yoSpellings,
} from "@b24kit/portal";
import { type Answers, rowsOf } from "../run/answers.ts";
import type { Context } from "../run/context.ts";
import { ownerCondition } from "../run/whose.ts";
import { askedOf } from "../shared/clients/asked-of.ts";
import { findClients, readFoundCards } from "../shared/clients/find-clients.ts";
import { likelyCard } from "./only-card.ts";

/** Tasks that are not done: one that is would look like work that is late. */
const unfinished = ["new", "waiting", "in-progress", "awaiting-decision", "deferred"] as const;

/** Everywhere at once, in one batch. */
export function gatherSearch(context: Context): Queries {
  const asked = askedOf(context);
  if (asked.kind === "recent") return findClients(context, ["contact"]);
  const clients = findClients(context, ["contact", "company", "lead"]);
  if (asked.kind === "record")
    return { ...clients, ...(asked.type === "deal" && { deals: dealsWhere({ ids: [asked.id] }) }) };
  const people = { guests: outsiders("extranet"), emailUsers: outsiders("email") };
  if (asked.kind === "email") return { ...clients, ...people, people: peopleWithEmail(asked.values[0] ?? "") };
  if (asked.kind === "phone") return clients;
  const part = longest(asked.words);
  const { responsibleIds } = ownerCondition(context.whose);
  return {
    ...clients,
    ...people,
    deals: dealsCalled(asked.words, responsibleIds),
    tasks: taskCards({ part, statuses: unfinished }),
    ...Object.fromEntries(
      yoSpellings(part)
        .slice(1)
        .map((other, index) => [`spelledTasks.${index}`, taskCards({ part: other, statuses: unfinished })]),
    ),
  };
}

/** The cards of those who were found by a number, the companies of contacts, and what is open with the only client. */
export function gatherCards(context: Context, answers: Answers): Queries {
  const companies = (rowsOf<ClientCard>(answers, "contacts") ?? []).flatMap(({ companyId }) => companyId ?? []);
  const only = likelyCard(context, answers);
  return {
    ...readFoundCards(answers),
    ...(companies.length > 0 && { companyNames: clientCards("company", { ids: [...new Set(companies)] }) }),
    ...(only !== undefined && only.type !== "lead" && { openDeals: dealsOf(only) }),
  };
}

function dealsOf({ type, id }: Pick<ClientCard, "type" | "id">) {
  return dealsWhere({ semantics: ["open"], ...(type === "contact" ? { contactIds: [id] } : { companyIds: [id] }) });
}

/** The portal takes one part of a title; the other words are looked for in what it finds. */
function longest(words: readonly string[]): string {
  return words.toSorted((left, right) => right.length - left.length)[0] ?? "";
}
