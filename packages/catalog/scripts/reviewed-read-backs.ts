import type { ReadBack } from "../src/details/read-back.ts";

/** Their id is one thing and that of the method beside them another: a page here, a site there. */
export const unreadable: ReadonlySet<string> = new Set(["landing.syspage.deleteForLanding"]);

/** Writes whose reading method, id or row differs from what their names suggest; pages and shapes as in the facts. */
export const reviewedReadBacks: Readonly<Record<string, ReadBack>> = {
  ...family(
    "tasks.task",
    { method: "tasks.task.get", to: "taskId", row: ["task"] },
    {
      add: { newId: ["task", "id"], fields: "fields" },
      update: { from: "taskId", fields: "fields" },
      ...each("delete approve disapprove complete defer delegate pause renew start startwatch stopwatch", "taskId"),
      ...each("favorite.add favorite.remove files.attach", "taskId"),
      ...each("mute unmute pin unpin", "id"),
    },
  ),
  ...family(
    "tasks.flow.Flow",
    { method: "tasks.flow.Flow.get", to: "flowId", row: [] },
    {
      create: { newId: ["id"], fields: "flowData" },
      update: { from: "flowData.id", fields: "flowData" },
      delete: { from: "flowData.id" },
      ...each("activate pin", "flowId"),
    },
  ),
  ...family(
    "calendar.event",
    { method: "calendar.event.getbyid", to: "id", row: [] },
    {
      add: { newId: [] },
      ...each("update delete", "id"),
    },
  ),
  // A to-do is an activity.
  ...family(
    "crm.activity.todo",
    { method: "crm.activity.get", to: "id", row: [] },
    {
      add: { newId: ["id"] },
      ...each("update updateColor updateDeadline updateDescription updateResponsibleUser", "id"),
    },
  ),
  ...family(
    "sonet_group",
    { method: "sonet_group.get", to: "FILTER.ID", row: ["0"] },
    {
      create: { newId: [] },
      ...each("update delete setowner", "GROUP_ID"),
    },
  ),
  ...family(
    "user",
    { method: "user.get", to: "FILTER.ID", row: ["0"] },
    {
      add: { newId: [] },
      update: { from: "ID" },
    },
  ),
  ...family(
    "department",
    { method: "department.get", to: "ID", row: ["0"] },
    {
      add: { newId: [] },
      ...each("update delete", "ID"),
    },
  ),
  ...family(
    "lists.element",
    { method: "lists.element.get", to: "ELEMENT_ID", row: ["0"], fixed: listKeys() },
    {
      add: { newId: [], fields: "FIELDS" },
      update: { from: "ELEMENT_ID", fields: "FIELDS" },
      delete: { from: "ELEMENT_ID" },
    },
  ),
  ...family(
    "lists",
    { method: "lists.get", to: "IBLOCK_ID", row: ["0"], fixed: ["IBLOCK_TYPE_ID"] },
    {
      add: { newId: [], fields: "FIELDS" },
      update: { from: "IBLOCK_ID", fields: "FIELDS" },
      delete: { from: "IBLOCK_ID" },
    },
  ),
  ...family(
    "log.blogpost",
    { method: "log.blogpost.get", to: "POST_ID", row: ["0"] },
    {
      add: { newId: [] },
      ...each("update delete share", "POST_ID"),
    },
  ),
  // The pages say "array" of what is one object.
  ...family(
    "disk.file",
    { method: "disk.file.get", to: "id", row: [] },
    {
      copyTo: { newId: ["ID"] },
      ...each("delete markDeleted moveTo rename restore restoreFromVersion uploadVersion", "id"),
    },
  ),
  ...family(
    "disk.folder",
    { method: "disk.folder.get", to: "id", row: [] },
    {
      ...each("deleteTree markDeleted moveTo rename restore shareToUser", "id"),
      addSubFolder: { newId: ["ID"] },
      copyTo: { newId: ["ID"] },
    },
  ),
  ...family("disk.folder", { method: "disk.file.get", to: "id", row: [] }, { uploadFile: { newId: ["ID"] } }),
  ...family("disk.storage", { method: "disk.file.get", to: "id", row: [] }, { uploadFile: { newId: ["ID"] } }),
  ...family("disk.storage", { method: "disk.folder.get", to: "id", row: [] }, { addFolder: { newId: ["ID"] } }),
  // The chat may be named by CHAT_ID instead: then there is no DIALOG_ID to read by.
  ...family(
    "im.chat",
    { method: "im.dialog.get", to: "DIALOG_ID", row: [] },
    {
      ...each("mute setOwner updateAvatar updateColor updateTitle", "DIALOG_ID"),
    },
  ),
  ...family("timeman", { method: "timeman.status", to: "USER_ID", row: [] }, each("open close pause", "USER_ID")),
};

interface Shared {
  readonly method: string;
  readonly to: string;
  readonly row: readonly string[];
  readonly fixed?: readonly string[];
}

interface Own {
  readonly from?: string;
  readonly fields?: string;
  readonly newId?: readonly string[];
}

function family(
  stem: string,
  shared: Shared,
  writes: Readonly<Record<string, Own>>,
): Readonly<Record<string, ReadBack>> {
  const { method, to, row, fixed = [] } = shared;
  const entries = Object.entries(writes).map(([verb, { from = "", ...own }]): [string, ReadBack] => [
    `${stem}.${verb}`,
    { method, id: { from, to }, fixed, row, ...own },
  ]);
  return Object.fromEntries(entries);
}

function each(verbs: string, from: string): Readonly<Record<string, Own>> {
  return Object.fromEntries(verbs.split(" ").map((verb) => [verb, { from }]));
}

function listKeys(): readonly string[] {
  return ["IBLOCK_TYPE_ID", "IBLOCK_ID", "IBLOCK_CODE"];
}
