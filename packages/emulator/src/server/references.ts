import { isArrayLike, valueAt } from "../php/values.ts";

/** What the commands before have produced: maps from the key of a command. */
export interface BatchOutputs {
  readonly result: Readonly<Record<string, unknown>>;
  readonly error: Readonly<Record<string, unknown>>;
  readonly total: Readonly<Record<string, unknown>>;
  readonly next: Readonly<Record<string, unknown>>;
  readonly time: Readonly<Record<string, unknown>>;
}

/** A reference reaches up to the next white space, whatever stands in between. */
const reference = /\$(result|error|total|next|time)\S*/gi;

/** Replaces `$result[…]`, `$next[…]`, `$total[…]`, `$time[…]` and `$error[…]` in parameter values at any depth. */
export function resolveReferences(value: unknown, outputs: BatchOutputs): unknown {
  if (typeof value === "string") return resolveText(value, outputs);
  if (Array.isArray(value)) return value.map((member) => resolveReferences(member, outputs));
  if (!isArrayLike(value)) return value;
  const resolved = Object.create(null) as Record<string, unknown>;
  for (const [key, member] of Object.entries(value)) resolved[key] = resolveReferences(member, outputs);
  return resolved;
}

/** A value that is one reference takes over the type of what is found; inside a longer text only scalars are put in. */
function resolveText(text: string, outputs: BatchOutputs): unknown {
  if (!text.includes("$")) return text;
  if (text.match(reference)?.[0] === text) return lookUp(text, outputs);
  return text.replaceAll(reference, (found) => {
    const value = lookUp(found, outputs);
    return isArrayLike(value) ? found : String(value);
  });
}

/** Walks the path; where a segment is absent or null, the deepest value reached is the answer. Never an error. */
function lookUp(text: string, outputs: BatchOutputs): unknown {
  const [, root = "result", path = ""] = /^\$(result|error|total|next|time)((?:\[[^\]]*\])*)/i.exec(text) ?? [];
  let value: unknown = outputs[root.toLowerCase() as keyof BatchOutputs];
  for (const [, segment = ""] of path.matchAll(/\[([^\]]*)\]/g)) {
    const deeper = valueAt(value, segment);
    if (deeper === undefined || deeper === null) break;
    value = deeper;
  }
  return value;
}
