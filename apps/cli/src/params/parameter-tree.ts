import { usageError } from "../errors/cli-error.ts";
import { APPEND } from "./parse-path.ts";

type Node = { readonly kind: "leaf"; readonly value: unknown } | Branch;

interface Branch {
  readonly kind: "branch";
  readonly children: Map<string, Node>;
  /** Whether children were appended (`a[]`) or named (`a[b]`); one branch holds one sort. */
  isList: boolean | undefined;
}

export interface ParameterTree {
  /** Adds a value. Throws a usage error when the place is taken or used in two ways. */
  assign(path: readonly string[], value: unknown): void;
  toObject(): Record<string, unknown>;
}

/** Collects bracketed parameters. Keys live in maps, so `__proto__` is a name like any other. */
export function createParameterTree(): ParameterTree {
  const root = branch();
  root.isList = false;
  return {
    assign: (path, value) => assign(root, path, value),
    toObject: () => Object.fromEntries([...root.children].map(([key, node]) => [key, toValue(node)])),
  };
}

function branch(): Branch {
  return { kind: "branch", children: new Map(), isList: undefined };
}

function assign(root: Branch, path: readonly string[], value: unknown): void {
  let parent = root;
  for (const [depth, segment] of path.entries()) {
    const key = placeOf(parent, segment, path);
    const existing = parent.children.get(key);
    if (depth === path.length - 1) {
      if (existing !== undefined) throw conflict(path);
      parent.children.set(key, { kind: "leaf", value });
      return;
    }
    if (existing?.kind === "leaf") throw conflict(path);
    const next = existing ?? branch();
    parent.children.set(key, next);
    parent = next;
  }
}

function placeOf(parent: Branch, segment: string, path: readonly string[]): string {
  const isAppend = segment === APPEND;
  if (parent.isList !== undefined && parent.isList !== isAppend) throw conflict(path);
  parent.isList = isAppend;
  return isAppend ? String(parent.children.size) : segment;
}

function toValue(node: Node): unknown {
  if (node.kind === "leaf") return node.value;
  const entries = [...node.children];
  const isSequence = entries.every(([key], index) => key === String(index));
  // PHP makes a list of the keys 0…n−1; a JSON array is the same thing said plainly.
  if (isSequence) return entries.map(([, child]) => toValue(child));
  return Object.fromEntries(entries.map(([key, child]) => [key, toValue(child)]));
}

function conflict(path: readonly string[]) {
  const [root = "", ...rest] = path;
  const name = root + rest.map((segment) => `[${segment}]`).join("");
  return usageError(
    { ru: `параметр задан дважды или по-разному: ${name}`, en: `the parameter is given twice or in two ways: ${name}` },
    {
      ru: "у одного места может быть одно значение, а список a[] нельзя смешивать с именами a[b]",
      en: "one place takes one value, and a list a[] cannot be mixed with names a[b]",
    },
    { ru: "оставьте одно из них", en: "keep one of them" },
  );
}
