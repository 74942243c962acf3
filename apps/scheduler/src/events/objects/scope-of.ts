import { methodInfo } from "@b24kit/catalog";
import { objectOf } from "./object-of.ts";
import { readingOf } from "./readings.ts";

/** As if it came with an event: only the kind of the object matters here. */
const someone = { ID: 1, TASK_ID: 1, ENTITY_TYPE_ID: 1 };

/** Right of a key that reading the objects of an event needs; undefined where they are not read. */
export function scopeOf(code: string): string | undefined {
  const object = objectOf(code, someone);
  const reading = object === null ? undefined : readingOf(object);
  return reading === undefined ? undefined : (methodInfo(reading.command.method)?.scope ?? undefined);
}
