import type { EventObject } from "./object-reader.ts";

/** An object as a text, by which its events keep their order: `deal:15`, `item:174:15`, `task-comment:7:15`. */
export function objectKey({ kind, id, entityTypeId, taskId }: EventObject): string {
  const within = entityTypeId ?? taskId;
  return within === undefined ? `${kind}:${id}` : `${kind}:${within}:${id}`;
}

/** The object of a text that `objectKey` made; null for any other. */
export function objectFromKey(text: string): EventObject | null {
  const [, kind = "", within, id = ""] = /^([a-z][a-z0-9_.-]*):(?:(\d{1,15}):)?(\d{1,15})$/.exec(text) ?? [];
  if (kind === "") return null;
  if (within === undefined) return { kind, id: Number(id) };
  const field = kind === "item" ? "entityTypeId" : "taskId";
  return { kind, id: Number(id), [field]: Number(within) };
}
