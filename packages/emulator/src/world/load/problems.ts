import type { Problem } from "../world-error.ts";

/** Collects what is wrong with a file, so that its author sees several mistakes at once. */
export interface Problems {
  add(problem: Problem): void;
  readonly list: readonly Problem[];
}

export function createProblems(): Problems {
  const list: Problem[] = [];
  return { list, add: (problem) => void list.push(problem) };
}

const LONGEST = 60;

/** "OPPORTUNITY must be a decimal number, got "abc"". */
export function expectation(what: string, expected: string, value: unknown): string {
  if (value === undefined) return `${what} is missing, it must be ${expected}`;
  const text = textOf(value);
  const got = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return `${what} must be ${expected}, got ${got}`;
}

function textOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? typeof value;
  } catch {
    // Nested deeper than functions may call each other.
    return Array.isArray(value) ? "[…" : "{…";
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The name that a misspelt one is closest to, when it is close enough to be meant. */
function nearestName(name: string, names: readonly string[]): string | undefined {
  const ranked = names
    .map((known) => ({ known, distance: editDistance(name.toLowerCase(), known.toLowerCase()) }))
    .toSorted((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best && best.distance <= Math.max(2, Math.floor(best.known.length / 3)) ? best.known : undefined;
}

/** `unknown collection "deal", did you mean "deals"?` */
export function unknownName(kind: string, name: string, names: readonly string[]): Problem {
  const near = nearestName(name, names);
  return `unknown ${kind} ${JSON.stringify(name)}, ${near ? `did you mean "${near}"?` : `known are ${names.join(", ")}`}`;
}

/** Levenshtein. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
