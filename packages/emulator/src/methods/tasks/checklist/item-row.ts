import { toText } from "../../../php/values.ts";
import type { ChecklistMember, ChecklistRow } from "../../../portal/office-rows.ts";
import { formatIso } from "../../../time/format.ts";
import type { MethodCall } from "../../method.ts";

/** A row of `task.checklistitem.get` and `getlist`. That the date stands in the caller's zone is unconfirmed. */
export function itemRow(call: MethodCall, item: ChecklistRow): Record<string, unknown> {
  return {
    ID: String(item.id),
    TASK_ID: String(item.taskId),
    PARENT_ID: parentOf(item),
    CREATED_BY: String(item.createdBy),
    TITLE: item.title,
    SORT_INDEX: String(item.sortIndex),
    IS_COMPLETE: item.isComplete ? "Y" : "N",
    IS_IMPORTANT: item.isImportant ? "Y" : "N",
    TOGGLED_BY: item.toggledBy === null ? null : String(item.toggledBy),
    TOGGLED_DATE: toggledDate(call, item) ?? "",
    MEMBERS: item.members.map((member) => memberRow(call, member)),
    ATTACHMENTS: [],
  };
}

/** A root has the number 0, all others the id as text. */
export function parentOf({ parentId }: ChecklistRow): string | 0 {
  return parentId === 0 ? 0 : String(parentId);
}

/** ISO 8601 with the caller's offset, null for an item that was never toggled. */
export function toggledDate({ portal, caller }: MethodCall, { toggledAt }: ChecklistRow): string | null {
  return toggledAt === null ? null : formatIso(toggledAt, portal.zones.offset(caller.zone, toggledAt));
}

/** A person of an item. */
export function memberRow({ portal }: MethodCall, { id, type }: ChecklistMember): Record<string, unknown> {
  const user = portal.users.get(id);
  return {
    ID: String(id),
    TYPE: type,
    NAME: user === undefined ? "" : `${user.NAME} ${user.LAST_NAME}`.trim(),
    PERSONAL_PHOTO: "",
    PERSONAL_GENDER: toText(user?.["PERSONAL_GENDER"]),
    IMAGE: "",
    IS_COLLABER: false,
  };
}
