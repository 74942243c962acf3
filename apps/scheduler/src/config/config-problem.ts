import type { Text } from "../words.ts";

/** Something that is wrong in the schedule file, and where. */
export interface ConfigProblem {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units, as editors count. */
  readonly column: number;
  /** How many units are wrong, on this line. */
  readonly length: number;
  /** As in `jobs.briefing.when`. */
  readonly path: string;
  readonly message: Text;
  /** What may have been meant, ready to be written there. */
  readonly suggestion?: string;
}

/** No more are looked for: nobody reads them, and each takes time. */
export const mostProblems = 100;

/** "7", or "100+" where the rest was not looked for. */
export function problemCount(count: number, shown = 0): string {
  return `${count - shown}${count >= mostProblems ? "+" : ""}`;
}

/** A step into the file: a key, or an index of a list. */
export type Path = readonly (string | number)[];

/** What was found, before its place in the file is looked up. */
export interface Finding {
  readonly path: Path;
  /** The key itself is wrong, not what stands under it. */
  readonly isAboutKey?: boolean;
  readonly message: Text;
  readonly suggestion?: string | undefined;
}
