/** How the jobs and events of one portal do. Times in epoch milliseconds. */
export interface PortalView {
  /** Undefined: the webhook of the environment, else the current profile. */
  readonly profile: string | undefined;
  readonly jobs: number;
  /** Runs under way, on all computers. */
  readonly running: number;
  /** Jobs whose last slot failed. */
  readonly failing: readonly string[];
  readonly paused: readonly string[];
  /** Slot of the newest run that was done or had nothing to tell. */
  readonly lastAt: number | undefined;
  /** Schedulers on whose computer the secret of the profile is missing. */
  readonly lackedBy: readonly string[];
  readonly feeds: readonly FeedView[];
}

/** How a feed of events does. */
export interface FeedView {
  readonly name: string;
  /** Neither handled nor given up. */
  readonly waiting: number;
  /** Given up: a person decides. */
  readonly dead: number;
  /** When the oldest that waits was added; undefined: none waits. */
  readonly since: number | undefined;
}

/** Jobs of schedulers that work with another schedule file and the same store. */
export interface OtherFile {
  readonly file: string;
  readonly jobs: number;
}

/** How everything does, portal by portal. */
export interface PortalsView {
  readonly portals: readonly PortalView[];
  readonly others: readonly OtherFile[];
}
