import { clientCards, dealsWhere, type Queries } from "@b24kit/portal";
import { type Answers, rowsOf } from "../run/answers.ts";
import type { Context } from "../run/context.ts";
import { askedOf } from "../shared/clients/asked-of.ts";
import { findClients, hasLeads, mostFound, reachedKeys, readFoundCards } from "../shared/clients/find-clients.ts";
import { dealQueries, type Owner, ownerQueries, ownersOf } from "./owners.ts";
import { meantBy, typesOf } from "./subject.ts";

/** Who may be meant; of a record that is named by its number its own things at once. */
export function findSubject(context: Context): Queries {
  const asked = askedOf(context);
  if (asked.kind !== "record") return findClients(context, typesOf(context));
  if (asked.type === "lead" && !hasLeads(context)) return {};
  const { [`${asked.type}Card`]: _card, ...own } = ownerQueries(asked, {});
  if (asked.type === "deal") return { ...own, deal: dealsWhere({ ids: [asked.id] }) };
  return { ...own, ...findClients(context, [asked.type]), ...peopleOf(asked) };
}

/** What can be asked about the client by now and was not asked before: each round knows more of its records. */
export function gatherMore(context: Context, answers: Answers): Queries {
  const meant = meantBy(context, answers);
  const owners = meant.kind === "client" ? ownersOf(meant.subject) : likelyOwners(context, answers);
  const [only] = owners;
  const companies = meant.kind === "several" ? meant.cards.flatMap(({ companyId }) => companyId ?? []) : [];
  const queries = {
    ...(companies.length > 0 && {
      companyNames: clientCards("company", { ids: [...new Set(companies)].slice(0, mostFound) }),
    }),
    ...readFoundCards(answers),
    ...Object.assign({}, ...owners.map((owner) => ownerQueries(owner, answers))),
    ...(owners.length === 1 && only !== undefined && peopleOf(only)),
    ...dealQueries(owners, answers),
  } as Queries;
  return Object.fromEntries(Object.entries(queries).filter(([key]) => !(key in answers)));
}

/** Who has the number when it is one contact, one company or both: asked about together with their cards, to save a round. */
function likelyOwners(context: Context, answers: Answers): readonly Owner[] {
  if (!("values" in askedOf(context))) return [];
  const found = (["contact", "company"] as const).map((type) => ({
    type,
    ids: rowsOf<number>(answers, `${type}Ids`) ?? [],
  }));
  if (found.some(({ ids }) => ids.length > 1) || Object.values(reachedKeys).some((key) => key in answers)) return [];
  return found.flatMap(({ type, ids }) => ids.map((id) => ({ type, id })));
}

/** The people of a company that was asked for itself. */
function peopleOf({ type, id }: Pick<Owner, "type" | "id">): Queries {
  return type === "company" ? { people: clientCards("contact", { companyId: id }) } : {};
}
