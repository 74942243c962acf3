import {
  activitiesBoundTo,
  type ClientType,
  clientCards,
  type CrmLink,
  type Deal,
  dealsWhere,
  inParts,
  meetingsOf,
  type Queries,
  tasksLinkedTo,
} from "@b24kit/portal";
import { openOf } from "../domain/sales/deals-in-period.ts";
import { type Answers, rowsOf } from "../run/answers.ts";
import type { Context } from "../run/context.ts";
import { calendarKey } from "../shared/gather-calendars.ts";
import { chooseMeeting } from "./choose-meeting.ts";
import type { MeetingParameters } from "./definition.ts";
import { linkedIds } from "./linked-ids.ts";
import { suggestionQueries } from "./suggestions.ts";
import { rangeOf } from "./which.ts";

/** The calendars of the days in which the meeting is looked for. */
export function gatherCalendars(context: Context<MeetingParameters>): Queries {
  const { whose, zone } = context;
  const range = { ...rangeOf(context), zone: zone.id };
  return Object.fromEntries(
    (whose.personIds ?? []).map((ownerId) => [calendarKey(ownerId), meetingsOf({ ownerId, ...range })]),
  );
}

/** What the meeting is linked to, with its deals, activities and tasks; else what the title may mean. */
export function gatherLinked(context: Context<MeetingParameters>, answers: Answers): Queries {
  const chosen = chooseMeeting(context, answers);
  if (chosen.kind !== "meeting") return {};
  const { links, title } = chosen.event;
  if (links.length === 0) return suggestionQueries(title);
  const ids = linkedIds(links);
  return {
    ...cardQueries("linked", ids),
    ...(ids.deal.length > 0 && { linkedDeals: dealsWhere({ ids: ids.deal }) }),
    ...dealQueries("linked", ids),
    ...Object.assign({}, ...(["contact", "company", "lead"] as const).map((type) => activityQuery(type, ids[type]))),
    ...inParts("dealActivities", ids.deal, (part) => activitiesBoundTo("deal", part)),
    tasks: tasksLinkedTo(links),
  } as Queries;
}

/** The clients of linked deals, and what hangs on the open deals that were found. */
export function gatherDeals(context: Context<MeetingParameters>, answers: Answers): Queries {
  const chosen = chooseMeeting(context, answers);
  if (chosen.kind !== "meeting" || chosen.event.links.length === 0) return {};
  const ids = linkedIds(chosen.event.links);
  const ofDeals = clientsOfDeals(answers, ids);
  const found = openDeals(answers).filter(({ id }) => !ids.deal.includes(id));
  return {
    ...cardQueries("further", ofDeals),
    ...dealQueries("further", ofDeals),
    ...activityQuery("contact", ofDeals.contact, "furtherContact"),
    ...activityQuery("company", ofDeals.company, "furtherCompany"),
    ...tasksOf(ofDeals),
    ...hangingOn("open", found),
  };
}

/** The same for the open deals of the clients that came with the linked deals. */
export function gatherFurther(context: Context<MeetingParameters>, answers: Answers): Queries {
  const chosen = chooseMeeting(context, answers);
  if (chosen.kind !== "meeting") return {};
  const known = new Set([...linkedIds(chosen.event.links).deal, ...openDeals(answers, "linked").map(({ id }) => id)]);
  return hangingOn(
    "further",
    openDeals(answers, "further").filter(({ id }) => !known.has(id)),
  );
}

/** Open deals of linked clients that were read so far. */
function openDeals(answers: Answers, name = "linked"): readonly Deal[] {
  return openOf(["Contact", "Company"].flatMap((type) => rowsOf<Deal>(answers, `${name}${type}Deals`) ?? []));
}

function hangingOn(name: string, deals: readonly Deal[]): Queries {
  const ids = deals.map(({ id }) => id);
  return {
    ...inParts(`${name}DealActivities`, ids, (part) => activitiesBoundTo("deal", part)),
    ...inParts(`${name}DealTasks`, ids, (part) => tasksLinkedTo(part.map((id): CrmLink => ({ type: "deal", id })))),
  };
}

type Ids = Readonly<Record<ClientType, readonly number[]>>;

/** Contacts and companies of the linked deals that are not linked themselves. */
function clientsOfDeals(answers: Answers, linked: Ids): Ids {
  const deals = rowsOf<Deal>(answers, "linkedDeals") ?? [];
  return {
    contact: missing(
      deals.map(({ contactId }) => contactId),
      linked.contact,
    ),
    company: missing(
      deals.map(({ companyId }) => companyId),
      linked.company,
    ),
    lead: [],
  };
}

/** The ids that are given and not known. */
function missing(ids: readonly (number | undefined)[], known: readonly number[]): readonly number[] {
  return [...new Set(ids)].filter((id) => id !== undefined).filter((id) => !known.includes(id));
}

function tasksOf({ contact, company }: Ids): Queries {
  const links = [
    ...contact.map((id): CrmLink => ({ type: "contact", id })),
    ...company.map((id): CrmLink => ({ type: "company", id })),
  ];
  return links.length === 0 ? {} : { furtherTasks: tasksLinkedTo(links) };
}

function cardQueries(name: string, { contact, company, lead }: Ids): Queries {
  return {
    ...(contact.length > 0 && { [`${name}Contacts`]: clientCards("contact", { ids: contact }) }),
    ...(company.length > 0 && { [`${name}Companies`]: clientCards("company", { ids: company }) }),
    ...(lead.length > 0 && { [`${name}Leads`]: clientCards("lead", { ids: lead }) }),
  };
}

function dealQueries(name: string, { contact, company }: Ids): Queries {
  const semantics = ["open"] as const;
  return {
    ...(contact.length > 0 && { [`${name}ContactDeals`]: dealsWhere({ contactIds: contact, semantics }) }),
    ...(company.length > 0 && { [`${name}CompanyDeals`]: dealsWhere({ companyIds: company, semantics }) }),
  };
}

function activityQuery(type: ClientType, ids: readonly number[], name: string = type): Queries {
  return ids.length === 0 ? {} : { [`${name}Activities`]: activitiesBoundTo(type, ids) };
}
