import type { TasksData } from "@b24kit/scenarios";
import { expect } from "vitest";
import { ascending, day, next, utc } from "./naive/naive-time.ts";
import type { AskedWorld } from "./worlds/ask-world.ts";
import { compareReport } from "./worlds/compare-report.ts";
import type { RawWorld } from "./worlds/raw-world.ts";

type TaskRow = RawWorld["world"]["tasks"][number];
type List = TasksData["given"];

compareReport<TasksData>({
  id: "tasks",
  questions: [{}, { whose: { kind: "all" } }, { whose: { kind: "department", id: 1 } }],
  part: ({ mine, given, awaitingDecision, accomplice, auditor, deferred }) => ({
    count: mine?.count,
    today: idsOf(mine?.today),
    overdue: idsOf(mine?.overdue),
    ages: mine?.overdue.items.map(({ id, overdueDays }) => `${id} ${overdueDays}`).toSorted(),
    thisWeek: idsOf(mine?.thisWeek),
    later: idsOf(mine?.later),
    withoutDeadline: idsOf(mine?.withoutDeadline),
    given: idsOf(given),
    awaiting: idsOf(awaitingDecision),
    accomplice: idsOf(accomplice),
    auditor: idsOf(auditor),
    deferred: idsOf(deferred),
  }),
  naive: (raw, { whose }) => listsOf(raw, ownersOf(raw, (whose as { kind: string } | undefined)?.kind)),
  check: checkRequests,
});

/** Undefined: everybody's. */
function ownersOf({ world, me }: RawWorld, kind: string | undefined): ReadonlySet<string> | undefined {
  if (kind === "all") return undefined;
  if (kind === undefined) return new Set([me]);
  const members = world.users.filter(({ UF_DEPARTMENT }) => UF_DEPARTMENT.map(String).includes("1"));
  const head = world.departments.find(({ ID }) => ID === "1")!.UF_HEAD;
  const heads = world.users.filter(({ ID, ACTIVE }) => ACTIVE && ID === head);
  return new Set([...members, ...heads].map(({ ID }) => ID));
}

function listsOf({ world, now, zone, today }: RawWorld, owners: ReadonlySet<string> | undefined): unknown {
  const isOurs = (id: string): boolean => owners === undefined || owners.has(id);
  const mine = world.tasks.filter((task) => isOurs(task.responsibleId) && isOpen(task));
  const others = owners === undefined ? [] : world.tasks.filter((task) => !isOurs(task.responsibleId));
  const notGiven = others.filter((task) => !isOurs(task.createdBy) && isOpen(task));
  const helped = notGiven.filter(({ accomplices }) => accomplices.some(isOurs));
  const [dayStart, dayEnd] = [utc(today, 0, zone), utc(next(today), 0, zone)];
  const monday = Date.parse(today) - ((new Date(today).getUTCDay() + 6) % 7) * day;
  const weekEnd = utc(new Date(monday + 7 * day).toISOString().slice(0, 10), 0, zone);
  const due = (from: number, to: number) => mine.filter((task) => deadline(task) >= from && deadline(task) < to);
  const overdue = due(-Infinity, now);
  return {
    count: mine.length,
    today: numbers(due(dayStart, dayEnd)),
    overdue: numbers(overdue),
    ages: overdue.map((task) => `${task.id} ${ageOf(task, zone, today)}`).toSorted(),
    thisWeek: numbers(due(dayEnd, weekEnd)),
    later: numbers(due(weekEnd, Infinity)),
    withoutDeadline: numbers(mine.filter((task) => task.deadline === null)),
    given: numbers(others.filter((task) => isOurs(task.createdBy) && isOpen(task))),
    awaiting: numbers(world.tasks.filter((task) => task.status === "4" && isOurs(task.createdBy))),
    accomplice: numbers(helped),
    auditor: numbers(notGiven.filter((task) => task.auditors.some(isOurs) && !helped.includes(task))),
    deferred: numbers(
      world.tasks.filter((task) => task.status === "6" && (isOurs(task.responsibleId) || isOurs(task.createdBy))),
    ),
  };
}

function checkRequests({ report, requests }: AskedWorld): void {
  const { mine, given, awaitingDecision, accomplice, auditor, deferred } = report.data as TasksData;
  // The deferred come with the open ones of the same people.
  const counts = [mine, given, awaitingDecision, accomplice, auditor].map((list) => list?.count ?? 0);
  const isShort = counts.every((count) => count + (deferred?.count ?? 0) <= 50);
  expect(requests.warm).toBeLessThanOrEqual(isShort ? 1 : 3);
}

/** Days between the dates that a clock on the wall shows. */
function ageOf(task: TaskRow, zone: string, today: string): number {
  const dueOn = new Date(deadline(task)).toLocaleDateString("sv-SE", { timeZone: zone });
  return (Date.parse(today) - Date.parse(dueOn)) / day;
}

function isOpen({ status }: TaskRow): boolean {
  return ["1", "2", "3"].includes(status);
}

function deadline(task: TaskRow): number {
  return task.deadline === null ? Number.NaN : Date.parse(task.deadline);
}

function numbers(rows: readonly { readonly id: string }[]): number[] {
  return rows.map(({ id }) => Number(id)).toSorted(ascending);
}

function idsOf(list: List | undefined): number[] | undefined {
  return list?.items.map(({ id }) => id).toSorted(ascending);
}
