import type { ImportProblem } from "./problem.ts";

/** What is wrong with a file, however much that is: the first problems, and their number. */
export interface ProblemList {
  add(problems: Iterable<ImportProblem>): void;
  readonly count: number;
  /** By line. */
  readonly first: readonly ImportProblem[];
}

/** More would scroll the first ones away. */
const mostShown = 20;

/** Starts empty. */
export function problemList(): ProblemList {
  let first: readonly ImportProblem[] = [];
  let count = 0;
  return {
    add(problems) {
      const added = [...problems];
      if (added.length === 0) return;
      count += added.length;
      first = [...first, ...added].toSorted((one, other) => one.line - other.line).slice(0, mostShown);
    },
    get count() {
      return count;
    },
    get first() {
      return first;
    },
  };
}
