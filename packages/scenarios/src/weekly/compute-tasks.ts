import type { Task } from "@b24kit/portal";
import { isWithin, type TimeSpan } from "../domain/dates.ts";
import { isOverdue } from "../domain/tasks.ts";
import { rowsOf, type Answers } from "../run/answers.ts";
import { isOwned, type Context } from "../run/context.ts";
import type { WeeklySpans } from "./weekly-spans.ts";

/** Tasks that count; null for what could not be read. */
export interface CountedTasks {
  readonly done: { readonly now: readonly Task[]; readonly before: readonly Task[] } | null;
  readonly overdue: readonly Task[] | null;
}

/** Done counts for the responsible, by the closing date; overdue is as of now whatever the period. */
export function countTasks(answers: Answers, { span, previous }: WeeklySpans, context: Context): CountedTasks {
  const { whose, now } = context;
  const own = (key: string) => rowsOf<Task>(answers, key)?.filter((task) => isOwned(whose, task.responsibleId)) ?? null;
  const done = own("doneTasks");
  return {
    done: done && { now: doneIn(done, span), before: doneIn(done, previous) },
    overdue: own("overdueTasks")?.filter((task) => isOverdue(task, now)) ?? null,
  };
}

function doneIn(tasks: readonly Task[], span: TimeSpan): readonly Task[] {
  return tasks.filter(
    ({ status, closedAt }) => status === "completed" && closedAt !== undefined && isWithin(closedAt, span),
  );
}
