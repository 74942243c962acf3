import { expect } from "vitest";
import { anyMethod, type ClientErrorCode, type ClientOptions, createClient } from "../../src/index.ts";
import { caught } from "../caught.ts";
import { virtualClock } from "../virtual-clock.ts";
import { byteServer, type Script } from "./byte-server.ts";
import { flawsOf } from "./flaws-of.ts";

export interface Fate {
  readonly code: ClientErrorCode;
  readonly words: RegExp;
  /** May the same read succeed a little later? */
  readonly again: boolean;
  /** May a write have run? */
  readonly ran: boolean;
}

/** What becomes of a read and of a write that meet this answer. To be compared with `fate()`. */
export async function fateOf(script: Script, options: Partial<ClientOptions> = {}) {
  return {
    read: await failureOf("crm.deal.list", script, options),
    write: await failureOf("crm.deal.add", script, options),
  };
}

/** What should become of them: a write that may have run is unknown, and each request is sent once at most. */
export function fate({ code, words, again, ran }: Fate) {
  const both = {
    message: expect.stringMatching(words) as string,
    flaws: [],
    requests: expect.toBeOneOf([0, 1]) as number,
  };
  return {
    read: { ...both, code, isRetryable: again, mayHaveRun: ran, method: "crm.deal.list" },
    write: {
      ...both,
      code: ran ? "outcome-unknown" : code,
      isRetryable: again && !ran,
      mayHaveRun: ran,
      method: "crm.deal.add",
    },
  };
}

async function failureOf(called: string, script: Script, options: Partial<ClientOptions>) {
  await using server = await byteServer(script);
  await using client = createClient({ webhook: server.webhook, clock: virtualClock(), retries: 0, ...options });
  const error = await caught(client.call(anyMethod(called)));
  const { code, isRetryable, mayHaveRun, method, message } = error;
  return { code, isRetryable, mayHaveRun, method, message, flaws: flawsOf(error), requests: server.requests };
}
