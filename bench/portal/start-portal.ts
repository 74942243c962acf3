import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { PortalFacts, PortalOptions } from "./portal-options.ts";

/** A portal that runs in another process, with an empty counter of requests. */
export interface Portal extends AsyncDisposable {
  readonly webhook: string;
  facts(): Promise<PortalFacts>;
}

/** Starts the portal of one measurement. Throws when it ends before it is up. */
export async function startPortal(options: PortalOptions): Promise<Portal> {
  const child = fork(join(import.meta.dirname, "children", "portal.ts"), [JSON.stringify(options)]);
  const { webhook } = await answerOf<{ webhook: string }>(child);
  return {
    webhook,
    facts: async () => {
      child.send("facts");
      return answerOf<PortalFacts>(child);
    },
    [Symbol.asyncDispose]: async () => {
      const gone = once(child, "exit");
      child.kill();
      await gone;
    },
  };
}

async function answerOf<Message>(child: ChildProcess): Promise<Message> {
  const stopped = new AbortController();
  const gone = once(child, "exit", { signal: stopped.signal }).then(([code]) => {
    throw new Error(`the portal ended with ${code}`);
  });
  try {
    const [message] = (await Promise.race([once(child, "message", { signal: stopped.signal }), gone])) as [Message];
    return message;
  } finally {
    gone.catch(() => undefined);
    stopped.abort();
  }
}
