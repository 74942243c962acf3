import type { MethodResult } from "../methods/method.ts";
import { isArrayLike, toText, type Params } from "../php/values.ts";

/** A write that was executed, whatever the client was told. */
export interface ExecutedWrite {
  /** Lower-case. */
  readonly method: string;
  /**
   * What was written: entityTypeId, task, item and id as far as they are known, joined by ":". New objects have the id
   * that they were given. "" when the method names no object.
   */
  readonly key: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** Every executed write in order. */
export interface WriteJournal {
  add(method: string, params: Params, answer: MethodResult): void;
  read(): readonly ExecutedWrite[];
  reset(): void;
}

/** Starts empty. `now` gives epoch milliseconds. */
export function createWriteJournal(now: () => number): WriteJournal {
  let writes: ExecutedWrite[] = [];
  return {
    add: (method, params, { result }) => void writes.push({ method, key: keyOf(method, params, result), at: now() }),
    read: () => [...writes],
    reset: () => void (writes = []),
  };
}

/** Parameters that name an object, from the outside in. */
const idNames = ["entitytypeid", "taskid", "itemid", "id"];

function keyOf(method: string, params: Params, result: unknown): string {
  const given = new Map(Object.entries(params).map(([name, value]) => [name.toLowerCase(), toText(value)]));
  const named = idNames.flatMap((name) => given.get(name) || []);
  const made = named.length === 0 || method.endsWith(".add") ? idIn(result) : "";
  return [...named, ...(made === "" ? [] : [made])].join(":");
}

/** The id in the result of an add: the result itself, its id, or that of the object in it. */
function idIn(result: unknown): string {
  if (typeof result === "boolean") return "";
  if (!isArrayLike(result)) return toText(result);
  const { id, ID } = result as Params;
  return toText(id ?? ID) || idIn(Object.values(result).find(isArrayLike));
}
