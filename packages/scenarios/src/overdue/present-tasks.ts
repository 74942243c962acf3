import type { Content, Section } from "@b24kit/report";
import { marksNew } from "../shared/new-since.ts";
import { dateOf, listBlock, type ListItem } from "../shared/present-helpers.ts";
import { overdueItem } from "../shared/present-tasks.ts";
import { tableBlock, type TableColumn } from "../shared/table-block.ts";
import type { OverdueAges, OverdueData, OverduePerson, OverdueTask, OverdueTasks } from "./data.ts";
import type { OverdueShowing } from "./showing.ts";
import type { OverdueKey } from "./wording.ts";

/** Overdue tasks by age, and by person where there are several; then the oldest ones. Null when there are none. */
export function tasksSection(
  id: "tasks" | "given",
  title: OverdueKey,
  data: OverdueData,
  showing: OverdueShowing,
): Section | null {
  const tasks = data[id];
  if (tasks === null || tasks.count === 0) return null;
  const { t } = showing;
  const items = tasks.items.map((task) => newTask(task, taskItem(task, id === "given", showing), data, showing));
  const people: readonly Content[] =
    tasks.byPerson.length > 1
      ? [
          tableBlock(columns(showing), tasks.byPerson, { limits: { ...showing.limits, lines: showing.limits.names } }),
          { kind: "paragraph", text: t("oldest") },
        ]
      : [];
  const ages: Content = {
    kind: "paragraph",
    text: [...agesText(tasks.ages, showing), ...earlierText(tasks, data, showing)].join(" · "),
  };
  const emoji = id === "tasks" ? "⏰" : "📤";
  return {
    kind: "section",
    id,
    title: t(title, { count: tasks.count }),
    emoji,
    blocks: [ages, ...people, listBlock(items, showing)],
  };
}

/** Who is late with what was given to others is always said; of own tasks only where there are several owners. */
function taskItem(task: OverdueTask, isGiven: boolean, showing: OverdueShowing): ListItem {
  const item = overdueItem(task, showing);
  const { ownerIds } = showing.context.whose;
  const isNamed = ownerIds === undefined || ownerIds.length > 1;
  if (!isGiven || isNamed || typeof item.text === "string") return item;
  return { text: [...item.text, { text: ` · ${task.responsible.name}`, tone: "muted" }] };
}

/** The same line, with "new" in it. */
function newTask({ isNew }: OverdueTask, item: ListItem, { newSince }: OverdueData, { t }: OverdueShowing): ListItem {
  if (isNew !== true || !marksNew(newSince) || typeof item.text === "string") return item;
  return { ...item, text: [...item.text, { text: ` · ${t("newItem")}`, tone: "strong" }] };
}

/** How many are new, and how many there were in the record; the arrow only repeats the numbers. */
function earlierText(tasks: OverdueTasks, data: OverdueData, { t, format }: OverdueShowing): readonly string[] {
  const { count, newCount, before } = tasks;
  const direction = count > (before ?? count) ? "up" : count < (before ?? count) ? "down" : "same";
  return [
    ...(newCount === null || !marksNew(data.newSince) ? [] : [t("newCount", { count: newCount })]),
    ...(before === null || data.record === null
      ? []
      : [t("before", { before, direction, date: format.date(dateOf(data.record.date)) })]),
  ];
}

function agesText(ages: OverdueAges, { t }: OverdueShowing): readonly string[] {
  const parts = [
    ["ageToday", ages.today],
    ["age1to3", ages.days1to3],
    ["age4to7", ages.days4to7],
    ["age8up", ages.days8up],
  ] as const;
  return parts.filter(([, count]) => count > 0).map(([key, count]) => t(key, { count }));
}

function columns({ t }: OverdueShowing): readonly TableColumn<OverduePerson>[] {
  const number = (title: OverdueKey, count: (person: OverduePerson) => number): TableColumn<OverduePerson> => ({
    title: t(title),
    align: "right",
    cell: (person) => String(count(person)),
    value: count,
  });
  return [
    { title: t("person"), cell: ({ name }) => name },
    number("all", ({ count }) => count),
    number("columnToday", ({ ages }) => ages.today),
    number("column1to3", ({ ages }) => ages.days1to3),
    number("column4to7", ({ ages }) => ages.days4to7),
    number("column8up", ({ ages }) => ages.days8up),
  ];
}
