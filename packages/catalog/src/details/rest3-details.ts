import { type MethodDetails, methodDetails } from "./method-details.ts";
import type { ReadBack } from "./read-back.ts";

const task: ReadBack = {
  method: "tasks.task.get",
  id: { from: "id", to: "id" },
  fixed: [],
  row: ["item"],
  select: ["id", "title"],
  fields: "fields",
};

/** How REST 3.0 reads what its own form of a write changes. api-reference/tasks/tasks-task-*-rest-v3.md */
const readBacks: Readonly<Record<string, ReadBack>> = {
  "tasks.task.add": { ...task, id: { from: "", to: "id" }, newId: ["item", "id"] },
  "tasks.task.update": task,
  "tasks.task.delete": { ...task, select: ["id", "title", "status", "deadline", "responsibleId"] },
};

/**
 * All that is known of a method of REST 3.0, whatever the letter case of its name; `undefined` for other names, those of
 * REST 2 alone among them.
 */
export async function rest3Details(name: string): Promise<MethodDetails | undefined> {
  const details = await methodDetails(name);
  if (details?.restVersion === 3) return details;
  if (details?.rest3?.name !== details?.name || details?.rest3 === undefined) return undefined;
  const { rest3, readBack: _, note: __, ...common } = details;
  const { scope, params, returns, errors, page } = rest3;
  const readBack = readBacks[common.name];
  const own = readBack === undefined ? {} : { readBack };
  return { ...common, scope, params, returns, errors, page, restVersion: 3, ...own };
}
