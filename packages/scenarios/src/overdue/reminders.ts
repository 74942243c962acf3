import type { TaskItem } from "../shared/data.ts";
import type { OverdueData } from "./data.ts";

/** One person with everything that they are late with, the oldest deadline first. */
export interface Reminder {
  readonly personId: number;
  readonly name: string;
  readonly tasks: readonly TaskItem[];
}

/** Who is reminded of what; nobody is reminded by themselves. */
export interface Reminders {
  readonly sent: readonly Reminder[];
  /** Late, but dismissed or not to be seen: no message would reach them for sure. */
  readonly unseen: readonly Reminder[];
}

export function remindersOf({ tasks, given }: OverdueData, myId: number): Reminders {
  const groups = [tasks, given].flatMap((group) => group ?? []);
  const items = groups.flatMap((group) => group.items).filter(({ responsible }) => responsible.id !== myId);
  const active = new Set(
    groups.flatMap(({ byPerson }) => byPerson.flatMap(({ personId, isActive }) => (isActive === true ? personId : []))),
  );
  const people = [...Map.groupBy(items, ({ responsible }) => responsible.id)].map(([personId, own]) => ({
    personId,
    name: own[0]?.responsible.name ?? `#${personId}`,
    tasks: own.toSorted((left, right) => (right.overdueDays ?? 0) - (left.overdueDays ?? 0)),
  }));
  const { sent = [], unseen = [] } = Object.groupBy(people, ({ personId }) =>
    active.has(personId) ? "sent" : "unseen",
  );
  return { sent, unseen };
}
