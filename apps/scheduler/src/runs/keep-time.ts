import { Interruption } from "./interruption.ts";
import type { Clock } from "./parts.ts";

/** Breaks an attempt off when its time is up. Gives a function that stops the clock. */
export function keepTime(milliseconds: number, controller: AbortController, clock: Clock): () => void {
  const done = new AbortController();
  void clock.wait(milliseconds, done.signal).then(() => {
    if (!done.signal.aborted) controller.abort(new Interruption("timeout"));
    return undefined;
  });
  return () => done.abort();
}
