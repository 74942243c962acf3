/** What a daemon tells of slots at the same moment. */
export interface Measured {
  /** Milliseconds that each run began after it. */
  readonly lateness: readonly number[];
}
