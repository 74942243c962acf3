import { absences, colleagues, tasksWhere, workdayOf, type Queries } from "@b24kit/portal";
import { openStatuses } from "../domain/tasks.ts";
import type { Answers } from "../run/answers.ts";
import type { Context } from "../run/context.ts";
import { ownerCondition } from "../run/whose.ts";
import { teamWeek } from "./team-week.ts";

const prefix = "workday:";

/** Tasks, absences, and the working day of everybody: the portal tells it of one person at a time. */
export function gatherTeam(context: Context): Queries {
  const own = ownerCondition(context.whose);
  const week = teamWeek(context);
  const { personIds = [] } = context.whose;
  return {
    openTasks: tasksWhere({ ...own, statuses: openStatuses }),
    doneTasks: tasksWhere({ ...own, statuses: ["completed"], closedFrom: week.from, closedBefore: week.to }),
    ...absenceQueries(context),
    ...Object.fromEntries(personIds.map((id) => [workdayKey(id), workdayOf(id)])),
  };
}

/** The messenger tells absences faster; where it does not answer, the calendars do. */
export function gatherAbsences(context: Context, answers: Answers): Queries {
  if (answers["colleagues"]?.ok !== false) return {};
  return { calendarAbsences: calendars(placedPeople(context), context) };
}

/** The key of the query for the working day of a person. */
export function workdayKey(personId: number): string {
  return `${prefix}${personId}`;
}

/** Whether a query asks for somebody's working day. */
export function isWorkdayKey(key: string): boolean {
  return key.startsWith(prefix);
}

/** The messenger is asked by departments, those of everybody in the report: a head may work in another one. */
function absenceQueries(context: Context): Queries {
  const { personIds = [] } = context.whose;
  const placed = placedPeople(context);
  const departmentIds = [...new Set(placed.flatMap((id) => departmentsOf(id, context)))];
  const others = personIds.filter((id) => !placed.includes(id));
  return {
    ...(departmentIds.length > 0 && { colleagues: colleagues({ departmentIds }) }),
    ...(others.length > 0 && { absences: calendars(others, context) }),
  };
}

/** Those whom the messenger can be asked about; who belongs to no department it does not tell. */
function placedPeople(context: Context): readonly number[] {
  return (context.whose.personIds ?? []).filter((id) => departmentsOf(id, context).length > 0);
}

function departmentsOf(id: number, { dictionaries }: Context): readonly number[] {
  const { people, departments } = dictionaries;
  return people.get(id)?.departmentIds.filter((departmentId) => departments.has(departmentId)) ?? [];
}

function calendars(personIds: readonly number[], { today, zone }: Context) {
  return absences({ personIds, date: today, zone: zone.id });
}
