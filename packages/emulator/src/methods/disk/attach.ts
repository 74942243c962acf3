import { isArrayLike, toInt, toList, toText } from "../../php/values.ts";
import type { DiskRow } from "../../portal/disk-state.ts";
import { RestError } from "../../server/rest-error.ts";
import { requiredInt } from "../controller-params.ts";
import { nextMessageId } from "../im/chats.ts";
import type { MethodCall, MethodResult, MethodTable } from "../method.ts";
import { taskFor } from "../tasks/task-target.ts";

/** Files of the disk in tasks and chats. */
export const attachMethods: MethodTable = {
  "tasks.task.files.attach": {
    scopes: ["task"],
    support: "partial",
    note: "`tasks.task.get` does not show the files.",
    effect: "write",
    run: attachToTask,
  },
  "im.disk.folder.get": { scopes: ["im"], support: "partial", note: "Takes CHAT_ID only.", run: chatFolder },
  "im.disk.file.commit": {
    scopes: ["im"],
    support: "partial",
    note: "Takes CHAT_ID, and files of the chat's folder; FILES and FILE_MODELS have the main keys.",
    effect: "write",
    run: commit,
  },
};

/** Errors of tasks-task-files-attach.md. */
function attachToTask(call: MethodCall): MethodResult {
  const { portal, caller } = call;
  const task = taskFor(call, "edit", "0", "Access denied (internal error)");
  const objectId = requiredInt(call, "fileId");
  if (portal.disk.objects.get(objectId)?.type !== "file") throw new RestError("ERROR_CORE", "Недостаточно прав.<br>");
  const id = portal.disk.attachments.nextId();
  portal.disk.attachments.put({ id, objectId, taskId: Number(task.id), createdBy: caller.id, at: portal.now() });
  return { result: { attachmentId: id } };
}

function chatFolder(call: MethodCall): MethodResult {
  return { result: { ID: folderOf(call).id } };
}

function folderOf(call: MethodCall): DiskRow {
  const { portal, caller } = call;
  const chatId = chatOf(call);
  const known = portal.disk.objects.rows.find((row) => row.chatId === chatId);
  if (known !== undefined) return known;
  const row: DiskRow = {
    id: portal.disk.objects.nextId(),
    type: "folder",
    name: `chat${chatId}`,
    storageId: 1,
    parentId: undefined,
    createdBy: caller.id,
    at: portal.now(),
    chatId,
  };
  portal.disk.objects.put(row);
  return row;
}

function chatOf({ portal, caller, params }: MethodCall): number {
  const id = isArrayLike(params["CHAT_ID"]) ? 0 : toInt(params["CHAT_ID"]);
  if (id <= 0) throw new RestError("CHAT_ID_EMPTY", "Chat ID can't be empty");
  if (portal.chats.get(id)?.members.includes(caller.id) === true) return id;
  throw new RestError("ACCESS_ERROR", "You do not have access to the specified dialog");
}

function commit(call: MethodCall): MethodResult {
  const { portal, caller, params } = call;
  const chatId = chatOf(call);
  const given = params["FILE_ID"] ?? params["UPLOAD_ID"];
  const ids = (isArrayLike(given) ? toList(given) : [given]).map((id) => (isArrayLike(id) ? 0 : toInt(id)));
  const files = ids.flatMap((id) => portal.disk.objects.get(id) ?? []).filter(({ type }) => type === "file");
  if (files.length === 0 || files.length < ids.length)
    throw new RestError("FILES_ERROR", "Files list is not specified");
  const messageId = nextMessageId(portal);
  const text = toText(params["MESSAGE"]);
  const row = { id: messageId, chatId, senderId: caller.id, isSystem: false, at: portal.now(), text };
  portal.messages.put({ ...row, params: { FILE_ID: files.map(({ id }) => id) } });
  return {
    result: {
      FILES: Object.fromEntries(files.map((file) => [`upload${file.id}`, fileFacts(file, chatId)])),
      DISK_ID: files.map(({ id }) => String(id)),
      FILE_MODELS: Object.fromEntries(
        files.map(({ id, name, content }) => [`upload${id}`, { id, name, size: content?.size ?? 0 }]),
      ),
      MESSAGE_ID: messageId,
    },
  };
}

function fileFacts({ id, name, content }: DiskRow, chatId: number): Record<string, unknown> {
  return { id, chatId, type: "file", name, size: content?.size ?? 0, status: "done", progress: 100 };
}
