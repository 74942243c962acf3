/** A value with the words that lead to it, joined by dots, in lower case: the portal does not tell `TAG` from `tag` at the top level. */
export interface FlatValue {
  readonly path: string;
  /** A text, number, boolean, null, undefined, or an empty list or object. */
  readonly value: unknown;
}

/**
 * All values of parameters to a depth of 16, further than any method looks. Keys are read as PHP reads them in a query:
 * `fields[DELETED]` is a path, spaces before a name and what follows a zero character do not count.
 */
export function flattenParams(params: object): readonly FlatValue[] {
  const flat: FlatValue[] = [];
  const waiting: Step[] = [{ path: "", depth: 0, value: params }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { path, depth, value } = next;
    const entries = isContainer(value) && depth < deepest ? Object.entries(value) : [];
    if (entries.length === 0) flat.push({ path, value });
    const before = depth === 0 ? "" : `${path}.`;
    for (const [key, inner] of entries) {
      // Most keys are plain: no list is made for them.
      const words = /[[\]\0\s]/.test(key) ? wordsOf(key) : undefined;
      const name = words?.join(".") ?? key.toLowerCase();
      waiting.push({ path: before + name, depth: depth + (words?.length ?? 1), value: inner });
    }
  }
  return flat;
}

interface Step extends FlatValue {
  readonly depth: number;
}

const deepest = 16;

function isContainer(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function wordsOf(key: string): readonly string[] {
  const [name = ""] = key.toLowerCase().trimStart().split("\0");
  const words = name.split(/[[\]]+/).filter((word) => word !== "");
  return words.length === 0 ? [""] : words;
}
