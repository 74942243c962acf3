import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Range,
} from "yaml";
import type { ConfigProblem, Finding, Path } from "./config-problem.ts";

/** The text of a schedule file with the places of everything in it. */
export interface Source {
  /** As the user named it. */
  readonly file: string;
  readonly text: string;
  /** Gives findings their places. */
  problem(finding: Finding): ConfigProblem;
}

/** Knows the places of a parsed document. */
export function createSource(file: string, text: string, document: Document.Parsed): Source {
  const starts = lineStarts(text);
  return {
    file,
    text,
    problem: ({ path, isAboutKey = false, message, suggestion }) => ({
      ...placeOf(rangeAt(document, path, isAboutKey), text, starts),
      path: path.join("."),
      message,
      ...(suggestion !== undefined && { suggestion }),
    }),
  };
}

/** Line and column of a stretch of the text, cut at the end of its line. */
export function placeOf(
  [from, to]: readonly [number, number],
  text: string,
  starts: readonly number[],
): Pick<ConfigProblem, "line" | "column" | "length"> {
  const begin = Math.max(0, Math.min(from, text.length));
  const line = lineOf(begin, starts);
  const lineEnd = text.slice(begin).search(/\r?\n|$/) + begin;
  const length = Math.max(1, Math.min(to, lineEnd) - begin);
  return { line: line + 1, column: begin - (starts[line] ?? 0) + 1, length };
}

/** The last line that begins at or before this place, from 0. */
function lineOf(place: number, starts: readonly number[]): number {
  let [first, last] = [0, starts.length - 1];
  while (first < last) {
    const middle = Math.ceil((first + last) / 2);
    if ((starts[middle] ?? 0) <= place) first = middle;
    else last = middle - 1;
  }
  return first;
}

/** The parser's own counter of lines goes astray in broken files. */
export function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}

/** Where a path leads to in the text; what is not there stands where it is missing. */
function rangeAt(document: Document.Parsed, path: Path, isAboutKey: boolean): readonly [number, number] {
  let node: unknown = document.contents;
  let best = keyOrStart(node);
  for (const [index, step] of path.entries()) {
    const pair = childOf(isAlias(node) ? aliased(node, document) : node, step);
    if (pair === undefined) return best;
    const isLast = index === path.length - 1;
    const key = rangeOf(isPair(pair) ? pair.key : pair);
    node = isPair(pair) ? pair.value : pair;
    const value = isScalar(node) || isAlias(node) ? rangeOf(node) : undefined;
    best = (isLast && !isAboutKey ? notEmpty(value) : undefined) ?? key ?? best;
  }
  return best;
}

function childOf(node: unknown, step: string | number): Pair | Node | undefined {
  if (isMap(node)) return node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  const item = isSeq(node) ? node.items[Number(step)] : undefined;
  return isScalar(item) || isMap(item) || isSeq(item) || isAlias(item) ? item : undefined;
}

function aliased(alias: Alias, document: Document.Parsed): unknown {
  return alias.resolve(document);
}

function keyOrStart(node: unknown): readonly [number, number] {
  const [from = 0] = rangeOf(node) ?? [];
  return [from, from + 1];
}

function rangeOf(node: unknown): readonly [number, number] | undefined {
  const range = (node as { readonly range?: Range | null } | null)?.range;
  return range ? [range[0], range[1]] : undefined;
}

function notEmpty(range: readonly [number, number] | undefined): readonly [number, number] | undefined {
  return range !== undefined && range[1] > range[0] ? range : undefined;
}
