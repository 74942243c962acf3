import type { ChecklistRow } from "../../../portal/office-rows.ts";
import type { PortalState } from "../../../portal/portal-state.ts";

/** Items of a task by their sort index, then by age. */
export function itemsOf({ checklist }: PortalState, taskId: number): ChecklistRow[] {
  return checklist.rows
    .filter((item) => item.taskId === taskId)
    .toSorted((left, right) => left.sortIndex - right.sortIndex || left.id - right.id);
}

/** An item and all below it. */
export function branchOf(portal: PortalState, root: ChecklistRow): ChecklistRow[] {
  const items = itemsOf(portal, root.taskId);
  const branch = new Set([root.id]);
  for (const id of branch) for (const item of items) if (item.parentId === id) branch.add(item.id);
  return items.filter(({ id }) => branch.has(id));
}
