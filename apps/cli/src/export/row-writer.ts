import type { Cell } from "./cell.ts";

/** How rows become text that only ever grows, so that a cut file can be gone on with. */
export interface RowWriter {
  /** What stands before the first row. */
  readonly head: string;
  rows(rows: readonly (readonly Cell[])[]): string;
}
