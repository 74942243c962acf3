import type { Absence, Activity, Colleague, Deal, Lead, StageMove, Task } from "@b24kit/portal";
import { isListed } from "../domain/calendar.ts";
import { rowsOf, type Answers } from "../run/answers.ts";
import type { Context } from "../run/context.ts";
import { readCalendars } from "../shared/gather-calendars.ts";
import { computeMeetings } from "../shared/compute-meetings.ts";
import { computeQuality } from "../shared/compute-quality.ts";
import { whoseData } from "../shared/whose-data.ts";
import type { Quality } from "../shared/data.ts";
import { computeDeals, countDeals, type CountedDeals } from "./compute-deals.ts";
import { computeLeads } from "./compute-leads.ts";
import { computePeople } from "./compute-people.ts";
import { computeTasks, countTasks, type CountedTasks } from "./compute-tasks.ts";
import type { BriefingData } from "./data.ts";

/** All numbers of the briefing, from the rows that were read. */
export function computeBriefing(context: Context, answers: Answers): { data: BriefingData; quality: Quality } {
  const rows = readRows(answers);
  const calendars = readCalendars(answers, context);
  const tasks = countTasks(rows.tasks, context);
  const deals = countDeals(rows.deals, context);
  const quality = computeQuality(
    {
      events: calendars?.events.filter((event) => isListed(event, context.date, context.day)),
      tasks: countedTasks(tasks),
      deals: countedDeals(deals),
      closedDeals: [...(deals.won ?? []), ...(deals.lost ?? [])],
      dealMoves: rows.dealMoves ?? undefined,
      leads: rows.leads.leads ?? undefined,
    },
    context,
  );
  const data = {
    date: context.date.toString(),
    whose: whoseData(context.whose),
    meetings: calendars && computeMeetings(calendars, context),
    tasks: computeTasks(tasks, context),
    deals: computeDeals(deals, context),
    leads: computeLeads(rows.leads, context),
    people: computePeople(rows.people, context),
    quality,
  };
  return { data, quality };
}

function readRows(answers: Answers) {
  const isGivenAsked = "givenTasks" in answers;
  return {
    tasks: {
      mine: rowsOf<Task>(answers, "tasks"),
      awaiting: rowsOf<Task>(answers, "awaitingTasks"),
      given: isGivenAsked ? rowsOf<Task>(answers, "givenTasks") : [],
    },
    deals: {
      open: rowsOf<Deal>(answers, "openDeals"),
      closed: rowsOf<Deal>(answers, "closedDeals"),
      created: rowsOf<Deal>(answers, "newDeals"),
    },
    dealMoves: rowsOf<StageMove>(answers, "dealMoves"),
    leads: {
      leads: rowsOf<Lead>(answers, "newLeads"),
      activities: rowsOf<Activity>(answers, "leadActivities"),
      moves: rowsOf<StageMove>(answers, "leadMoves"),
    },
    people: {
      colleagues: rowsOf<Colleague>(answers, "colleagues"),
      absences: rowsOf<Absence>(answers, "absences"),
    },
  };
}

function countedTasks({ due, overdue, awaiting, given }: CountedTasks): readonly Task[] {
  return [due, overdue, awaiting, given].flatMap((tasks) => tasks ?? []);
}

function countedDeals({ open, won, lost, created }: CountedDeals): readonly Deal[] {
  return [open, won, lost, created].flatMap((deals) => deals ?? []);
}
