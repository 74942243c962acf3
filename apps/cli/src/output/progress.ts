import type { OutputStream } from "../io.ts";

/** One line on stderr that is rewritten while the work goes on. */
export interface Progress {
  update(text: string): void;
  /** Clears the line. To be called before anything else is printed. */
  stop(): void;
}

/** Work that ends sooner shows nothing. Milliseconds. */
const silentFor = 500;

/** Draws on a terminal only; elsewhere does nothing. */
export function createProgress(stream: OutputStream, isShown: boolean, start: string): Progress {
  if (!isShown) return { update: () => {}, stop: () => {} };
  let latest = start;
  let isVisible = false;
  const draw = (): void => {
    isVisible = true;
    stream.write(`\r\u001B[2K${latest.slice(0, (stream.columns ?? 80) - 1)}`);
  };
  const timer = setTimeout(draw, silentFor);
  timer.unref();
  return {
    update(text) {
      latest = text;
      if (isVisible) draw();
    },
    stop() {
      clearTimeout(timer);
      if (isVisible) stream.write("\r\u001B[2K");
      isVisible = false;
    },
  };
}
