import { toText } from "../../php/values.ts";
import { RestError } from "../../server/rest-error.ts";
import type { TaskRow } from "../../world/types.ts";
import type { MethodCall } from "../method.ts";
import type { TaskPatch } from "./change-task.ts";

/** Refuses a task that cannot be stored, `ERROR_CORE`; every complaint ends with `<br>`. `row` is the task so far. */
export function checkTask(call: MethodCall, patch: TaskPatch, row: TaskRow | undefined): void {
  const complaints = [
    title(patch, row),
    responsible(call, patch, row),
    status(patch),
    parent(call, patch, row),
    plan({ ...row, ...patch }),
  ].filter((complaint) => complaint !== undefined);
  if (complaints.length === 0) return;
  throw new RestError("ERROR_CORE", complaints.map((complaint) => `${complaint}<br>`).join(""));
}

function title(patch: TaskPatch, row: TaskRow | undefined): string | undefined {
  return (patch["title"] ?? row?.title ?? "") === "" ? "Task title is not specified" : undefined;
}

function responsible({ portal }: MethodCall, patch: TaskPatch, row: TaskRow | undefined): string | undefined {
  const id = Number(patch["responsibleId"] ?? row?.responsibleId ?? 0);
  if (id === 0) return "Responsible person is not specified";
  const isKnown = patch["responsibleId"] === undefined || portal.users.get(id) !== undefined;
  return isKnown ? undefined : 'The user specified in the "Responsible" field was not found';
}

function status(patch: TaskPatch): string | undefined {
  const written = patch["status"];
  return written === undefined || /^[1-7]$/.test(toText(written)) ? undefined : "Invalid status";
}

function parent({ portal }: MethodCall, patch: TaskPatch, row: TaskRow | undefined): string | undefined {
  const id = Number(patch["parentId"] ?? 0);
  if (id === 0) return undefined;
  if (portal.tasks.get(id) === undefined) return 'The task specified in the "Parent Task" field was not found';
  if (row === undefined) return undefined;
  if (id === Number(row.id)) return "Cannot bind the node to itself";
  const seen = new Set<number>();
  for (let next = id; next > 0 && !seen.has(next); next = Number(portal.tasks.get(next)?.["parentId"] ?? 0)) {
    if (next === Number(row.id)) return "Creating cyclic links in tasks is prohibited";
    seen.add(next);
  }
  return undefined;
}

/** Without one of the dates the comparison is false. */
function plan(task: TaskPatch): string | undefined {
  const [start, end] = [Date.parse(toText(task["startDatePlan"])), Date.parse(toText(task["endDatePlan"]))];
  return end < start ? "The end date specified in the scheduling is earlier than the start date" : undefined;
}
