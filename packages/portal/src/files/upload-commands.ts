import { type Command, type FileContent, result } from "@b24kit/client";
import { entityTypeOf } from "../fields/field-sources.ts";
import type { FilePlace } from "./file-place.ts";

type Commands = Readonly<Record<string, Command>>;

/**
 * The commands that bring a content to its place; more than one stop at the first error. Fields and timelines take Base64, tasks
 * and chats take files of the disk. https://apidocs.bitrix24.com/api-reference/files/how-to-upload-files.html
 */
export function uploadCommands(place: FilePlace, name: string, content: FileContent): Commands {
  const file = [name, content];
  switch (place.kind) {
    case "folder":
      return { upload: toFolder(place.id, name, content) };
    case "task": {
      const params = { taskId: place.id, fileId: result("upload", "ID") };
      return { upload: toFolder(place.folder, name, content), attach: { method: "tasks.task.files.attach", params } };
    }
    case "chat": {
      const params = { CHAT_ID: place.id, UPLOAD_ID: result("upload", "ID") };
      return { upload: toFolder(place.folder, name, content), attach: { method: "im.disk.file.commit", params } };
    }
    case "deal":
    case "lead":
    case "contact":
    case "company": {
      const { kind, id, field } = place;
      if (field !== undefined) {
        const kept = field.files.map((fileId) => ({ id: fileId }));
        const fields = { [field.name]: field.isMultiple ? [...kept, file] : file };
        return { attach: { method: "crm.item.update", params: { entityTypeId: entityTypeOf(kind), id, fields } } };
      }
      const fields = { ENTITY_ID: id, ENTITY_TYPE: kind, COMMENT: name, FILES: [file] };
      return { attach: { method: "crm.timeline.comment.add", params: { fields } } };
    }
    default:
      return place satisfies never;
  }
}

/** A name that is taken gets a number behind it. */
function toFolder(id: number, name: string, content: FileContent): Command {
  const params = { id, data: { NAME: name }, fileContent: [name, content], generateUniqueName: true };
  return { method: "disk.folder.uploadFile", params };
}
