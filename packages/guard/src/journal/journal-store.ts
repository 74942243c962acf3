/** One line of the journal as it is kept. */
export interface JournalRow {
  /** 1 for the first line, then without gaps. */
  readonly index: number;
  /** JSON of the entry, of its index and of the mac of the line before. */
  readonly line: string;
  /** HMAC-SHA-256 over the line, hexadecimal. */
  readonly mac: string;
}

/** Where the journal is kept. All calls are synchronous and may throw when the disk makes trouble. */
export interface JournalStore {
  /** Hands over the last row and stores the next one, all in one transaction that has reached the disk on return. */
  append(make: (last: JournalRow | undefined) => JournalRow): JournalRow;
  /** The rows by index, those after `after` when it is given. */
  rows(after?: number): Iterable<JournalRow>;
  /** The rows whose line contains the text, such as the id of a plan, by index. */
  containing(text: string): readonly JournalRow[];
  last(): JournalRow | undefined;
}
