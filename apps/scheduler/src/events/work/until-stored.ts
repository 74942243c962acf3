import type { WorkParts } from "./work-parts.ts";

/** Milliseconds. */
const [first, longest] = [1000, 10_000];

/**
 * Tries until the queue answers: what a handler has done must not be done again only since the queue is away. Undefined: the signal was
 * aborted before it did.
 */
export async function untilStored<Result>(
  action: () => Promise<Result>,
  { clock, onEvent }: Pick<WorkParts, "clock" | "onEvent">,
  signal: AbortSignal,
): Promise<Result | undefined> {
  for (let pause = first; ; pause = Math.min(longest, pause * 2)) {
    try {
      return await action();
    } catch (error) {
      onEvent({ type: "trouble", error, pause });
      if (signal.aborted) return undefined;
      await clock.wait(pause, signal);
    }
  }
}
