import { createWording, type Format } from "@b24kit/report";
import type { Context } from "../run/context.ts";
import type { Explanation } from "../run/scenario.ts";
import { explainContext, explainTasks } from "../shared/explain-day.ts";
import { dateOf } from "../shared/present-helpers.ts";
import type { TasksData } from "./data.ts";
import { tasksExplainMessages, type TasksExplainKey } from "./explain-wording.ts";

/** The definition of every list, with the days that it covers. */
export function explainTaskLists(
  { date, weekEnds }: TasksData,
  context: Context,
  format: Format,
): readonly Explanation[] {
  const t = createWording(tasksExplainMessages, context.language);
  const define = (figure: TasksExplainKey, values: Readonly<Record<string, string>> = {}): Explanation => ({
    figure: t(figure),
    text: t(`${figure}Text` as TasksExplainKey, values),
  });
  const week = { today: format.date(dateOf(date)), end: format.date(dateOf(weekEnds)) };
  return [
    ...explainContext(context, format),
    define("open"),
    ...explainTasks(context),
    define("week", week),
    define("later", week),
    define("awaiting"),
    define("given"),
    define("roles"),
    define("deferred"),
  ];
}
