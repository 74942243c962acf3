import { isArrayLike, toInt, toText, valueAt } from "../../../php/values.ts";
import type { PortalState } from "../../../portal/portal-state.ts";
import type { ChecklistMember, ChecklistRow } from "../../../portal/office-rows.ts";
import { isYes, taskError } from "../legacy/positional.ts";

/** Fields that a call may write. */
export const writableFields = ["PARENT_ID", "TITLE", "SORT_INDEX", "IS_COMPLETE", "IS_IMPORTANT", "MEMBERS"] as const;

/** What FIELDS says about an item; fields that are not there stay as they are. */
export type ChecklistPatch = Partial<
  Pick<ChecklistRow, "parentId" | "title" | "sortIndex" | "isComplete" | "isImportant" | "members">
>;

/** Reads FIELDS. An empty title and a member of another type than A and U are refused. */
export function readItemFields(portal: PortalState, fields: unknown): ChecklistPatch {
  const has = (name: (typeof writableFields)[number]): boolean => valueAt(fields, name) !== undefined;
  const value = (name: (typeof writableFields)[number]): unknown => valueAt(fields, name);
  return {
    ...(has("TITLE") ? { title: titleOf(value("TITLE")) } : {}),
    ...(has("PARENT_ID") ? { parentId: Math.max(wholeNumber(value("PARENT_ID")), 0) } : {}),
    ...(has("SORT_INDEX") ? { sortIndex: wholeNumber(value("SORT_INDEX")) } : {}),
    ...(has("IS_COMPLETE") ? { isComplete: isYes(value("IS_COMPLETE")) } : {}),
    ...(has("IS_IMPORTANT") ? { isImportant: isYes(value("IS_IMPORTANT")) } : {}),
    ...(has("MEMBERS") ? { members: membersOf(portal, value("MEMBERS")) } : {}),
  };
}

function titleOf(value: unknown): string {
  const title = toText(value).trim();
  if (title === "") throw taskError(8, "Incorrect value [] specified for field [TITLE] in item [, ]");
  return title;
}

function wholeNumber(value: unknown): number {
  return isArrayLike(value) ? 0 : toInt(value);
}

/** `{ "547": { TYPE: "A" } }`; unknown people are left out. */
function membersOf(portal: PortalState, value: unknown): ChecklistMember[] {
  if (!isArrayLike(value)) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    const type = toText(valueAt(member, "TYPE"));
    if (type !== "A" && type !== "U") throw taskError(8, `Unknown user type passed [${type}]`);
    const user = portal.users.get(toInt(key));
    return user === undefined ? [] : [{ id: Number(user.ID), type }];
  });
}
