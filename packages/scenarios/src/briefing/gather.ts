import {
  absences,
  activitiesWhere,
  colleagues,
  dealsWhere,
  leadsWhere,
  stageMoves,
  tasksWhere,
  type Queries,
} from "@b24kit/portal";
import { later } from "../domain/dates.ts";
import { earlierTouchHours } from "../domain/leads.ts";
import { openStatuses } from "../domain/tasks.ts";
import type { Context } from "../run/context.ts";
import { ownerCondition } from "../run/whose.ts";
import type { Answers } from "../run/answers.ts";
import { calendarQueries } from "../shared/gather-calendars.ts";
import { peopleAround } from "./compute-people.ts";

/** Everything the briefing needs, in one batch. */
export function gatherBriefing(context: Context) {
  return {
    ...calendarQueries(context),
    ...taskQueries(context),
    ...dealQueries(context),
    ...(context.dictionaries.crmMode === "simple" ? {} : leadQueries(context)),
    ...peopleQueries(context),
  } satisfies Queries;
}

/** The messenger tells absences faster; where it does not answer, the calendars do. */
export function gatherAbsences(context: Context, answers: Answers): Queries {
  return answers["colleagues"]?.ok === false ? absenceQueries(context) : {};
}

function taskQueries(context: Context) {
  const { whose, day, now } = context;
  const { ownerIds } = whose;
  const given = {
    ...(ownerIds && { creatorIds: ownerIds, notResponsibleIds: ownerIds }),
    statuses: openStatuses,
    deadlineBefore: now,
  };
  return {
    tasks: tasksWhere({
      ...ownerCondition(whose),
      statuses: openStatuses,
      // Past and coming at once: overdue until now, due until the end of the day.
      deadlineBefore: later(day.to, now),
    }),
    awaitingTasks: tasksWhere({ ...(ownerIds && { creatorIds: ownerIds }), statuses: ["awaiting-decision"] }),
    // Of everything visible nothing is given to somebody outside.
    ...(ownerIds && { givenTasks: tasksWhere(given) }),
  } satisfies Queries;
}

function dealQueries({ whose, sinceLastWorkingDay: { from } }: Context) {
  const own = ownerCondition(whose);
  return {
    openDeals: dealsWhere({ ...own, semantics: ["open"] }),
    closedDeals: dealsWhere({ ...own, semantics: ["won", "lost"], movedFrom: from }),
    newDeals: dealsWhere({ ...own, createdFrom: from }),
    dealMoves: stageMoves({ entity: "deal", from }),
  } satisfies Queries;
}

function leadQueries({ whose, sinceLastWorkingDay: { from } }: Context) {
  return {
    newLeads: leadsWhere({ ...ownerCondition(whose), createdFrom: from }),
    leadActivities: activitiesWhere({ ownerType: "lead", createdFrom: from.subtract({ hours: earlierTouchHours }) }),
    leadMoves: stageMoves({ entity: "lead", from, kinds: ["moved", "closed", "pipeline-changed"] }),
  } satisfies Queries;
}

/**
 * The messenger knows absences of today only, by departments; another date, and a portal whose departments are unknown,
 * is asked by the calendars. Where nobody is known, nobody can be asked about.
 */
function peopleQueries(context: Context): Queries {
  const { dictionaries, whose } = context;
  const everybody = [...dictionaries.departments.keys()];
  const departmentIds = whose.kind === "department" ? whose.departmentIds : everybody;
  const isAskedOfMessenger = context.date.equals(context.today) && departmentIds.length > 0;
  return isAskedOfMessenger ? { colleagues: colleagues({ departmentIds }) } : absenceQueries(context);
}

function absenceQueries(context: Context): Queries {
  const personIds = peopleAround(context).map((person) => person.id);
  if (personIds.length === 0) return {};
  return { absences: absences({ personIds, date: context.date, zone: context.zone.id }) };
}
