import type { Readable } from "node:stream";

interface Key {
  readonly ctrl?: boolean;
  readonly name?: string;
}

/** A signal for one question, and the end of listening for it. */
export interface GiveUpSignal {
  readonly signal: AbortSignal;
  release(): void;
}

/**
 * Aborted when nobody will answer any more: the command was stopped, or the input has ended. Ctrl+D is such an end: readline
 * closes without a word, the event loop runs dry, and the command would end as if all were well.
 */
export function giveUpSignal(input: Readable, stopped: AbortSignal): GiveUpSignal {
  const controller = new AbortController();
  const giveUp = (): void => controller.abort();
  const onKey = (_character: unknown, key?: Key): void => {
    // After readline has taken the key: it must not be closed under its feet.
    if (key?.ctrl === true && key.name === "d") setImmediate(giveUp);
  };
  if (stopped.aborted) giveUp();
  stopped.addEventListener("abort", giveUp);
  input.on("keypress", onKey);
  input.on("end", giveUp);
  return {
    signal: controller.signal,
    release: () => {
      stopped.removeEventListener("abort", giveUp);
      input.off("keypress", onKey);
      input.off("end", giveUp);
    },
  };
}
