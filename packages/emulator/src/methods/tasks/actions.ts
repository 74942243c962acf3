import type { Caller } from "../../portal/caller.ts";
import type { TaskRow } from "../../world/types.ts";

/** What the caller may do with a task, as `tasks.task.get` tells it. */
export function taskActions(caller: Caller, row: TaskRow): Record<string, boolean> {
  const isCreator = caller.isAdmin || Number(row.createdBy) === caller.id;
  const isDoer = isCreator || [row.responsibleId, ...row.accomplices].map(Number).includes(caller.id);
  const isOpen = row.status !== "5";
  const mayMoveDeadline = isCreator || (isDoer && row["allowChangeDeadline"] === "Y");
  return {
    accept: false,
    decline: false,
    complete: isDoer && isOpen && row.status !== "4",
    approve: isCreator && row.status === "4",
    disapprove: isCreator && row.status === "4",
    start: isDoer && ["1", "2", "6"].includes(row.status),
    pause: isDoer && row.status === "3",
    delegate: isDoer && isOpen,
    remove: isCreator,
    edit: isCreator,
    defer: isDoer && ["1", "2", "3"].includes(row.status),
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
