import { type ClientError, type Command, PortalError } from "@b24kit/client";
import type { Json } from "../queue/event-queue.ts";
import type { EventObject, ObjectState } from "./object-reader.ts";

/** How objects of a kind are read. */
export interface Reading {
  readonly command: Command;
  /** What an answer says; undefined: its shape is not the documented one. */
  readonly stateOf: (result: unknown) => ObjectState | undefined;
  /** What an error of the portal about this one object says; undefined: nothing about the object. */
  readonly refusalOf: (error: ClientError) => "gone" | "denied" | "absent" | undefined;
}

/** https://apidocs.bitrix24.com/api-reference/crm/data-types.html, object types */
const entityTypes: Readonly<Record<string, number>> = { lead: 1, deal: 2, contact: 3, company: 4, quote: 7 };

/** How this object is read; undefined where no method is known. */
export function readingOf({ kind, id, entityTypeId = entityTypes[kind], taskId }: EventObject): Reading | undefined {
  if (entityTypeId !== undefined) return item(entityTypeId, id);
  if (kind === "activity") return activity(id);
  if (kind === "task") return task(id);
  if (kind === "task-comment") return taskId === undefined ? undefined : comment(taskId, id);
  if (kind === "calendar-event") return calendarEvent(id);
  return kind === "user" ? user(id) : undefined;
}

/** The only family that tells in codes what is gone and what is hidden: crm/universal/crm-item-get.html */
function item(entityTypeId: number, id: number): Reading {
  return {
    command: { method: "crm.item.get", params: { entityTypeId, id } },
    stateOf: (result) => readAs(memberOf(result, "item")),
    refusalOf: (error) => {
      if (!(error instanceof PortalError)) return undefined;
      return ({ NOT_FOUND: "gone", ACCESS_DENIED: "denied" } as const)[error.portalCode ?? ""];
    },
  };
}

/** Its errors have no code, only words: "Activity is not found", "Access denied". */
function activity(id: number): Reading {
  return {
    command: { method: "crm.activity.get", params: { id } },
    stateOf: readAs,
    refusalOf: (error) => {
      if (!(error instanceof PortalError)) return undefined;
      if (/not found|не найден/i.test(error.description)) return "gone";
      return /denied|доступ/i.test(error.description) ? "denied" : undefined;
    },
  };
}

/** A task that is gone and one that is hidden are an empty list alike. */
function task(id: number): Reading {
  return {
    command: { method: "tasks.task.get", params: { taskId: id } },
    stateOf: (result) => (isEmptyList(result) ? absent : readAs(memberOf(result, "task"))),
    refusalOf: () => undefined,
  };
}

/**
 * The old comments; those of the new task card are messages of a chat, which this method does not know (tasks/tasks-new.html). Its values are
 * taken by their order, and each error is ERROR_CORE.
 */
function comment(taskId: number, id: number): Reading {
  return {
    command: { method: "task.commentitem.get", params: { TASKID: taskId, ITEMID: id } },
    stateOf: (result) => (isEmptyList(result) ? absent : readAs(result)),
    refusalOf: ({ portalCode }) => (portalCode === "ERROR_CORE" ? "absent" : undefined),
  };
}

function calendarEvent(id: number): Reading {
  return {
    command: { method: "calendar.event.getbyid", params: { id } },
    stateOf: (result) => (result === null || result === false ? absent : readAs(result)),
    refusalOf: () => undefined,
  };
}

function user(id: number): Reading {
  return {
    command: { method: "user.get", params: { ID: id } },
    stateOf: (result) => (isEmptyList(result) ? absent : Array.isArray(result) ? readAs(result[0]) : undefined),
    refusalOf: () => undefined,
  };
}

const absent: ObjectState = { state: "absent" };

function readAs(value: unknown): ObjectState | undefined {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject ? { state: "read", current: value as Json } : undefined;
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}
