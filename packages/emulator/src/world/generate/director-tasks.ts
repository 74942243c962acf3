import { DAY, MINUTE } from "../calendar-day.ts";
import type { Random } from "../random.ts";
import type { NumberedDeal } from "./deal-plan.ts";
import { workingDay, type Setting } from "./setting.ts";
import type { TaskPlan } from "./task-plan.ts";
import { DIRECTOR } from "./team.ts";

/** Deadline in days from today and minutes of the day. */
type Due = readonly [day: number, minute: number];

interface Script {
  readonly status: string;
  readonly creator?: number;
  readonly responsible?: number;
  readonly due?: Due;
  readonly isImportant?: boolean;
  readonly isDealTask?: boolean;
  readonly accomplices?: readonly number[];
}

/** The director's own open tasks: due today, overdue by age, this week, later, without deadline, deferred. */
const OWN: readonly Script[] = [
  { status: "3", due: [0, 720], isImportant: true },
  { status: "2", creator: 28, due: [0, 960] },
  { status: "2", due: [0, 1140], isDealTask: true },
  { status: "2", creator: 3, due: [-1, 1080], isImportant: true },
  { status: "3", due: [-2, 840], isDealTask: true },
  { status: "2", creator: 28, due: [-5, 1020] },
  { status: "2", due: [-12, 600] },
  { status: "2", creator: 4, due: [1, 780], isDealTask: true },
  { status: "2", due: [2, 900] },
  { status: "3", creator: 20, due: [3, 1080] },
  { status: "2", due: [8, 720] },
  { status: "2", due: [12, 1080], isDealTask: true },
  { status: "2", creator: 28, due: [25, 1140] },
  { status: "1", creator: 3, due: [5, 660] },
  { status: "2" },
  { status: "3" },
  { status: "2", creator: 35 },
  { status: "6", due: [-20, 1080] },
  { status: "6" },
];

/** Given by the director: done and waiting for his word, overdue over several people, still in time. */
const GIVEN: readonly Script[] = [
  { status: "4", responsible: 28, due: [-1, 1080] },
  { status: "4", responsible: 4, due: [2, 1080] },
  { status: "4", responsible: 33, due: [0, 780] },
  { status: "2", responsible: 4, due: [-9, 1080], isImportant: true },
  { status: "3", responsible: 4, due: [-3, 900] },
  { status: "2", responsible: 4, due: [-1, 720] },
  { status: "3", responsible: 20, due: [-6, 1080] },
  { status: "2", responsible: 20, due: [-2, 840] },
  { status: "2", responsible: 28, due: [-4, 1080] },
  { status: "2", responsible: 31, due: [-15, 600] },
  { status: "3", responsible: 15, due: [0, 1080], accomplices: [16, 18] },
  { status: "2", responsible: 28, due: [3, 1080] },
  { status: "3", responsible: 4, due: [6, 1080], accomplices: [7] },
  { status: "2", responsible: 34, due: [14, 1080] },
  { status: "2", responsible: 3 },
  { status: "6", responsible: 20, due: [-8, 1080] },
];

/** What the director had done or got done in the last weeks, in days before today. */
const DONE: readonly (readonly [responsible: number, days: number])[] = [
  [1, 1],
  [1, 1],
  [4, 1],
  [1, 2],
  [28, 3],
  [1, 6],
  [20, 8],
  [1, 9],
  [4, 13],
  [1, 16],
  [1, 27],
  [15, 40],
];

export function directorTasks(setting: Setting, deals: readonly NumberedDeal[]): TaskPlan[] {
  const random = setting.random("director-tasks");
  const { directorTasks: own, delegated, decisions } = setting.content.office;
  const ownDeals = deals.filter(({ responsible, life }) => responsible === DIRECTOR && life.at(-1)?.semantics === "P");
  const decide = decisions.length;
  return [
    ...OWN.map((script, index) => play(setting, random, script, titleAt(own, index), ownDeals)),
    ...GIVEN.map((script, index) =>
      play(
        setting,
        random,
        { responsible: DIRECTOR, ...script },
        index < decide ? titleAt(decisions, index) : titleAt(delegated, index - decide),
        [],
      ),
    ),
    ...DONE.map(([responsible, days], index) =>
      done(setting, random, responsible, days, titleAt([...own, ...delegated].toReversed(), index)),
    ),
  ];
}

function titleAt(titles: readonly string[], index: number): string {
  const title = titles[index % titles.length];
  if (title === undefined) throw new RangeError("no titles");
  return index < titles.length ? title : `${title} (${Math.floor(index / titles.length) + 1})`;
}

function play(
  setting: Setting,
  random: Random,
  script: Script,
  title: string,
  deals: readonly NumberedDeal[],
): TaskPlan {
  const deal = script.isDealTask && deals.length > 0 ? random.pick(deals) : undefined;
  const deadline = script.due && setting.clock.at(setting.today + script.due[0], script.due[1]);
  const latest = Math.min(deadline ?? setting.midnight, setting.midnight);
  const created = momentBefore(setting, random, latest - random.int(2, 20) * DAY);
  return {
    title: deal?.company
      ? random.pick(setting.content.office.dealTasks).replace("{company}", deal.company.name)
      : title,
    status: script.status,
    creator: script.creator ?? DIRECTOR,
    responsible: script.responsible ?? DIRECTOR,
    created,
    ...(deadline !== undefined && { deadline }),
    changed: changedAt(setting, random, script.status, created),
    isImportant: script.isImportant ?? false,
    ...(script.accomplices && { accomplices: script.accomplices }),
    ...(deal && { links: [`D_${deal.id}`] }),
  };
}

/** A waiting task was not changed since its creation; the others were, on the last working day at the latest. */
function changedAt(setting: Setting, random: Random, status: string, created: number): number {
  if (status === "1" || status === "2") return created;
  const latest = setting.clock.at(setting.lastWorkingDay, 1050);
  return created + Math.floor((0.3 + 0.7 * random.next()) * Math.max(0, latest - created));
}

function done(setting: Setting, random: Random, responsible: number, days: number, title: string): TaskPlan {
  const day = workingDay(setting.today - days + 1, -1, setting.isDayOff);
  const changed = setting.clock.at(day, 600 + random.int(0, 420));
  return {
    title,
    status: "5",
    creator: DIRECTOR,
    responsible,
    created: momentBefore(setting, random, changed - random.int(1, 12) * DAY),
    deadline: changed + random.int(-2, 4) * DAY,
    changed,
  };
}

/** In working hours if possible, but never later than asked for. */
export function momentBefore(setting: Setting, random: Random, epoch: number): number {
  const day = workingDay(setting.clock.dayOf(epoch) + 1, -1, setting.isDayOff);
  return Math.min(setting.clock.at(day, 545 + random.int(0, 500)), epoch - MINUTE);
}
