import type { ClientCard, ClientType, Deal } from "@b24kit/portal";
import { type Answers, rowsOf } from "../run/answers.ts";
import { type Context, isOwned } from "../run/context.ts";
import { askedData } from "../shared/clients/asked-of.ts";
import { cardData, cardList, type CompanyNames, companyNames } from "../shared/clients/compute-card.ts";
import { historyOf } from "../shared/clients/compute-history.ts";
import { mostFound } from "../shared/clients/find-clients.ts";
import { computeQuality } from "../shared/compute-quality.ts";
import { taskList } from "../shared/compute-task.ts";
import type { Quality } from "../shared/data.ts";
import { dealLine, dealList } from "../shared/sales/deal-list.ts";
import { whoseData } from "../shared/whose-data.ts";
import type { DossierData } from "./data.ts";
import { activitiesOf, cardOf, dealsOf, ownersOf, tasksOf } from "./owners.ts";
import { meantBy, type Subject } from "./subject.ts";

/** Who the client is, what is bought, what was said and what is to be done; or who may be meant. */
export function computeDossier(context: Context, answers: Answers): { data: DossierData; quality: Quality } {
  const meant = meantBy(context, answers);
  const companies = ["companyCard", "companyNames", "companies", "reachedCompanies"].map((key) =>
    rowsOf<ClientCard>(answers, key),
  );
  const names = companyNames(...companies);
  const client = meant.kind === "client" ? clientData(meant.subject, names, context, answers) : noClient(context);
  const data = {
    asked: askedData(context),
    whose: whoseData(context.whose),
    outcome: meant.kind === "unknown" ? null : meant.kind,
    choices: meant.kind === "several" ? cardList(meant, names, context) : null,
    ...client,
  };
  return { data, quality: client.quality };
}

type ClientData = Omit<DossierData, "asked" | "whose" | "outcome" | "choices">;

function noClient(context: Context): ClientData {
  const nothing = { contact: null, company: null, lead: null, deal: null, people: null };
  return { ...nothing, deals: null, history: null, tasks: null, quality: computeQuality({}, context) };
}

function clientData(subject: Subject, names: CompanyNames, context: Context, answers: Answers): ClientData {
  const owners = ownersOf(subject);
  const isOwn = (row: { readonly responsibleId: number }): boolean => isOwned(context.whose, row.responsibleId);
  const deals = dealsOf(owners, answers)?.filter(isOwn) ?? null;
  const tasks = tasksOf(owners, answers)?.filter(isOwn) ?? null;
  const activities = activitiesOf(owners, answers);
  const card = (type: ClientType, id: number | undefined) => {
    const found = cardOf(type, id, answers);
    return found === undefined ? null : cardData(found, names, context);
  };
  return {
    contact: card("contact", subject.contactId),
    company: card("company", subject.companyId),
    lead: card("lead", subject.leadId),
    deal: dealData(subject, context, answers),
    people: peopleData(subject, names, context, answers),
    deals: deals && dealsData(deals, context),
    history: activities && historyOf(activities, context),
    tasks: tasks && taskList(tasks, context),
    quality: computeQuality({ deals: deals ?? [], tasks: tasks ?? [] }, context),
  };
}

function dealData({ dealId }: Subject, context: Context, answers: Answers) {
  const [deal] = dealId === undefined ? [] : (rowsOf<Deal>(answers, "deal") ?? []);
  return deal === undefined ? null : dealLine(deal, context);
}

function peopleData({ contactId, leadId, dealId }: Subject, names: CompanyNames, context: Context, answers: Answers) {
  if (contactId !== undefined || leadId !== undefined || dealId !== undefined) return null;
  const cards = rowsOf<ClientCard>(answers, "people");
  return cards && cardList({ cards, isCut: cards.length >= mostFound }, names, context);
}

function dealsData(deals: readonly Deal[], context: Context) {
  const { open = [], won = [], lost = [] } = Object.groupBy(deals, ({ semantics }) => semantics);
  return { open: dealList(open, context), won: dealList(won, context), lost: dealList(lost, context) };
}
