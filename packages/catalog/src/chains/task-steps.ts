import type { ChainStep } from "./chain.ts";

/** Adds a task; `$result[key][task][id]` is its number. */
export function addTask(
  key: string,
  fields: Readonly<Record<string, unknown>>,
  more: Pick<ChainStep, "each" | "when"> & { readonly makes?: ChainStep["makes"] } = {},
): ChainStep {
  const { makes = { ru: "задача", en: "task" }, ...rest } = more;
  return {
    key,
    method: "tasks.task.add",
    params: { fields },
    effect: "write",
    makes,
    removedBy: "tasks.task.delete",
    ...rest,
  };
}

/** Adds a point of the checklist of a task for each `{item}`. */
export function addChecklist(taskId: string): ChainStep {
  return {
    key: "item",
    method: "task.checklistitem.add",
    params: { TASKID: taskId, FIELDS: { TITLE: "{item}" } },
    effect: "write",
    makes: { ru: "пункт чек-листа", en: "point of the checklist" },
    removedBy: "task.checklistitem.delete",
    each: "item",
  };
}
