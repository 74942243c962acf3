import { setTaskDeadline } from "@b24kit/portal";
import { Temporal } from "temporal-polyfill";
import type { ActionContext, ActionRequest } from "../action.ts";
import { postponedBy } from "../parse/shift.ts";
import { dayOffNotes, isoMoment, resolveDeadline, saidMoment } from "../resolve/moment.ts";
import { resolveTask } from "../resolve/task.ts";
import { quoted } from "../text-of.ts";
import type { PostponeTask } from "./parameters.ts";
import { taskRequest, taskTitles } from "./task-request.ts";
import { openStatuses, wrongStatus } from "./task-status.ts";

/** "+3d" and "на 3 дня" count from the deadline while that lies ahead, else from today. */
export async function preparePostponeTask(context: ActionContext, parameters: PostponeTask): Promise<ActionRequest> {
  const task = await resolveTask(context, parameters.task, openStatuses);
  if (!openStatuses.includes(task.status)) throw wrongStatus(context, task);
  const before = task.deadline?.toZonedDateTimeISO(context.zone);
  const isAhead = before !== undefined && Temporal.Instant.compare(before.toInstant(), context.now) > 0;
  const deadline = resolveDeadline(context, postponedBy(parameters.deadline), isAhead ? { shiftFrom: before } : {});
  const title = quoted(task.title);
  const to = saidMoment(context, deadline);
  const from = before && saidMoment(context, before);
  return taskRequest(context, task, {
    command: setTaskDeadline(task.id, deadline),
    question: {
      ru: `Перенести срок задачи ${title.ru} ${from ? `с ${from.ru} ` : ""}на ${to.ru}?`,
      en: `Move the deadline of the task ${title.en} ${from ? `from ${from.en} ` : ""}to ${to.en}?`,
    },
    changes: [
      {
        field: "deadline",
        title: taskTitles.deadline,
        before: before === undefined ? null : isoMoment(before),
        after: isoMoment(deadline),
      },
    ],
    notes: [...dayOffNotes(context, deadline), ...(before === undefined ? [] : earlierNote(before, deadline))],
  });
}

function earlierNote(before: Temporal.ZonedDateTime, after: Temporal.ZonedDateTime) {
  if (Temporal.ZonedDateTime.compare(after, before) >= 0) return [];
  return [{ ru: "Новый срок раньше прежнего.", en: "The new deadline is earlier than the old one." }];
}
