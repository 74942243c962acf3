/** Takes the commands of a plan that is being made. Nothing is there under the plan's id until `commit`. */
export interface SpoolWriter {
  write(bytes: Uint8Array): Promise<void>;
  /** On disk when it resolves. */
  commit(): Promise<void>;
  /** Drops what was written. Never throws. */
  discard(): Promise<void>;
}

/** The commands of a plan. */
export interface SpoolReader {
  /** So many bytes from this place; fewer at the end. */
  read(offset: number, bytes: number): Promise<Uint8Array>;
  close(): Promise<void>;
}

/**
 * Whether the commands of a plan are kept. "unproven": nothing proves that they are of no use, as the plan itself is gone or is not
 * the one that was made.
 */
export type SpoolUse = "kept" | "useless" | "unproven";

/** Where the commands of large plans lie: files that only their owner can read. What its methods throw reaches the caller. */
export interface SpoolStore {
  create(id: string): Promise<SpoolWriter>;
  /** `undefined`: there are none. */
  open(id: string): Promise<SpoolReader | undefined>;
  /**
   * Removes what is of no use, and what killed writers left behind; what is unproven only when it is older than any plan that is
   * remembered.
   */
  clean(useOf: (id: string) => SpoolUse): Promise<void>;
  remove(id: string): Promise<void>;
}
