import type { Socket } from "node:net";
import { Agent, buildConnector } from "undici";

/** Connections to servers, kept open between requests. */
export interface OpenAgent {
  readonly agent: Agent;
  /** Ends the connections at once: one that hangs would hold the caller for its whole time limit. */
  readonly close: () => Promise<void>;
}

/**
 * A connection that the portal closes in the moment when a request leaves is the one loss that neither side can prevent:
 * whether the request ran is unknown. So an idle connection is left before servers do: after 4 s where nothing was agreed
 * (the shortest usual limit is 5 s), 2 s before the end that a `Keep-Alive` header announces, and after 30 s whatever it
 * announces, since networks in between drop idle connections without a word.
 */
export function openAgent(): OpenAgent {
  const connecting = new Set<Socket>();
  // HTTP/1.1 only, so that a cut connection concerns one request.
  const connector = buildConnector({ timeout: 10_000, allowH2: false });
  const agent = new Agent({
    // The whole request has one time limit, kept by who sends it.
    headersTimeout: 0,
    bodyTimeout: 0,
    allowH2: false,
    keepAliveTimeout: 4000,
    keepAliveTimeoutThreshold: 2000,
    keepAliveMaxTimeout: 30_000,
    // undici forgets a connection that is still being made when it is closed.
    connect(target, callback) {
      // What undici's types leave out: the connector gives the socket back.
      const socket = connector(target, callback) as unknown as Socket;
      connecting.add(socket);
      const done = () => connecting.delete(socket);
      socket.once("close", done).once(target.protocol === "https:" ? "secureConnect" : "connect", done);
    },
  });
  return {
    agent,
    async close() {
      if (agent.destroyed) return;
      const closed = agent.destroy();
      for (const socket of connecting) socket.destroy(new Error("The client is closed."));
      await closed;
    },
  };
}
