import { weekOf, type Task } from "@b24kit/portal";
import { daySpan, isBefore } from "../domain/dates.ts";
import { isDueWithin, isOpen, isOverdue } from "../domain/tasks.ts";
import { rowsOf, type Answers } from "../run/answers.ts";
import { isOwned, type Context } from "../run/context.ts";
import { computeQuality } from "../shared/compute-quality.ts";
import { taskList } from "../shared/compute-task.ts";
import type { Quality } from "../shared/data.ts";
import { whoseData } from "../shared/whose-data.ts";
import type { MyTasks, TasksData } from "./data.ts";
import { tasksWeek } from "./tasks-week.ts";

/** Every task to be done, in the list where its deadline or the people's part in it puts it. */
export function computeTasks(context: Context, answers: Answers): { data: TasksData; quality: Quality } {
  const { whose, today, dictionaries } = context;
  const counted = countTasks(context, answers);
  const { mine, given, awaiting, accomplice, auditor, deferred } = counted;
  const list = (tasks: readonly Task[] | null) => tasks && taskList(tasks, context);
  const quality = computeQuality({ tasks: Object.values(counted).flatMap((tasks) => tasks ?? []) }, context);
  const data = {
    date: today.toString(),
    weekEnds: weekOf(dictionaries.workCalendar, today).to.subtract({ days: 1 }).toString(),
    whose: whoseData(whose),
    mine: mine && byDeadline(mine, context),
    given: list(given),
    awaitingDecision: list(awaiting),
    accomplice: list(accomplice),
    auditor: list(auditor),
    deferred: list(deferred),
    quality,
  };
  return { data, quality };
}

/** Each task once: the part of the responsible goes before that of the creator, of an accomplice, of an observer. */
function countTasks(context: Context, answers: Answers) {
  const isOurs = (id: number) => isOwned(context.whose, id);
  const own = wanted(rowsOf<Task>(answers, "tasks"), ({ responsibleId }) => isOurs(responsibleId));
  const others = (key: string, isOfOurs: boolean) =>
    wanted(rowsIfAsked(answers, key), (task) => !isOurs(task.responsibleId) && isOurs(task.creatorId) === isOfOurs);
  const given = others("givenTasks", true);
  const helped = others("accompliceTasks", false);
  const helpedIds = new Set(helped?.map(({ id }) => id));
  return {
    mine: wanted(own, isOpen),
    given: wanted(given, isOpen),
    awaiting: wanted(rowsOf<Task>(answers, "awaitingTasks"), ({ creatorId }) => isOurs(creatorId)),
    accomplice: helped,
    auditor: wanted(others("auditorTasks", false), ({ id }) => !helpedIds.has(id)),
    deferred: own && given && [...own, ...given].filter(({ status }) => status === "deferred"),
  };
}

/** What is asked for of certain people only: of everybody there is none. */
function rowsIfAsked(answers: Answers, key: string): readonly Task[] | null {
  return key in answers ? rowsOf<Task>(answers, key) : [];
}

function wanted(tasks: readonly Task[] | null, isWanted: (task: Task) => boolean): readonly Task[] | null {
  return tasks?.filter(isWanted) ?? null;
}

function byDeadline(tasks: readonly Task[], context: Context): MyTasks {
  const { today, now, zone } = context;
  const day = daySpan(today, zone.id);
  const week = tasksWeek(context);
  const listOf = (isWanted: (task: Task) => boolean) => taskList(tasks.filter(isWanted), context);
  return {
    count: tasks.length,
    today: listOf((task) => isDueWithin(task, day)),
    overdue: listOf((task) => isOverdue(task, now)),
    thisWeek: listOf((task) => isDueWithin(task, { from: day.to, to: week.to })),
    later: listOf(({ deadline }) => deadline !== undefined && !isBefore(deadline, week.to)),
    withoutDeadline: listOf(({ deadline }) => deadline === undefined),
  };
}
