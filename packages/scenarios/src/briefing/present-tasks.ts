import type { Content, Section } from "@b24kit/report";
import type { TaskItem } from "../shared/data.ts";
import { instantOf, listBlock, nameList, type ListItem } from "../shared/present-helpers.ts";
import { dueItem, overdueItem, taskText } from "../shared/present-tasks.ts";
import type { BriefingTasks, OverdueGiven } from "./data.ts";
import type { BriefingShowing } from "./showing.ts";

/** What needs me: due, overdue, awaiting my decision, overdue given by me. */
export function presentTasks(tasks: BriefingTasks, showing: BriefingShowing): Section {
  const { t, context } = showing;
  const isMine = context.whose.kind === "mine";
  const isToday = context.date.equals(context.today);
  const lists = [
    tasksPart(isToday ? "dueToday" : "dueThatDay", tasks.dueToday, dueItem, showing),
    tasksPart("overdue", tasks.overdue, overdueItem, showing),
    tasksPart(isMine ? "awaitingDecision" : "awaitingDecisionOthers", tasks.awaitingDecision, awaitingItem, showing),
    givenPart(tasks.overdueGiven, showing),
  ];
  const blocks = lists.flat();
  const isKnown = Object.values(tasks).every((list) => list !== null);
  return {
    kind: "section",
    id: "tasks",
    title: t(isMine ? "tasks" : "tasksOthers"),
    emoji: "✅",
    blocks:
      blocks.length > 0 ? blocks : [{ kind: "paragraph", text: t(isKnown ? "nothingWaits" : "nothingWaitsRead") }],
  };
}

function tasksPart(
  key: "dueToday" | "dueThatDay" | "overdue" | "awaitingDecision" | "awaitingDecisionOthers",
  list: BriefingTasks["dueToday"],
  toItem: (task: TaskItem, showing: BriefingShowing) => ListItem,
  showing: BriefingShowing,
): readonly Content[] {
  if (list === null || list.count === 0) return [];
  const items = list.items.map((task) => toItem(task, showing));
  return [{ kind: "paragraph", text: showing.t(key, { count: list.count }) }, listBlock(items, showing)];
}

/** Somebody waits for me: who finished it matters. */
function awaitingItem(task: TaskItem, showing: BriefingShowing): ListItem {
  const [title] = taskText(task, undefined, showing);
  return { text: [...(title ? [title] : []), { text: ` · ${task.responsible.name}`, tone: "muted" }] };
}

/** In one line, since who is late matters more than with what; the person with the oldest task first. */
function givenPart(given: OverdueGiven | null, showing: BriefingShowing): readonly Content[] {
  if (given === null || given.count === 0) return [];
  const { t, format } = showing;
  const people = given.byPerson.map(({ name, count, oldestDeadline }) =>
    t("givenToPerson", { name, count, date: format.date(instantOf(oldestDeadline)) }),
  );
  return [{ kind: "paragraph", text: t("overdueGiven", { count: given.count, people: nameList(people, showing) }) }];
}
