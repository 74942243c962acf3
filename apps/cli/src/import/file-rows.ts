/** A cell as the file has it: text, or several texts. "" is empty. */
export type Given = string | readonly string[];

/** One record of a file. */
export interface FileRow {
  /** Line of the file where it begins, the first one is 1. */
  readonly line: number;
  /** By the heading of the column. */
  readonly cells: ReadonlyMap<string, Given>;
}

/** A file that is read row by row. */
export interface FileRows {
  readonly columns: readonly string[];
  /** SHA-256 of its bytes, hexadecimal. */
  readonly digest: string;
  /** Reads it from its beginning. Throws usage errors with the line for what is broken, and for a file that has changed. */
  rows(): AsyncIterable<FileRow>;
}
