import type { Caller } from "../../portal/caller.ts";
import type { TaskRow } from "../../world/types.ts";

/** Names of the actions that an answer lists under `action`. */
export type TaskAction =
  | "accept"
  | "decline"
  | "complete"
  | "approve"
  | "disapprove"
  | "start"
  | "pause"
  | "delegate"
  | "remove"
  | "edit"
  | "defer"
  | "renew"
  | "create"
  | "changeDeadline"
  | "checklistAddItems"
  | "addFavorite"
  | "deleteFavorite"
  | "rate"
  | "take"
  | "edit.originator"
  | "checklist.reorder"
  | "elapsedtime.add"
  | "dayplan.timer.toggle"
  | "edit.plan"
  | "checklist.add"
  | "favorite.add"
  | "favorite.delete";

/** What the caller may do with a task, as `tasks.task.get` tells it. */
export function taskActions(caller: Caller, row: TaskRow): Record<TaskAction, boolean> {
  const isCreator = caller.isAdmin || Number(row.createdBy) === caller.id;
  const isDoer = isCreator || [row.responsibleId, ...row.accomplices].map(Number).includes(caller.id);
  const isOpen = row.status !== "5";
  // A running task is paused before it is deferred, a deferred one renewed before it starts: see the answers that
  // tasks/status/*.md give as examples.
  const isWaiting = row.status === "1" || row.status === "2";
  const mayMoveDeadline = isCreator || (isDoer && row["allowChangeDeadline"] === "Y");
  return {
    accept: false,
    decline: false,
    complete: isDoer && isOpen && row.status !== "4",
    approve: isCreator && row.status === "4",
    disapprove: isCreator && row.status === "4",
    start: isDoer && isWaiting,
    pause: isDoer && row.status === "3",
    delegate: isDoer && isOpen,
    remove: isCreator,
    edit: isCreator,
    defer: isDoer && isWaiting,
    renew: isDoer && ["4", "5", "6"].includes(row.status),
    create: true,
    changeDeadline: mayMoveDeadline,
    checklistAddItems: isDoer,
    addFavorite: row["favorite"] !== "Y",
    deleteFavorite: row["favorite"] === "Y",
    rate: isCreator,
    take: false,
    "edit.originator": false,
    "checklist.reorder": isDoer,
    "elapsedtime.add": isDoer,
    "dayplan.timer.toggle": isDoer,
    "edit.plan": isCreator,
    "checklist.add": isDoer,
    "favorite.add": row["favorite"] !== "Y",
    "favorite.delete": row["favorite"] === "Y",
  };
}
