import type { PlannedObject } from "./plan.ts";

/**
 * An object as it is called when the plan has run: one that was renamed by its new name. What is sent to or added to something
 * has an id of its own afterwards; the object stays the one that was meant (`planned`).
 */
export function doneObject(object: PlannedObject, planned: PlannedObject | undefined): PlannedObject {
  return renamedObject(planned?.id === undefined ? object : { ...object, id: planned.id });
}

/** An object by the name that it has now. */
export function renamedObject(object: PlannedObject): PlannedObject {
  const change = object.changes.find(({ before }) => before !== undefined && before === object.title);
  return typeof change?.after === "string" ? { ...object, title: change.after } : object;
}
