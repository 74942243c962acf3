import type { EventHandler, EventMessage, Handled } from "./event-handler.ts";

/** A handler whose other side takes one message at a time. */
export function oneByOne(take: (message: EventMessage, signal: AbortSignal) => Promise<Handled>): EventHandler {
  return {
    atOnce: 1,
    handle: async (messages, signal) => {
      const ends: Handled[] = [];
      for (const message of messages) ends.push(await take(message, signal));
      return ends;
    },
    close: () => Promise.resolve(),
  };
}
