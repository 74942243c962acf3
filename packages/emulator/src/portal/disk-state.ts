import type { StoredContent } from "../files/content-store.ts";
import { type ContentStore, createContentStore } from "../files/content-store.ts";
import { createFileTokens, type FileTokens } from "../files/file-tokens.ts";
import type { UserRow } from "../world/types.ts";
import { createCollection, type Collection } from "./collection.ts";

/** A drive: the company's, or somebody's own. */
export interface StorageRow {
  readonly id: number;
  readonly name: string;
  readonly entityType: "common" | "user";
  readonly entityId: string;
  readonly rootId: number;
}

/** A folder or a file of a drive. */
export interface DiskRow {
  readonly id: number;
  readonly type: "folder" | "file";
  readonly name: string;
  readonly storageId: number;
  /** Undefined for the root of a drive. */
  readonly parentId: number | undefined;
  readonly createdBy: number;
  /** Epoch milliseconds. */
  readonly at: number;
  /** Of files. */
  readonly content?: StoredContent;
  /** Of the folder that keeps the files of a chat. */
  readonly chatId?: number;
}

/** A file of the disk that was attached to a task. */
interface AttachmentRow {
  readonly id: number;
  readonly objectId: number;
  readonly taskId: number;
  readonly createdBy: number;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** A file in a field of a CRM record; not on the disk. */
interface CrmFileRow {
  readonly id: number;
  readonly name: string;
  readonly content: StoredContent;
}

/** Drives and files. */
export interface DiskState {
  readonly storages: Collection<StorageRow>;
  readonly objects: Collection<DiskRow>;
  readonly attachments: Collection<AttachmentRow>;
  readonly crmFiles: Collection<CrmFileRow>;
  readonly contents: ContentStore;
  readonly tokens: FileTokens;
}

/** The company's drive, and one for each person, all empty. */
export function createDiskState(users: readonly UserRow[]): DiskState {
  const owners = users.map(({ ID, NAME, LAST_NAME }) => ({
    name: [NAME, LAST_NAME].filter(Boolean).join(" "),
    entityType: "user" as const,
    entityId: ID,
  }));
  const common = { name: "Общий диск", entityType: "common" as const, entityId: "shared_files_s1" };
  const storages = [common, ...owners].map((owner, index) => ({ ...owner, id: index + 1, rootId: index + 1 }));
  const roots = storages.map(({ id, name, rootId }): DiskRow => ({
    id: rootId,
    type: "folder",
    name,
    storageId: id,
    parentId: undefined,
    createdBy: 0,
    at: 0,
  }));
  return {
    storages: createCollection<StorageRow>(storages, ({ id }) => id),
    objects: createCollection<DiskRow>(roots, ({ id }) => id),
    attachments: createCollection<AttachmentRow>([], ({ id }) => id),
    crmFiles: createCollection<CrmFileRow>([], ({ id }) => id),
    contents: createContentStore(),
    tokens: createFileTokens(),
  };
}
