import type { StoredContent } from "../../files/content-store.ts";
import { isTruthy, toInt, toText } from "../../php/values.ts";
import type { DiskRow } from "../../portal/disk-state.ts";
import type { PortalState } from "../../portal/portal-state.ts";
import { RestError } from "../../server/rest-error.ts";
import { serverIso } from "../../server/time-profile.ts";
import type { MethodCall } from "../method.ts";

/** The id of a call; ERROR_ARGUMENT without one. */
export function diskId(call: MethodCall): number {
  const value = call.params["id"];
  if (value !== undefined && value !== null && value !== "") return toInt(value);
  throw new RestError("ERROR_ARGUMENT", "Invalid value of parameter {Parameter #0}");
}

/** ERROR_NOT_FOUND in the portal's words. */
export function notFound(id: number): RestError {
  return new RestError("ERROR_NOT_FOUND", `Could not find entity with id \`${id}\``);
}

/** The folder or the file that a call names. */
export function objectOf(call: MethodCall, type: DiskRow["type"]): DiskRow {
  const id = diskId(call);
  const row = call.portal.disk.objects.get(id);
  if (row?.type === type) return row;
  throw notFound(id);
}

/** A drive of one's own is closed to others. */
export function refuseStrangers({ portal, caller }: MethodCall, { storageId }: Pick<DiskRow, "storageId">): void {
  const storage = portal.disk.storages.get(storageId);
  if (storage?.entityType !== "user" || caller.isAdmin || storage.entityId === String(caller.id)) return;
  throw new RestError("ACCESS_DENIED", "Access denied");
}

/** Stores a file in a folder. The code for a name that is taken is unconfirmed. */
export function storeFile(
  portal: PortalState,
  folder: DiskRow,
  file: { readonly name: string; readonly content: StoredContent; readonly by: number; readonly isUnique: boolean },
): DiskRow {
  const taken = new Set(childrenOf(portal, folder.id).map(({ name }) => name));
  if (taken.has(file.name) && !file.isUnique) throw new RestError("ERROR_COULD_NOT_SAVE_FILE", "Could not save file");
  const row: DiskRow = {
    id: portal.disk.objects.nextId(),
    type: "file",
    name: freeName(file.name, taken),
    storageId: folder.storageId,
    parentId: folder.id,
    createdBy: file.by,
    at: portal.now(),
    content: file.content,
  };
  portal.disk.objects.put(row);
  return row;
}

export function childrenOf({ disk }: PortalState, folder: number): readonly DiskRow[] {
  return disk.objects.rows.filter(({ parentId }) => parentId === folder);
}

/** "file (1).docx" */
function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  const dot = name.lastIndexOf(".") > 0 ? name.lastIndexOf(".") : name.length;
  for (let number = 1; ; number += 1) {
    const found = `${name.slice(0, dot)} (${number})${name.slice(dot)}`;
    if (!taken.has(found)) return found;
  }
}

/** Whether a call asks for a name that is free. */
export function wantsUnique(value: unknown): boolean {
  return isTruthy(value) && toText(value) !== "false";
}

/** How a folder or a file is answered. A new one has its numbers as numbers, one that is read as text. */
export function diskAnswer(call: MethodCall, row: DiskRow, isNew = false): Record<string, unknown> {
  const number = (value: number): unknown => (isNew ? value : String(value));
  const at = serverIso(call.portal, row.at);
  return {
    ID: number(row.id),
    NAME: row.name,
    CODE: null,
    STORAGE_ID: String(row.storageId),
    TYPE: row.type,
    ...(row.type === "folder" ? { REAL_OBJECT_ID: String(row.id) } : {}),
    PARENT_ID: row.parentId === undefined ? null : String(row.parentId),
    DELETED_TYPE: number(0),
    ...(row.content === undefined
      ? {}
      : { GLOBAL_CONTENT_VERSION: number(1), FILE_ID: number(row.id), SIZE: String(row.content.size) }),
    CREATE_TIME: at,
    UPDATE_TIME: at,
    DELETE_TIME: null,
    CREATED_BY: String(row.createdBy),
    UPDATED_BY: String(row.createdBy),
    DELETED_BY: isNew ? null : "0",
    ...(row.content === undefined ? {} : { DOWNLOAD_URL: call.link("download", "disk", { id: String(row.id) }) }),
    DETAIL_URL: call.link("", "", {}),
  };
}
