/** What is known of one command of a large plan that ran. */
export interface WrittenRow {
  /** "done": it surely ran; anything else: nobody can tell. */
  readonly state: "done" | "unknown";
  /** Of a new record. */
  readonly id?: string;
}

/**
 * Why an undo leaves a record alone: somebody changed it since; it is gone; it has its old values; the portal does not show it;
 * nothing is known that takes the write back; nobody knows whether it was written.
 */
export type LeftWhy = "changed" | "gone" | "as-before" | "unreadable" | "no-way-back" | "unknown";

/** A command of the plan that its undo leaves alone. */
export interface LeftRow {
  /** Key of the command in the plan that is taken back. */
  readonly key: string;
  readonly id?: string;
  readonly why: LeftWhy;
}

/** What a caller knows who wants very many commands taken back. */
export interface UndoManyRequest {
  /** Fingerprint of the plan that is taken back: 64 hexadecimal digits. */
  readonly source: string;
  /** Epoch milliseconds before it was looked what became of the commands: what the plan does from then on is not known here. */
  readonly since: number;
  /** What became of a command; undefined where it was surely not written. */
  readonly rowOf: (key: string) => WrittenRow | undefined;
  /** Told what is left alone, while the plan of this id is made. */
  readonly onLeft: (rows: readonly LeftRow[], plan: string) => Promise<void>;
}
