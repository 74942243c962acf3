/** A cell as the file has it: text, or several texts. "" is empty. */
export type Given = string | readonly string[];

/** One record of a file. */
export interface FileRow {
  /** Line of the file where it begins, the first one is 1. */
  readonly line: number;
  /** By the heading of the column. */
  readonly cells: ReadonlyMap<string, Given>;
}

/** What a file holds. */
export interface FileRows {
  readonly columns: readonly string[];
  readonly rows: readonly FileRow[];
}
