/** What a daemon tells of slots at the same moment. */
export interface Measured {
  /** Milliseconds that each run began after it. */
  readonly lateness: readonly number[];
}

/** Of the jobs that several computers share: their profiles, the people whom each makes a report for, and how long one waits for its portal. */
export const profiles = 50;
export const people = 20;
export const portalMilliseconds = 100;
