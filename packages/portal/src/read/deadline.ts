/** The time that one `read` may spend on trouble. Milliseconds. */
export interface Deadline {
  /** What is left; 0 or less when the time is up. */
  left(): number;
  /** A batch was answered as a whole: the time begins anew. A long list that is read well has no end of time. */
  restart(): void;
  /** Something failed: the search for the cause gets a little time even when the failing request took it all. Once. */
  extend(): void;
}

/** Long enough for the halves of a batch, their parts and the single commands, one after the other. */
const SEARCH_TIMEOUTS = 3;

export interface DeadlineOptions {
  readonly milliseconds: number;
  /** Time limit of one request of the search. */
  readonly partTimeout: number;
  /** Milliseconds of a clock that never stands still. */
  readonly clock: () => number;
}

export function startDeadline({ milliseconds, partTimeout, clock }: DeadlineOptions): Deadline {
  let end = clock() + milliseconds;
  let isExtended = false;
  return {
    left: () => end - clock(),
    restart() {
      end = clock() + milliseconds;
      isExtended = false;
    },
    extend() {
      if (!isExtended) end = Math.max(end, clock() + Math.min(milliseconds, SEARCH_TIMEOUTS * partTimeout));
      isExtended = true;
    },
  };
}
