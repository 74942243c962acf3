import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";

/** A request as it came, whole: what is not in here has not left. */
export interface Heard {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** A server on the loopback that keeps all that it hears. */
export interface Listener {
  /** "http://127.0.0.1:1234". */
  readonly origin: string;
  readonly host: string;
  readonly heard: readonly Heard[];
}

export type Answer = (request: Heard, response: ServerResponse) => unknown;

/** Starts one; it stops with the test. */
export async function listen(answer: Answer): Promise<Listener> {
  const heard: Heard[] = [];
  const server = createServer((incoming, response) => {
    void text(incoming).then((body) => {
      const url = new URL(incoming.url ?? "", "http://host");
      const request = { path: url.pathname, query: url.searchParams, headers: incoming.headers, body };
      heard.push(request);
      return answer(request, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, host: `127.0.0.1:${port}`, heard };
}

/** Answers with JSON. */
export function json(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}
