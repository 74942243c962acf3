import type { ServerResponse } from "node:http";
import { sendHtml } from "./answer.ts";
import type { EmulatorContext } from "./context.ts";
import type { WireFault } from "./faults/fault.ts";

/** One request to /rest while the portal works on it. */
export interface Work {
  /**
   * Takes `length` milliseconds. Waits follow each other from the start of the work, so that many short ones do not add up
   * to more than their sum. A wait beyond the longest duration of a request cuts the answer; the work goes on.
   */
  sleep(length: number): Promise<void>;
  /** Resolves when the client has left, or after `length` milliseconds. */
  untilGone(length: number | undefined): Promise<void>;
  /** The answer is to be spoilt; the first fault counts. */
  spoil(fault: WireFault): undefined;
  readonly spoilt: () => WireFault | undefined;
  /** Remembers time that a method has used; written down at the end of the request. */
  use(key: string, started: number, length: number): void;
  /** Writes down the operating time. */
  end(): void;
}

/** Begins now. */
export function startWork(context: EmulatorContext, response: ServerResponse): Work {
  const used: (readonly [key: string, started: number, length: number])[] = [];
  const gone = new Promise<void>((resolve) => void response.once("close", resolve));
  let fault: WireFault | undefined;
  return {
    sleep: createSleep(context, response),
    async untilGone(length) {
      await (length === undefined ? gone : Promise.race([gone, context.sleep(length)]));
    },
    spoil: (found) => void (fault ??= found),
    spoilt: () => fault,
    use: (...call) => void used.push(call),
    end: () => {
      for (const call of used) context.operating.record(...call);
    },
  };
}

function createSleep(context: EmulatorContext, response: ServerResponse): Work["sleep"] {
  const limit = context.limits.request;
  const cutAt = limit === undefined ? Number.POSITIVE_INFINITY : context.now() + limit.seconds * 1000;
  let due = context.now();
  let isCut = false;
  const waitUntil = async (instant: number): Promise<void> => {
    const length = instant - context.now();
    if (length > 0) await context.sleep(length);
  };
  return async (length) => {
    due += length;
    if (due > cutAt && !isCut) {
      isCut = true;
      await waitUntil(cutAt);
      if (limit?.answer === "504") sendHtml(response, 504, "504 Gateway Time-out");
      else response.destroy();
    }
    await waitUntil(due);
  };
}
