import { createWording, type Block, type Format, type Section, type Wording } from "@b24kit/report";
import type { Context } from "../run/context.ts";
import type { Presented, Presenter } from "../run/scenario.ts";
import { whoseOptions } from "../shared/hint-options.ts";
import type { TaskItem, TaskList } from "../shared/data.ts";
import { createShowings, listBlock, type ListItem, type Showing } from "../shared/present-helpers.ts";
import { dueItem, overdueItem, taskText } from "../shared/present-tasks.ts";
import type { TasksData } from "./data.ts";
import { tasksHeadline } from "./headline.ts";
import { datedItem, othersItem } from "./items.ts";
import { tasksMessages, type TasksKey } from "./wording.ts";

export interface TasksShowing extends Showing {
  readonly t: Wording<TasksKey>;
}

/** The tasks as a reader sees them: own ones by their deadline, then those of others. Empty lists are left out. */
export function presentTasks(data: TasksData, context: Context, format: Format): Presenter {
  const showings = createShowings(context, format);
  const t = createWording(tasksMessages, context.language);
  return (limits) => presentWithin(data, { ...showings(limits), t });
}

type ToItem = (task: TaskItem, showing: TasksShowing) => ListItem;

function presentWithin(data: TasksData, showing: TasksShowing): Presented {
  const { mine, given, awaitingDecision, accomplice, auditor, deferred } = data;
  const part = (key: TasksKey, list: TaskList | null | undefined, toItem: ToItem) =>
    partOf(key, list ?? null, toItem, showing);
  const blocks: readonly Block[] = [
    { kind: "headline", text: tasksHeadline(data, showing) },
    ...part("today", mine?.today, dueItem),
    ...part("overdue", mine?.overdue, overdueItem),
    ...part("thisWeek", mine?.thisWeek, datedItem),
    ...part("later", mine?.later, datedItem),
    ...part("withoutDeadline", mine?.withoutDeadline, plainItem),
    ...part("awaitingDecision", awaitingDecision, othersItem),
    ...part("given", given, othersItem),
    ...part("accomplice", accomplice, othersItem),
    ...part("auditor", auditor, othersItem),
    ...part("deferred", deferred, othersItem),
  ];
  return { blocks, hint: hint(data, showing) };
}

/** What is urgent has more room than the rest. */
const urgent: Readonly<Partial<Record<TasksKey, { readonly emoji: string }>>> = {
  today: { emoji: "✅" },
  overdue: { emoji: "⏰" },
};
const urgentRoom = 3;

function partOf(key: TasksKey, list: TaskList | null, toItem: ToItem, showing: TasksShowing): readonly Section[] {
  if (list === null || list.count === 0) return [];
  const items = list.items.map((task) => toItem(task, showing));
  const block = listBlock(items, { ...showing, limits: { ...showing.limits, lines: roomFor(key, items, showing) } });
  return [{ kind: "section", id: key, title: showing.t(key, { count: list.count }), ...urgent[key], blocks: [block] }];
}

/** One more than there is room for takes no more of it than to say that there is one. */
function roomFor(key: TasksKey, items: readonly ListItem[], { limits }: TasksShowing): number {
  const lines = limits.lines * (key in urgent ? urgentRoom : 1);
  return items.length === lines + 1 ? lines + 1 : lines;
}

function plainItem(task: TaskItem, showing: TasksShowing): ListItem {
  return { text: taskText(task, undefined, showing) };
}

/** What is overdue gets a new deadline; otherwise the day is planned around the meetings. */
function hint({ mine, awaitingDecision }: TasksData, { t, context }: TasksShowing): string {
  const isMine = context.whose.kind === "mine";
  if (isMine && (mine?.overdue.count ?? 0) > 0) return t("hintPostpone");
  if (isMine && (awaitingDecision?.count ?? 0) > 0) return t("hintAccept");
  return t("hintSchedule", { options: whoseOptions(context) });
}
