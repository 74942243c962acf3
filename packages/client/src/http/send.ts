import type { Socket } from "node:net";
import { Agent, buildConnector } from "undici";
import type { Clock } from "../clock.ts";
import { ClientError } from "../errors.ts";
import type { ClientEvent } from "../event.ts";
import { fetchText } from "./fetch-text.ts";
import type { Answer, Call } from "../link.ts";
import { networkError } from "./network-error.ts";
import { parseEnvelope } from "../answer/parse-envelope.ts";
import { stopped } from "../stopped.ts";
import { timeLimit } from "./time-limit.ts";
import type { Webhook } from "../webhook/webhook.ts";

export interface SenderOptions {
  readonly webhook: Webhook;
  /** Bytes of an answer, decompressed. */
  readonly maxAnswerBytes: number;
  readonly clock: Clock;
  readonly onEvent: (event: ClientEvent) => void;
}

export interface Sender {
  readonly send: (call: Call) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

/** Opens the connections to one portal. The only place that sends HTTP, and that sees the full address. */
export function openSender(options: SenderOptions): Sender {
  const connecting = new Set<Socket>();
  const agent = openAgent(connecting);
  return {
    send: async (call) => send(call, agent, options),
    // At once, not after the running requests: one that hangs would hold the caller for its whole time limit.
    async close() {
      if (agent.destroyed) return;
      const closed = agent.destroy();
      for (const socket of connecting) socket.destroy(new Error("The client is closed."));
      await closed;
    },
  };
}

/**
 * A connection that the portal closes in the moment when a request leaves is the one loss that neither side can prevent:
 * whether the request ran is unknown. So an idle connection is left before servers do: after 4 s where nothing was agreed
 * (the shortest usual limit is 5 s), 2 s before the end that a `Keep-Alive` header announces, and after 30 s whatever it
 * announces, since networks in between drop idle connections without a word.
 */
function openAgent(connecting: Set<Socket>): Agent {
  // HTTP/1.1 only, so that a cut connection concerns one request.
  const connector = buildConnector({ timeout: 10_000, allowH2: false });
  return new Agent({
    // The whole request has one time limit, kept below.
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
}

async function send(call: Call, agent: Agent, options: SenderOptions): Promise<Answer> {
  const { webhook, clock, onEvent } = options;
  const { method } = call;
  if (agent.destroyed) throw new ClientError("aborted", "The client is closed.", { method });
  if (call.signal?.aborted === true) throw stopped(method, false, call.signal.reason);
  const begun = clock.now();
  onEvent({ type: "request", method, commands: call.commands?.length ?? 1 });
  const limit = timeLimit(call);
  let isSent = false;
  const onSent = () => {
    isSent = true;
  };
  try {
    const { status, contentType, text, bytes } = await fetchText(call, {
      ...options,
      agent,
      signal: limit.signal,
      onSent,
    });
    onEvent({ type: "answer", method, status, milliseconds: clock.now() - begun, bytes });
    return parseEnvelope(text, status, contentType, method);
  } catch (error) {
    const known = limit.explain(error, isSent) ?? (error instanceof ClientError ? error : undefined);
    const closed = agent.destroyed ? stopped(method, isSent, error) : undefined;
    const failure = known ?? closed ?? networkError(error, webhook.host, method, isSent);
    const { code, message, portalCode } = failure;
    const told = portalCode === undefined ? { code, message } : { code, message, portalCode };
    onEvent({ type: "failure", method, milliseconds: clock.now() - begun, ...told });
    throw failure;
  } finally {
    limit.release();
  }
}
