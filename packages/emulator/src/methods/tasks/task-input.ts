import { isArrayLike, toInt, toList, toText, valueAt } from "../../php/values.ts";
import { serverIso } from "../../server/time-profile.ts";
import type { MethodCall } from "../method.ts";
import type { TaskPatch } from "./change-task.ts";
import { taskFields } from "./fields.ts";
import { tagsFrom } from "./tags.ts";

type Reader = (call: MethodCall, value: unknown) => unknown;

/** Writable fields by the name of requests and how each is read; other names are dropped without a word. */
const readers: Readonly<Record<string, Reader>> = {
  TITLE: text,
  DESCRIPTION: text,
  XML_ID: text,
  DEADLINE: date,
  START_DATE_PLAN: date,
  END_DATE_PLAN: date,
  PRIORITY: (_, value) => oneOf(value, ["0", "1", "2"], "1"),
  MARK: (_, value) => oneOf(value, ["P", "N"], null),
  STATUS: text,
  RESPONSIBLE_ID: id,
  CREATED_BY: id,
  PARENT_ID: (call, value) => (toInt(value) > 0 ? id(call, value) : null),
  GROUP_ID: id,
  STAGE_ID: id,
  TIME_ESTIMATE: id,
  DURATION_PLAN: id,
  DURATION_TYPE: text,
  ALLOW_CHANGE_DEADLINE: flag,
  ALLOW_TIME_TRACKING: flag,
  TASK_CONTROL: flag,
  ADD_IN_REPORT: flag,
  MATCH_WORK_TIME: flag,
  ACCOMPLICES: people,
  AUDITORS: people,
  TAGS: (call, value) => tagsFrom(call.portal, value),
  UF_CRM_TASK: links,
  UF_TASK_WEBDAV_FILES: (_, value) => files(value),
};

/** Names under which fields stand in rows that are not in the table of scalars. */
const listNames: Readonly<Record<string, string>> = {
  ACCOMPLICES: "accomplices",
  AUDITORS: "auditors",
  TAGS: "tags",
  UF_CRM_TASK: "ufCrmTask",
  UF_TASK_WEBDAV_FILES: "ufTaskWebdavFiles",
};

/** What `fields` says about a task, by the names of rows. */
export function readTaskFields(call: MethodCall, fields: unknown): TaskPatch {
  const patch: Record<string, unknown> = {};
  for (const name of writtenFields(fields)) {
    const target = listNames[name] ?? taskFields.get(name)?.name;
    const read = readers[name];
    if (target !== undefined && read !== undefined) patch[target] = read(call, valueAt(fields, name));
  }
  return patch;
}

/** The writable names in `fields`. */
export function writtenFields(fields: unknown): string[] {
  return isArrayLike(fields) ? Object.keys(fields).filter((name) => Object.hasOwn(readers, name)) : [];
}

function text(_: MethodCall, value: unknown): string {
  return toText(value).trim();
}

/**
 * An offset in the text counts; without one the text is meant in the server's zone. Empty and unreadable ones are no
 * date (unconfirmed for unreadable ones).
 */
function date({ portal }: MethodCall, value: unknown): string | null {
  const instant = portal.dates.instant(toText(value));
  return instant === undefined ? null : serverIso(portal, instant);
}

function id(_: MethodCall, value: unknown): string {
  return String(isArrayLike(value) ? 0 : Math.max(toInt(value), 0));
}

function flag(_: MethodCall, value: unknown): string {
  return value === true || toText(value) === "Y" ? "Y" : "N";
}

function oneOf(value: unknown, known: readonly string[], fallback: string | null): string | null {
  const written = toText(value);
  return known.includes(written) ? written : fallback;
}

/** Known people, each once. */
function people({ portal }: MethodCall, value: unknown): string[] {
  const ids = toList(value).map((member) => (isArrayLike(member) ? 0 : toInt(member)));
  return [...new Set(ids)].filter((member) => portal.users.get(member) !== undefined).map(String);
}

/** "D_17", "L_3", "C_5", "CO_9", "SI_1", "T88_3"; others are left out. */
function links(_: MethodCall, value: unknown): string[] {
  const written = toList(value).map((link) => toText(link));
  return written.filter((link) => /^(L|D|C|CO|SI|T[0-9a-f]+)_[1-9]\d*$/i.test(link));
}

/** Attachments are kept as the ids of their files: "n123" is the file 123. */
function files(value: unknown): number[] | false {
  const ids = toList(value).map((file) => toInt(toText(file).replace(/^n/, "")));
  const known = ids.filter((file) => file > 0);
  return known.length === 0 ? false : known;
}
