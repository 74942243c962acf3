/** What a server has to know of a call that waits for a person. */
export interface Asking {
  /** Aborted when no answer can come any more. */
  readonly ending: AbortSignal;
  /** Does what takes a person's time, during which the call takes no place from others. */
  aside<Result>(work: () => Promise<Result>): Promise<Result>;
}
