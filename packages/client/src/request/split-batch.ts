import { badParameters } from "../bad-parameters.ts";
import type { NamedCommand } from "../link.ts";
import { deepest } from "./plain-params.ts";
import { isReference } from "./reference.ts";

/** Commands that one batch request may carry. */
export const batchSize = 50;

/**
 * Splits commands into chunks of at most 50 so that a command never refers to another chunk. Keeps the order; only when
 * references stretch over more than 50 places, commands that belong together are moved to where the first of them stands.
 * Throws `bad-parameters` for a reference that is not to an earlier command, and for more than 50 that belong together.
 */
export function splitBatch(commands: readonly NamedCommand[]): readonly (readonly NamedCommand[])[] {
  const first = firstRelatives(commands);
  const inOrder = contiguous(first);
  const groups = inOrder.some((group) => group.length > batchSize) ? related(first) : inOrder;
  return pack(groups).map((chunk) => chunk.flatMap((index) => commands[index] ?? []));
}

/** For each command the index of the first command that it is connected with. */
function firstRelatives(commands: readonly NamedCommand[]): readonly number[] {
  const known = new Map<string, number>();
  const parent: number[] = [];
  const root = (index: number): number => {
    const up = parent[index] ?? index;
    return up === index ? index : root(up);
  };
  for (const [index, { key, params }] of commands.entries()) {
    parent.push(index);
    for (const target of references(params)) {
      const other = known.get(target);
      if (other === undefined) throw unknownTarget(key, target, commands);
      const [low, high] = [root(other), root(index)].toSorted((a, b) => a - b) as [number, number];
      parent[high] = low;
    }
    known.set(key, index);
  }
  return parent.map((_, index) => root(index));
}

/** What is nested deeper than a command may be, for example in a cycle, is refused when it is encoded. */
function references(value: unknown, depth = 0): readonly string[] {
  if (isReference(value)) return [value.key];
  if (typeof value !== "object" || value === null || depth > deepest) return [];
  return Object.values(value).flatMap((inner) => references(inner, depth + 1));
}

function unknownTarget(key: string, target: string, commands: readonly NamedCommand[]): Error {
  const exists = commands.some((other) => other.key === target);
  const why = exists ? "which does not come earlier in the batch" : "which is not in the batch";
  return badParameters(`The command "${key}" refers by result() to "${target}", ${why}.`);
}

/** Groups of neighbours between which no reference passes. */
function contiguous(first: readonly number[]): readonly (readonly number[])[] {
  const last = new Map(first.map((relative, index) => [relative, index]));
  const groups: number[][] = [];
  let end = -1;
  for (const [index, relative] of first.entries()) {
    if (index > end) groups.push([]);
    groups.at(-1)?.push(index);
    end = Math.max(end, last.get(relative) ?? index);
  }
  return groups;
}

/** Groups of commands that are connected by references, wherever they stand. */
function related(first: readonly number[]): readonly (readonly number[])[] {
  const groups = new Map<number, number[]>();
  for (const [index, relative] of first.entries()) {
    groups.set(relative, [...(groups.get(relative) ?? []), index]);
  }
  return [...groups.values()];
}

function pack(groups: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const chunks: number[][] = [];
  for (const group of groups) {
    if (group.length > batchSize) {
      throw badParameters(
        `${group.length} commands of the batch refer to each other; at most ${batchSize} can, because they must run in one request.`,
        "Run the batch in steps, and use the results of one step in the parameters of the next.",
      );
    }
    const current = chunks.at(-1);
    if (current !== undefined && current.length + group.length <= batchSize) current.push(...group);
    else chunks.push([...group]);
  }
  return chunks.map((chunk) => chunk.toSorted((a, b) => a - b));
}
