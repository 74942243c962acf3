import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { type Receipt, receive, type ReceiveParts } from "./receive.ts";

/** What the listener of a receiver is made of. */
export interface ListenerParts extends ReceiveParts {
  /** Whether what comes can be kept. */
  readonly isHealthy: () => boolean;
}

/** Makes the listener of a receiver: events by POST, `/healthz` for whoever watches over it. */
export function receiverListener(parts: ListenerParts): RequestListener {
  return (request, response) => {
    // A sender who has gone away gets no answer.
    for (const stream of [request, response]) stream.on("error", () => undefined);
    void answer(request, response, parts);
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, parts: ListenerParts): Promise<void> {
  const isWatch = request.method === "GET" && request.url === "/healthz";
  const receipt = isWatch ? health(parts) : await receive(request, parts);
  if (receipt !== undefined) send(request, response, receipt);
}

function health({ isHealthy }: ListenerParts): Receipt {
  return isHealthy() ? { status: 200, words: "ok" } : { status: 503, words: "Events cannot be kept." };
}

function send(request: IncomingMessage, response: ServerResponse, { status, words }: Receipt): void {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(status, {
    "content-type": "text/plain; charset=utf-8",
    "content-length": Buffer.byteLength(words),
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    ...(status === 503 ? { "retry-after": "10" } : {}),
    // What is left of a body that was not read would be taken for the next request.
    ...(request.complete ? {} : { connection: "close" }),
  });
  response.end(words);
}
