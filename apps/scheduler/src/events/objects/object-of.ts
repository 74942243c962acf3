import type { Json } from "../queue/event-queue.ts";
import type { EventObject } from "./object-reader.ts";

/** Beginnings of codes and the kinds of their objects; what stands in other codes is no name of ours. */
const kinds: Readonly<Record<string, string>> = {
  CRMLEAD: "lead",
  CRMDEAL: "deal",
  CRMCONTACT: "contact",
  CRMCOMPANY: "company",
  CRMQUOTE: "quote",
  CRMACTIVITY: "activity",
  CRMDYNAMICITEM: "item",
  TASK: "task",
  TASKCOMMENT: "task-comment",
  CALENDARENTRY: "calendar-event",
  USER: "user",
};

/** `ONCRMDEALUPDATE`, `ONCRMDYNAMICITEMADD_174`, `CATALOG.PRODUCT.ON.ADD`: what changed, how, and the type of the item. */
const pattern = /^(?:ON)?([A-Z][A-Z0-9_.]*?)(?:\.ON\.)?(?:ADD|UPDATE|DELETE|MOVETOCATEGORY)(?:_(\d{1,9}))?$/;

/**
 * Which object an event is about, by its code and by what came with it (https://apidocs.bitrix24.com/api-reference/events/events.html and the
 * pages of the single events); null where neither tells. Ids are texts in a request, numbers or texts in the offline queue.
 */
export function objectOf(code: string, data: Json): EventObject | null {
  const [, name, type] = pattern.exec(code.toUpperCase()) ?? [];
  if (name === undefined) return null;
  const fields = fieldsOf(data);
  const id = idIn(fields, "ID") ?? idIn(fields, "id");
  const kind = kinds[name] ?? name.toLowerCase();
  if (kind === "item") return itemOf(id, idIn(fields, "ENTITY_TYPE_ID") ?? idFrom(type));
  if (kind === "task-comment") return commentOf(id, idIn(fields, "TASK_ID"));
  return id === undefined ? null : { kind, id };
}

function itemOf(id: number | undefined, entityTypeId: number | undefined): EventObject | null {
  return id === undefined || entityTypeId === undefined ? null : { kind: "item", id, entityTypeId };
}

/** A comment without its task cannot be read, but has its place in the order. */
function commentOf(id: number | undefined, taskId: number | undefined): EventObject | null {
  if (id === undefined) return taskId === undefined ? null : { kind: "task", id: taskId };
  return { kind: "task-comment", id, ...(taskId === undefined ? {} : { taskId }) };
}

/** Tasks tell what was before and after; one of both may be the word `undefined`. */
function fieldsOf(data: Json): Json {
  const parts = [member(data, "FIELDS"), member(data, "FIELDS_AFTER"), member(data, "FIELDS_BEFORE"), data];
  return parts.find((part) => idIn(part, "ID") !== undefined || idIn(part, "TASK_ID") !== undefined) ?? data;
}

function idIn(value: Json, name: string): number | undefined {
  return idFrom(member(value, name));
}

function idFrom(value: Json | undefined): number | undefined {
  const text = typeof value === "string" || typeof value === "number" ? String(value) : "";
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined;
}

function member(value: Json, name: string): Json {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  return Object.hasOwn(value, name) ? ((value as Readonly<Record<string, Json>>)[name] ?? null) : null;
}
