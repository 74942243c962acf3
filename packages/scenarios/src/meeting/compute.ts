import type { ClientActivity, ClientCard, Deal, MeetingEvent, Task } from "@b24kit/portal";
import { openOf } from "../domain/sales/deals-in-period.ts";
import type { Answers } from "../run/answers.ts";
import type { Context } from "../run/context.ts";
import { cardData, companyNames } from "../shared/clients/compute-card.ts";
import { historyOf } from "../shared/clients/compute-history.ts";
import { computeQuality } from "../shared/compute-quality.ts";
import { taskList } from "../shared/compute-task.ts";
import type { Quality } from "../shared/data.ts";
import { dealLine, dealList } from "../shared/sales/deal-list.ts";
import { whoseData } from "../shared/whose-data.ts";
import { rowsOfKinds } from "./answered.ts";
import { chooseMeeting, unreadCalendars } from "./choose-meeting.ts";
import { choicesData, occasionData } from "./compute-occasion.ts";
import type { MeetingData } from "./data.ts";
import type { MeetingParameters } from "./definition.ts";
import { suggestionsFor } from "./suggestions.ts";
import { rangeOf } from "./which.ts";

/** Which meeting it is, who comes, and what there is with the clients it is about. */
export function computeMeeting(
  context: Context<MeetingParameters>,
  answers: Answers,
): { data: MeetingData; quality: Quality } {
  const chosen = chooseMeeting(context, answers);
  const range = rangeOf(context);
  const about = chosen.kind === "meeting" ? aboutMeeting(chosen.event, context, answers) : nothing(context);
  const data = {
    text: context.parameters.query ?? "",
    from: range.from.toString(),
    last: range.to.subtract({ days: 1 }).toString(),
    whose: whoseData(context.whose),
    outcome: chosen.kind === "unknown" ? null : chosen.kind,
    unreadCalendars: [...unreadCalendars(context, answers)],
    choices: chosen.kind === "several" ? choicesData(chosen.events, context) : null,
    meeting: chosen.kind === "meeting" ? occasionData(chosen.event, context) : null,
    ...about,
  };
  return { data, quality: about.quality };
}

type About = Pick<
  MeetingData,
  "otherLinks" | "clients" | "linkedDeals" | "openDeals" | "history" | "tasks" | "suggestions" | "quality"
>;

function nothing(context: Context): About {
  const unknown = { clients: null, linkedDeals: null, openDeals: null, history: null, tasks: null, suggestions: null };
  return { ...unknown, otherLinks: [], quality: computeQuality({}, context) };
}

function aboutMeeting({ links, otherLinks, title }: MeetingEvent, context: Context, answers: Answers): About {
  if (links.length === 0) {
    return { ...nothing(context), otherLinks: [...otherLinks], suggestions: suggestionsFor(title, context, answers) };
  }
  // A client is not only that of the one whose calendar it is.
  const everybody = { ...context, whose: { ...context.whose, ownerIds: undefined } };
  const cards = rowsOfKinds<ClientCard>(answers, "cards");
  const linked = rowsOfKinds<Deal>(answers, "linkedDeals");
  const deals = rowsOfKinds<Deal>(answers, "deals");
  const activities = rowsOfKinds<ClientActivity>(answers, "activities");
  const tasks = rowsOfKinds<Task>(answers, "tasks");
  const open = deals && openOf(deals).filter((deal) => !deal.isTemplate);
  const companies = companyNames(cards?.filter(({ type }) => type === "company") ?? null);
  return {
    otherLinks: [...otherLinks],
    clients: cards && cards.map((card) => cardData(card, companies, context)),
    linkedDeals: linked && linked.map((deal) => dealLine(deal, context)),
    openDeals: open && dealList(open, context),
    history: activities && historyOf(activities, everybody),
    tasks: tasks && taskList(tasks, context),
    suggestions: null,
    quality: computeQuality({ deals: open ?? [], tasks: tasks ?? [] }, context),
  };
}
