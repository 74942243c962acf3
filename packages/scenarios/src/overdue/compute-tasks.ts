import type { Task } from "@b24kit/portal";
import type { Context } from "../run/context.ts";
import { taskList } from "../shared/compute-task.ts";
import type { TaskItem } from "../shared/data.ts";
import type { OverdueAges, OverduePerson, OverdueTasks } from "./data.ts";
import type { EarlierTasks } from "./earlier.ts";

/** Overdue tasks, the oldest deadline first, by age and by the responsible person, beside what there was earlier. */
export function overdueTasks(tasks: readonly Task[], context: Context, earlier: EarlierTasks): OverdueTasks {
  const list = taskList(tasks, context);
  const people = [...Map.groupBy(list.items, ({ responsible }) => responsible.id).values()];
  const items = list.items.map((task) => ({ ...task, isNew: earlier.isNew?.(task.id) ?? null }));
  return {
    count: list.count,
    newCount: earlier.isNew && items.filter(({ isNew }) => isNew === true).length,
    before: earlier.before,
    items,
    ages: agesOf(list.items),
    // The list is in the order of deadlines, so the person with the oldest one comes first.
    byPerson: people.flatMap((items) => personAges(items, context)),
  };
}

function personAges(items: readonly TaskItem[], { dictionaries }: Context): readonly OverduePerson[] {
  const [oldest] = items;
  if (oldest === undefined) return [];
  const { id, name } = oldest.responsible;
  return [
    {
      personId: id,
      name,
      isActive: dictionaries.people.get(id)?.isActive ?? null,
      count: items.length,
      ages: agesOf(items),
      oldestDeadline: oldest.deadline ?? "",
    },
  ];
}

function agesOf(items: readonly TaskItem[]): OverdueAges {
  const counted = (from: number, to: number): number =>
    items.filter(({ overdueDays }) => overdueDays !== null && from <= overdueDays && overdueDays <= to).length;
  return { today: counted(0, 0), days1to3: counted(1, 3), days4to7: counted(4, 7), days8up: counted(8, Infinity) };
}
