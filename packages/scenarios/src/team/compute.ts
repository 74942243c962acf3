import type { Task } from "@b24kit/portal";
import { isWithin, toIso } from "../domain/dates.ts";
import { isOverdue } from "../domain/tasks.ts";
import { rowsOf, type Answers } from "../run/answers.ts";
import { isOwned, type Context } from "../run/context.ts";
import { computeQuality } from "../shared/compute-quality.ts";
import type { Quality } from "../shared/data.ts";
import { personRef } from "../shared/names.ts";
import { whoseData } from "../shared/whose-data.ts";
import { teamAbsences } from "./compute-absences.ts";
import { teamWorkday } from "./compute-workdays.ts";
import type { TeamData, TeamMember } from "./data.ts";
import { teamWeek } from "./team-week.ts";

/** Tasks that count; null for what could not be read. */
interface TeamTasks {
  readonly open: readonly Task[] | null;
  readonly overdue: readonly Task[] | null;
  readonly done: readonly Task[] | null;
}

/** What everybody has to do, and who is at work. */
export function computeTeam(context: Context, answers: Answers): { data: TeamData; quality: Quality } {
  const { whose, zone } = context;
  const week = teamWeek(context);
  const tasks = teamTasks(answers, context);
  const away = teamAbsences(answers, context);
  const members = memberIds(tasks, context)
    .map((id) =>
      member(id, tasks, context, { workday: teamWorkday(id, answers, context), absence: away?.get(id) ?? null }),
    )
    .toSorted(byNeed);
  const quality = computeQuality({ tasks: [...(tasks.open ?? []), ...(tasks.done ?? [])] }, context);
  const data = {
    whose: whoseData(whose),
    week: { from: toIso(week.from, zone.id), to: toIso(week.to, zone.id) },
    members,
    open: tasks.open && tasks.open.length,
    overdue: tasks.overdue && tasks.overdue.length,
    done: tasks.done && tasks.done.length,
    workdays: workdayCounts(members, context),
    absent: away && members.filter(({ absence }) => absence !== null).length,
    quality,
  };
  return { data, quality };
}

function teamTasks(answers: Answers, context: Context): TeamTasks {
  const { whose, now } = context;
  const week = teamWeek(context);
  const own = (key: string) => rowsOf<Task>(answers, key)?.filter((task) => isOwned(whose, task.responsibleId)) ?? null;
  const open = own("openTasks");
  return {
    open,
    overdue: open && open.filter((task) => isOverdue(task, now)),
    done: own("doneTasks")?.filter(({ closedAt }) => closedAt !== undefined && isWithin(closedAt, week)) ?? null,
  };
}

/** Everybody who works there, and whoever has left something behind. */
function memberIds({ open, done }: TeamTasks, { whose }: Context): readonly number[] {
  const owners = [...(open ?? []), ...(done ?? [])].map(({ responsibleId }) => responsibleId);
  return [...new Set([...(whose.personIds ?? []), ...owners])];
}

function member(
  id: number,
  { open, overdue, done }: TeamTasks,
  { dictionaries }: Context,
  day: Pick<TeamMember, "workday" | "absence">,
): TeamMember {
  const count = (tasks: readonly Task[] | null): number | null =>
    tasks && tasks.filter(({ responsibleId }) => responsibleId === id).length;
  const isActive = dictionaries.people.get(id)?.isActive ?? true;
  return {
    ...personRef(id, dictionaries),
    isActive,
    open: count(open),
    overdue: count(overdue),
    done: count(done),
    ...day,
  };
}

/** Null when the working day of nobody could be read. */
function workdayCounts(members: readonly TeamMember[], { whose: { personIds = [] } }: Context): TeamData["workdays"] {
  const states = members.flatMap(({ workday }) => workday?.state ?? []);
  if (states.length === 0) return null;
  const count = (state: (typeof states)[number]): number => states.filter((other) => other === state).length;
  return { open: count("open"), paused: count("paused"), read: states.length, asked: personIds.length };
}

function byNeed(left: TeamMember, right: TeamMember): number {
  return (
    (right.overdue ?? 0) - (left.overdue ?? 0) ||
    (right.open ?? 0) - (left.open ?? 0) ||
    left.name.localeCompare(right.name) ||
    left.id - right.id
  );
}
