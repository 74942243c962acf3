import { cut } from "../../lists/page.ts";
import { listFamilies } from "../../lists/families.ts";
import { isArrayLike, toText, valueAt } from "../../php/values.ts";
import type { DiskRow, StorageRow } from "../../portal/disk-state.ts";
import { RestError } from "../../server/rest-error.ts";
import { serverIso } from "../../server/time-profile.ts";
import type { MethodCall, MethodDefinition, MethodResult, MethodTable } from "../method.ts";
import { namedContent } from "./base64-content.ts";
import {
  childrenOf,
  diskAnswer,
  diskId,
  notFound,
  objectOf,
  refuseStrangers,
  storeFile,
  wantsUnique,
} from "./disk-objects.ts";

const scopes = ["disk"];
const drives = "Drives of the company and of each person; there are no groups, no rights and no recycle bin.";

/** Drives, folders and files. */
export const diskMethods: MethodTable = {
  "disk.storage.getList": read(listStorages, `${drives} \`filter\` takes ID, ENTITY_TYPE and ENTITY_ID.`),
  "disk.storage.get": read((call) => ({ result: storageAnswer(storageOf(call)) }), drives),
  "disk.storage.getChildren": read((call) => children(call, storageOf(call).rootId), "`filter` takes NAME and TYPE."),
  "disk.storage.uploadFile": write((call) => upload(call, rootOf(call)), drives),
  "disk.folder.get": read((call) => ({ result: diskAnswer(call, objectOf(call, "folder")) }), drives),
  "disk.folder.getChildren": read(
    (call) => children(call, objectOf(call, "folder").id),
    "`filter` takes NAME and TYPE.",
  ),
  "disk.folder.addSubFolder": write(addFolder, drives),
  "disk.folder.uploadFile": write((call) => upload(call, objectOf(call, "folder")), "`rights` are ignored."),
  "disk.file.get": read(getFile, drives),
  "disk.file.delete": write(deleteFile, "For good; attachments of it stay."),
  "disk.attachedObject.get": read(getAttached, "Of tasks."),
};

function read(run: MethodDefinition["run"], note: string): MethodDefinition {
  return { scopes, support: "partial", note, run };
}

function write(run: MethodDefinition["run"], note: string): MethodDefinition {
  return { scopes, support: "partial", note, effect: "write", run };
}

function listStorages({ portal, params, start }: MethodCall): MethodResult {
  const filter = params["filter"];
  const names = { ID: "id", ENTITY_TYPE: "entityType", ENTITY_ID: "entityId" } as const;
  const rows = portal.disk.storages.rows.filter((row) =>
    Object.entries(names).every(([name, key]) => {
      const wanted = isArrayLike(filter) ? (valueAt(filter, name) ?? valueAt(filter, `=${name}`)) : undefined;
      return wanted === undefined || toText(wanted) === String(row[key]);
    }),
  );
  const { rows: page, ...counts } = cut(listFamilies.disk, rows, start ?? 0);
  return { result: page.map(storageAnswer), ...counts };
}

function storageAnswer({ id, name, entityType, entityId, rootId }: StorageRow): Record<string, unknown> {
  return {
    ID: String(id),
    NAME: name,
    CODE: null,
    MODULE_ID: "disk",
    ENTITY_TYPE: entityType,
    ENTITY_ID: entityId,
    ROOT_OBJECT_ID: String(rootId),
  };
}

function storageOf(call: MethodCall): StorageRow {
  const id = diskId(call);
  const storage = call.portal.disk.storages.get(id);
  if (storage === undefined) throw notFound(id);
  return storage;
}

function rootOf(call: MethodCall): DiskRow {
  const { rootId } = storageOf(call);
  const root = call.portal.disk.objects.get(rootId);
  if (root === undefined) throw notFound(rootId);
  return root;
}

function children(call: MethodCall, folder: number): MethodResult {
  const { filter } = call.params;
  const isWanted = (row: DiskRow): boolean =>
    [
      ["NAME", row.name],
      ["TYPE", row.type],
    ].every(([name = "", value]) => {
      const wanted = isArrayLike(filter) ? (valueAt(filter, name) ?? valueAt(filter, `=${name}`)) : undefined;
      return wanted === undefined || toText(wanted) === value;
    });
  const rows = childrenOf(call.portal, folder).filter(isWanted);
  const { rows: page, ...counts } = cut(listFamilies.disk, rows, call.start ?? 0);
  return { result: page.map((row) => diskAnswer(call, row)), ...counts };
}

function addFolder(call: MethodCall): MethodResult {
  const { portal, caller, params } = call;
  const parent = objectOf(call, "folder");
  refuseStrangers(call, parent);
  const name = toText(isArrayLike(params["data"]) ? valueAt(params["data"], "NAME") : "").trim();
  if (name === "") throw new RestError("ERROR_ARGUMENT", "Invalid value of parameter {Parameter #1}");
  if (childrenOf(portal, parent.id).some((row) => row.name === name)) {
    throw new RestError("DISK_OBJ_22000", "Error: non-unique name (DISK_OBJ_22000)");
  }
  const id = portal.disk.objects.nextId();
  const { storageId } = parent;
  const row: DiskRow = {
    id,
    type: "folder",
    name,
    storageId,
    parentId: parent.id,
    createdBy: caller.id,
    at: portal.now(),
  };
  portal.disk.objects.put(row);
  return { result: diskAnswer(call, row, true) };
}

/** Without a content it gives an address for it (disk-folder-upload-file.md). */
function upload(call: MethodCall, folder: DiskRow): MethodResult {
  const { portal, caller, params } = call;
  refuseStrangers(call, folder);
  const isUnique = wantsUnique(params["generateUniqueName"]);
  if (params["fileContent"] === undefined) {
    const query = { id: String(folder.id), generateUniqueName: isUnique ? "1" : "0" };
    return { result: { field: "file", uploadUrl: call.link("upload", "disk", query) } };
  }
  const name = toText(isArrayLike(params["data"]) ? valueAt(params["data"], "NAME") : "");
  if (name === "") {
    throw new RestError("DISK_BASE_SERVICE_22001", "Error: required parameter NAME (DISK_BASE_SERVICE_22001)");
  }
  const given = namedContent(params["fileContent"]);
  if (given === undefined) throw new RestError("ERROR_COULD_NOT_SAVE_FILE", "Could not save file");
  const content = portal.disk.contents.put(given.bytes);
  return { result: diskAnswer(call, storeFile(portal, folder, { name, content, by: caller.id, isUnique }), true) };
}

function getFile(call: MethodCall): MethodResult {
  const row = objectOf(call, "file");
  refuseStrangers(call, row);
  return { result: diskAnswer(call, row) };
}

function deleteFile(call: MethodCall): MethodResult {
  const row = objectOf(call, "file");
  refuseStrangers(call, row);
  return { result: call.portal.disk.objects.remove(row.id) };
}

function getAttached(call: MethodCall): MethodResult {
  const { portal } = call;
  const id = diskId(call);
  const row = portal.disk.attachments.get(id);
  const file = row === undefined ? undefined : portal.disk.objects.get(row.objectId);
  if (row === undefined || file?.content === undefined) throw notFound(id);
  return {
    result: {
      ID: String(row.id),
      OBJECT_ID: String(row.objectId),
      MODULE_ID: "tasks",
      ENTITY_TYPE: "tasks_task",
      ENTITY_ID: String(row.taskId),
      CREATE_TIME: serverIso(portal, row.at),
      CREATED_BY: String(row.createdBy),
      DOWNLOAD_URL: call.link("", "", {}),
      NAME: file.name,
      SIZE: String(file.content.size),
    },
  };
}
