import type { Text } from "../words.ts";

/** What is wrong with one cell, or with a whole row. */
export interface ImportProblem {
  /** Line of the file, the first one is 1. */
  readonly line: number;
  /** Heading of the column; absent where the row as a whole is meant. */
  readonly column?: string;
  readonly what: Text;
}

/** What a cell means, or what is wrong with it. */
export type Read<T> = { readonly value: T } | { readonly wrong: Text };
