import type { ClientCard, Deal, FoundUser, Person } from "@b24kit/portal";
import { openOf } from "../domain/sales/deals-in-period.ts";
import { type Answers, rowsOf } from "../run/answers.ts";
import { type Context, isOwned } from "../run/context.ts";
import { askedData } from "../shared/clients/asked-of.ts";
import { cardData, cardList, companyNames } from "../shared/clients/compute-card.ts";
import { taskItem } from "../shared/compute-task.ts";
import { computeQuality } from "../shared/compute-quality.ts";
import type { Quality } from "../shared/data.ts";
import { linksOf } from "../shared/names.ts";
import { dealLine, dealList } from "../shared/sales/deal-list.ts";
import { whoseData } from "../shared/whose-data.ts";
import type { FoundPerson, SearchData } from "./data.ts";
import { type FoundOutsiders, foundRecords, type FoundRecords, placesOf } from "./found-records.ts";
import { onlyCard } from "./only-card.ts";

/** Everything that fits, and the card of the only client there is. */
export function computeSearch(context: Context, answers: Answers): { data: SearchData; quality: Quality } {
  const found = foundRecords(context, answers);
  const { contacts, companies, leads, deals, tasks, people } = found;
  const names = companyNames(rowsOf<ClientCard>(answers, "companyNames"), companies?.cards ?? null);
  const only = onlyCard(context, answers);
  const openDeals = openDealsOf(only, context, answers);
  const quality = computeQuality(
    { deals: [...(deals?.rows ?? []), ...(openDeals ?? [])], tasks: tasks?.rows },
    context,
  );
  const data = {
    asked: askedData(context),
    whose: whoseData(context.whose),
    looked: [...placesOf(context)],
    found: countOf(found),
    contacts: contacts && cardList(contacts, names, context),
    companies: companies && cardList(companies, names, context),
    leads: leads && cardList(leads, names, context),
    deals: deals && {
      count: deals.rows.length,
      isCut: deals.isCut,
      items: deals.rows.map((deal) => dealLine(deal, context)),
    },
    tasks: tasks && {
      count: tasks.rows.length,
      isCut: tasks.isCut,
      items: tasks.rows.map((task) => taskItem(task, context)),
    },
    people: people && {
      count: people.rows.length,
      items: people.rows.map((row) => personData(row, "employee", context)),
    },
    guests: outsidersData(found.guests, "extranet", context),
    emailUsers: outsidersData(found.emailUsers, "email", context),
    card: only === undefined ? null : cardData(only, names, context),
    openDeals: openDeals && dealList(openDeals, context),
    quality,
  };
  return { data, quality };
}

function countOf({ isWhole, contacts, companies, leads, ...others }: FoundRecords): number | null {
  if (!isWhole) return null;
  const cards = [contacts, companies, leads].reduce((sum, list) => sum + (list?.cards.length ?? 0), 0);
  const { deals, tasks, people, guests, emailUsers } = others;
  return [deals, tasks, people, guests, emailUsers].reduce((sum, list) => sum + (list?.rows.length ?? 0), cards);
}

/** Of what turned out not to be the only one nothing more is told. */
function openDealsOf(only: ClientCard | undefined, { whose }: Context, answers: Answers): readonly Deal[] | null {
  if (only === undefined) return null;
  const rows = rowsOf<Deal>(answers, "openDeals");
  return rows && openOf(rows).filter((deal) => !deal.isTemplate && isOwned(whose, deal.responsibleId));
}

function outsidersData(
  found: FoundOutsiders | null,
  kind: "extranet" | "email",
  context: Context,
): SearchData["guests"] {
  return found && { visible: found.visible, items: found.rows.map((row: FoundUser) => personData(row, kind, context)) };
}

function personData(person: Person, kind: FoundPerson["kind"], context: Context): FoundPerson {
  const { id, name, isActive, position = null, departmentIds } = person;
  return {
    person: { id, name },
    position,
    departments: departmentIds.map(
      (department) => context.dictionaries.departments.get(department)?.name ?? `#${department}`,
    ),
    isActive,
    kind,
    link: linksOf(context).person(id),
  };
}
