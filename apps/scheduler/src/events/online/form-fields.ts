import type { Json } from "../queue/event-queue.ts";

/** Fields of a portal's request that are looked at; everything else is let go by. */
const head = new Set(["event", "ts"]);
const auth = /^auth\[(application_token|access_token)\]$/;
const data = /^data\[(FIELDS|FIELDS_BEFORE|FIELDS_AFTER|ID|id)\](?:\[(ID|ENTITY_TYPE_ID|TASK_ID|MESSAGE_ID)\])?$/;

/** Whether a field of this name is kept. */
export function isWantedField(name: string): boolean {
  return head.has(name) || auth.test(name) || data.test(name);
}

/** Numbers of objects in the form in which the portal's offline queue tells of them: `{ FIELDS: { ID: "15" } }`. */
export function dataOf(fields: ReadonlyMap<string, string>): Json {
  const found: Record<string, Json> = {};
  const groups: Record<string, Record<string, Json>> = {};
  for (const [name, value] of fields) {
    const [, group = "", key] = data.exec(name) ?? [];
    if (group === "" || !/^\d{1,15}$/.test(value)) continue;
    if (key === undefined) found[group] = value;
    else (groups[group] ??= {})[key] = value;
  }
  return { ...found, ...groups };
}
