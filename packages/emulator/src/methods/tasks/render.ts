import { toList, toText } from "../../php/values.ts";
import type { PortalState } from "../../portal/portal-state.ts";
import { formatIso } from "../../time/format.ts";
import type { TaskRow } from "../../world/types.ts";
import type { MethodCall } from "../method.ts";
import { taskFields, type TaskField } from "./fields.ts";
import { metaStatus } from "./meta-status.ts";

/** Writes rows with the selected fields, which are given in UPPER_SNAKE; ID always comes. */
export function taskRenderer(call: MethodCall, select: readonly string[]): (row: TaskRow) => Record<string, unknown> {
  const all = select.length === 0 || select.includes("*");
  const isWanted = (name: string): boolean => select.includes(name);
  const scalars = [...taskFields].filter(([name]) => all || name === "ID" || isWanted(name)).map(([, field]) => field);
  const now = call.portal.now();
  return (row) => {
    const task: Record<string, unknown> = {};
    for (const field of scalars) task[field.name] = scalar(call, field, row);
    Object.assign(task, namedOnly(call.portal, row, isWanted));
    task["group"] = group(row);
    if (all || isWanted("CREATED_BY")) task["creator"] = person(call.portal, row.createdBy);
    if (all || isWanted("RESPONSIBLE_ID")) task["responsible"] = person(call.portal, row.responsibleId);
    if (all || isWanted("STATUS")) task["subStatus"] = metaStatus(row, call.caller, now, call.portal.dates);
    return task;
  };
}

/** Lists that come only when they are named. */
function namedOnly(portal: PortalState, row: TaskRow, isWanted: (name: string) => boolean): Record<string, unknown> {
  return {
    ...(isWanted("UF_CRM_TASK") ? { ufCrmTask: row.ufCrmTask.length === 0 ? false : row.ufCrmTask } : {}),
    ...(isWanted("UF_TASK_WEBDAV_FILES") ? { ufTaskWebdavFiles: row["ufTaskWebdavFiles"] ?? false } : {}),
    ...(isWanted("TAGS") ? { tags: row["tags"] ?? [] } : {}),
    ...(isWanted("AUDITORS") ? participants(portal, row, "auditors") : {}),
    ...(isWanted("ACCOMPLICES") ? participants(portal, row, "accomplices") : {}),
  };
}

/** Scalars are strings or null; dates stand in the caller's zone. */
function scalar(call: MethodCall, field: TaskField, row: TaskRow): string | null {
  const cell = row[field.name];
  if (cell === undefined || cell === null) return field.fallback;
  if (field.kind !== "datetime") return toText(cell);
  const instant = call.portal.dates.stored(toText(cell));
  return instant === undefined ? null : formatIso(instant, call.portal.zones.offset(call.caller.zone, instant));
}

function participants(portal: PortalState, row: TaskRow, role: "auditors" | "accomplices"): Record<string, unknown> {
  const ids = toList(row[role]).map((id) => toText(id));
  return { [role]: ids, [`${role}Data`]: Object.fromEntries(ids.map((id) => [id, person(portal, id)])) };
}

function person(portal: PortalState, id: string): Record<string, unknown> {
  const user = portal.users.get(Number(id));
  return {
    id,
    name: user === undefined ? "" : `${user.NAME} ${user.LAST_NAME}`.trim(),
    link: `/company/personal/user/${id}/`,
    icon: "/bitrix/images/tasks/default_avatar.png",
    workPosition: toText(user?.["WORK_POSITION"]),
  };
}

/** Always there; `[]` for a task without a group. */
function group(row: TaskRow): unknown {
  const id = toText(row["groupId"], "0");
  if (id === "0" || id === "") return [];
  return {
    id,
    name: "",
    opened: true,
    membersCount: 0,
    image: "",
    additionalData: [],
    ...(row["group"] as object | undefined),
  };
}
