import type { Action } from "../action.ts";
import {
  type CommentTask,
  commentTaskParameters,
  type CreateTask,
  createTaskParameters,
  type DelegateTask,
  delegateTaskParameters,
  type OneTask,
  oneTaskParameters,
  type PostponeTask,
  postponeTaskParameters,
} from "./parameters.ts";

const needs = [{ scope: "task" }, { scope: "user" }] as const;
const effect = "write";

export const createTask: Action<CreateTask> = {
  id: "create-task",
  title: { ru: "Создать задачу", en: "Create a task" },
  summary: {
    ru: "Новая задача: себе или другому, со сроком и по сделке",
    en: "A new task, for yourself or another person, with a deadline, on a deal",
  },
  triggers: {
    ru: ["создай задачу", "поставь задачу", "новая задача"],
    en: ["create a task", "add a task", "new task"],
  },
  parameters: createTaskParameters,
  effect,
  needs,
  words: ["title"],
  prepare: async () => (await import("./create-task.ts")).prepareCreateTask,
};

export const completeTask: Action<OneTask> = {
  id: "complete-task",
  title: { ru: "Завершить задачу", en: "Complete a task" },
  summary: {
    ru: "Завершает задачу; ту, что ждёт решения постановщика, постановщик принимает",
    en: "Completes a task; one that awaits its creator’s decision is accepted by the creator",
  },
  triggers: {
    ru: ["заверши задачу", "закрой задачу", "задача сделана"],
    en: ["complete the task", "close the task", "task is done"],
  },
  parameters: oneTaskParameters,
  effect,
  needs,
  words: ["task"],
  prepare: async () => (await import("./complete-task.ts")).prepareCompleteTask,
};

export const delegateTask: Action<DelegateTask> = {
  id: "delegate-task",
  title: { ru: "Передать задачу", en: "Delegate a task" },
  summary: { ru: "Делает исполнителем другого сотрудника", en: "Makes another person responsible for a task" },
  triggers: {
    ru: ["делегируй задачу", "передай задачу", "поручи задачу"],
    en: ["delegate the task", "hand over the task", "reassign the task"],
  },
  parameters: delegateTaskParameters,
  effect,
  needs,
  words: ["task", "person"],
  prepare: async () => (await import("./delegate-task.ts")).prepareDelegateTask,
};

export const postponeTask: Action<PostponeTask> = {
  id: "postpone-task",
  title: { ru: "Перенести срок задачи", en: "Postpone a task" },
  summary: { ru: "Ставит задаче другой крайний срок", en: "Gives a task another deadline" },
  triggers: {
    ru: ["перенеси задачу", "перенеси срок", "отложи задачу", "сдвинь срок"],
    en: ["postpone the task", "move the deadline", "change the deadline"],
  },
  parameters: postponeTaskParameters,
  effect,
  needs,
  words: ["task", "deadline"],
  prepare: async () => (await import("./postpone-task.ts")).preparePostponeTask,
};

export const reopenTask: Action<OneTask> = {
  id: "reopen-task",
  title: { ru: "Вернуть задачу в работу", en: "Reopen a task" },
  summary: { ru: "Открывает завершённую или отложенную задачу снова", en: "Opens a completed or deferred task again" },
  triggers: {
    ru: ["верни задачу в работу", "возобнови задачу", "открой задачу снова"],
    en: ["reopen the task", "resume the task"],
  },
  parameters: oneTaskParameters,
  effect,
  needs,
  words: ["task"],
  prepare: async () => (await import("./reopen-task.ts")).prepareReopenTask,
};

export const commentTask: Action<CommentTask> = {
  id: "comment-task",
  title: { ru: "Комментарий к задаче", en: "Comment on a task" },
  summary: { ru: "Пишет комментарий к задаче", en: "Writes a comment on a task" },
  triggers: {
    ru: ["напиши комментарий к задаче", "прокомментируй задачу"],
    en: ["comment on the task", "add a comment to the task"],
  },
  parameters: commentTaskParameters,
  effect,
  needs,
  words: ["task", "text"],
  prepare: async () => (await import("./comment-task.ts")).prepareCommentTask,
};
