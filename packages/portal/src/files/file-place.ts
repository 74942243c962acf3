import { anyMethod } from "@b24kit/client";
import { z } from "zod";
import type { PortalField } from "../fields/portal-field.ts";
import { readWire, wireId, wireText } from "../wire.ts";
import type { FileClient } from "./file-client.ts";
import { fileField } from "./file-field.ts";
import { FileProblem } from "./file-problem.ts";
import type { FileTarget, RecordKind } from "./file-target.ts";
import { fileRecord } from "./record-files.ts";

/** Where a file will be, as it was looked up on the portal. */
export type FilePlace =
  | { readonly kind: RecordKind; readonly id: number; readonly title: string; readonly field?: FilePlaceField }
  | { readonly kind: "task" | "chat"; readonly id: number; readonly title: string; readonly folder: number }
  | { readonly kind: "folder"; readonly id: number; readonly title: string };

interface FilePlaceField {
  /** As `crm.item.update` names it. */
  readonly name: string;
  readonly title: string;
  readonly isMultiple: boolean;
  /** Files that are there now. */
  readonly files: readonly number[];
}

export interface FilePlaceOptions {
  /** Field of a record; without it the file goes to the timeline. */
  readonly field?: string | undefined;
  readonly fields: (kind: RecordKind) => Promise<readonly PortalField[]>;
  readonly signal?: AbortSignal | undefined;
}

/** Looks a target up. Throws `FileProblem`, and `ClientError` for what is not there. */
export async function filePlace(client: FileClient, target: FileTarget, options: FilePlaceOptions): Promise<FilePlace> {
  const { kind, id } = target;
  const ask = async <Schema extends z.ZodType>(method: string, params: object, schema: Schema) =>
    readWire(
      method,
      schema,
      await client.call(anyMethod(method), { ...params }, options.signal && { signal: options.signal }),
    );
  switch (kind) {
    case "folder": {
      const { NAME } = await ask("disk.folder.get", { id }, z.object({ NAME: wireText }));
      return { kind, id, title: NAME };
    }
    case "chat": {
      const { ID } = await ask("im.disk.folder.get", { CHAT_ID: id }, z.object({ ID: wireId }));
      return { kind, id, title: "", folder: ID };
    }
    case "task": {
      const taskRow = z.object({ task: z.object({ title: wireText }) });
      const { task } = await ask("tasks.task.get", { taskId: id, select: ["ID", "TITLE"] }, taskRow);
      return { kind, id, title: task.title, folder: await ownFolder(client, ask) };
    }
    case "deal":
    case "lead":
    case "contact":
    case "company":
      return recordPlace(client, kind, id, options);
    default:
      return kind satisfies never;
  }
}

async function recordPlace(
  client: FileClient,
  kind: RecordKind,
  id: number,
  { field: given, fields, signal }: FilePlaceOptions,
): Promise<FilePlace> {
  const field = given === undefined ? undefined : fileField(await fields(kind), given);
  const record = await fileRecord(client, kind, id, signal);
  const { title } = record;
  if (field === undefined) return { kind, id, title };
  const files = record.filesIn(field.name).map((file) => file.id);
  return { kind, id, title, field: { name: field.name, title: field.title, isMultiple: field.isMultiple, files } };
}

type Ask = <Schema extends z.ZodType>(method: string, params: object, schema: Schema) => Promise<z.output<Schema>>;

/** The root of one's own drive: a task takes files of the disk only. */
async function ownFolder({ portal }: FileClient, ask: Ask): Promise<number> {
  const userId = portal.userId ?? (await ask("profile", {}, z.object({ ID: wireId }))).ID;
  const row = z.object({ ENTITY_TYPE: wireText, ENTITY_ID: wireText, ROOT_OBJECT_ID: wireId });
  const filter = { ENTITY_TYPE: "user", ENTITY_ID: userId };
  const rows = await ask("disk.storage.getList", { filter }, z.array(row));
  // The portal drops conditions that it does not know.
  const own = rows.find(({ ENTITY_TYPE, ENTITY_ID }) => ENTITY_TYPE === "user" && ENTITY_ID === String(userId));
  if (own !== undefined) return own.ROOT_OBJECT_ID;
  throw new FileProblem(
    "no-drive",
    { ru: "у пользователя вебхука нет своего диска", en: "the user of the key has no drive of their own" },
    { ru: "загрузите файл в папку (--to folder:ID)", en: "upload the file to a folder (--to folder:ID)" },
  );
}
