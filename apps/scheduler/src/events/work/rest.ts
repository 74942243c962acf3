import type { Clock } from "../../runs/parts.ts";

/** A time in which nobody gets events of a feed. */
export interface Rest {
  /** From now on for so many milliseconds, if it does not last longer already. */
  begin(milliseconds: number): void;
  /** Milliseconds. */
  left(): number;
}

/** It is over. */
export function createRest({ monotonic }: Pick<Clock, "monotonic">): Rest {
  let until = 0;
  return {
    begin: (milliseconds) => {
      until = Math.max(until, monotonic() + milliseconds);
    },
    left: () => Math.max(0, until - monotonic()),
  };
}
