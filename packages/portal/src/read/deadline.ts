import { ClientError } from "@b24kit/client";

/** The time that one `read` may spend on trouble. Milliseconds. */
export interface Deadline {
  /** What is left; 0 or less when the time is up. */
  left(): number;
  /** Something was answered as it should be: the time begins anew. A long list that is read well has no end of time. */
  restart(): void;
  /** Something failed: the search for the cause gets a little time even when the failing request took it all. Once. */
  extend(): void;
}

/** Long enough for the halves of a batch, their parts and the single commands, one after the other. */
const SEARCH_TIMEOUTS = 3;

/** In milliseconds. */
export interface DeadlineOptions {
  readonly readDeadline: number;
  /** Time limit of one request of the search. */
  readonly partTimeout: number;
  /** A clock that never stands still. */
  readonly clock: () => number;
}

export function startDeadline({ readDeadline, partTimeout, clock }: DeadlineOptions): Deadline {
  let end = clock() + readDeadline;
  let isExtended = false;
  return {
    left: () => end - clock(),
    restart() {
      end = clock() + readDeadline;
      isExtended = false;
    },
    extend() {
      if (!isExtended) end = Math.max(end, clock() + Math.min(readDeadline, SEARCH_TIMEOUTS * partTimeout));
      isExtended = true;
    },
  };
}

/** Aborts with the error `timeout` when the time is up, however often it begins anew. Gives what ends the watch. */
export function watchDeadline(deadline: Deadline, controller: AbortController, cause?: ClientError): () => void {
  let timer: NodeJS.Timeout | undefined;
  const watch = (): void => {
    const left = deadline.left();
    if (left <= 0) controller.abort(timeIsUp(cause));
    else timer = setTimeout(watch, left);
  };
  watch();
  return () => clearTimeout(timer);
}

function timeIsUp(cause: ClientError | undefined): ClientError {
  return new ClientError("timeout", "The portal did not answer everything in the time that a report waits.", {
    hint: "Try again later, or ask for less at a time.",
    mayHaveRun: true,
    cause,
  });
}
