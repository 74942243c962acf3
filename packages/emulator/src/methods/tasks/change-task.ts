import { serverIso } from "../../server/time-profile.ts";
import type { TaskRow } from "../../world/types.ts";
import type { MethodCall } from "../method.ts";

/** Fields of a task to be replaced, by their names in rows. */
export type TaskPatch = Readonly<Record<string, unknown>>;

/** Stores the task with the change; who changed it and when is written down. */
export function changeTask(call: MethodCall, row: TaskRow, patch: TaskPatch): TaskRow {
  const changed: TaskRow = { ...row, ...patch, changedBy: String(call.caller.id), changedDate: nowIso(call) };
  call.portal.tasks.put(changed);
  return changed;
}

/** The portal's now as rows of tasks keep it. */
export function nowIso({ portal }: MethodCall): string {
  return serverIso(portal, portal.now());
}

/** Closing and starting dates that come with a status; an open task has `closedBy` "0". */
export function statusPatch(call: MethodCall, status: string): TaskPatch {
  const now = nowIso(call);
  const caller = String(call.caller.id);
  const isClosed = status === "4" || status === "5";
  return {
    status,
    statusChangedBy: caller,
    statusChangedDate: now,
    closedBy: isClosed ? caller : "0",
    closedDate: isClosed ? now : null,
    ...(status === "3" ? { dateStart: now } : {}),
  };
}
