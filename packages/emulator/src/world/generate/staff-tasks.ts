import { DAY, HOUR } from "../calendar-day.ts";
import type { Random } from "../random.ts";
import type { NumberedDeal } from "./deal-plan.ts";
import { momentBefore } from "./director-tasks.ts";
import { workMoment, type Setting } from "./setting.ts";
import type { TaskPlan } from "./task-plan.ts";
import { DIRECTOR, headOf, staff, type Member } from "./team.ts";

/** Stored statuses of the tasks that are not completed yet. */
const OPEN_STATUSES: readonly (readonly [string, number])[] = [
  ["2", 52],
  ["3", 26],
  ["1", 6],
  ["4", 6],
  ["6", 8],
  ["7", 2],
];

/** Months of tasks of everybody but the director, who is at most an auditor or an accomplice. */
export function staffTasks(setting: Setting, deals: readonly NumberedDeal[], count: number): TaskPlan[] {
  const random = setting.random("tasks");
  const members = staff(setting);
  const open = deals.filter(({ life, responsible }) => responsible !== DIRECTOR && life.at(-1)?.semantics === "P");
  return Array.from({ length: Math.max(0, count) }, (_, index) => staffTask(setting, random, members, open, index));
}

function staffTask(
  setting: Setting,
  random: Random,
  members: readonly Member[],
  open: readonly NumberedDeal[],
  index: number,
): TaskPlan {
  const ago = 1 + Math.floor(150 * random.next() ** 1.6);
  const created = momentBefore(setting, random, setting.midnight - ago * DAY);
  const isCompleted = random.chance(Math.min(0.93, 0.25 + ago / 40));
  const deal = open.length > 0 && random.chance(0.3) ? random.pick(open) : undefined;
  const responsible = deal?.responsible ?? random.pick(members).id;
  const deadline = random.chance(0.85) ? deadlineOf(setting, random, created) : undefined;
  return {
    title: titleOf(setting, random, deal),
    status: isCompleted ? "5" : random.weighted(OPEN_STATUSES),
    creator: creatorOf(random, members, responsible),
    responsible,
    created,
    ...(deadline !== undefined && { deadline }),
    changed: changedAt(setting, random, created),
    isImportant: random.chance(0.12),
    ...helpers(random, members, responsible, index),
    ...(deal && { links: [`D_${deal.id}`] }),
  };
}

function titleOf(setting: Setting, random: Random, deal: NumberedDeal | undefined): string {
  const { tasks, dealTasks } = setting.content.office;
  return deal?.company ? random.pick(dealTasks).replace("{company}", deal.company.name) : random.pick(tasks);
}

/** Tasks of people without a boss but the director are their own: his lists are told elsewhere. */
function creatorOf(random: Random, members: readonly Member[], responsible: number): number {
  const member = members.find(({ id }) => id === responsible);
  const head = headOf(member?.department ?? 0);
  if (head === DIRECTOR || random.chance(0.35)) return responsible;
  return random.chance(0.8) ? head : random.pick(members).id;
}

function deadlineOf(setting: Setting, random: Random, created: number): number {
  const day = setting.clock.dayOf(created) + random.int(1, 30);
  return setting.clock.at(day, random.chance(0.7) ? 1080 : 540 + random.int(0, 18) * 30);
}

function changedAt(setting: Setting, random: Random, created: number): number {
  const at = workMoment(setting, random, created + Math.floor(random.spread(5, 0.9) * DAY));
  return at < setting.midnight ? at : created + Math.floor((setting.midnight - HOUR - created) * random.next());
}

/** Every fifth task has accomplices, every sixth auditors; the director is among them now and then. */
function helpers(random: Random, members: readonly Member[], responsible: number, index: number): Partial<TaskPlan> {
  const other = () => {
    const id = random.pick(members).id;
    return id === responsible ? [] : [id];
  };
  const director = index % 90 === 40 ? [DIRECTOR] : [];
  const watcher = index % 75 === 30 ? [DIRECTOR] : [];
  return {
    accomplices: random.chance(0.2) ? [...director, ...other()] : director,
    auditors: random.chance(0.17) ? [...watcher, ...other()] : watcher,
  };
}
