import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";
import { parseQuery } from "../src/php/parse-query.ts";

/** A request that a handler got. */
interface Heard {
  readonly path: string;
  readonly type: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A handler of events that remembers what it gets. */
export interface EventListener {
  /** "http://localhost:PORT/handler" */
  readonly url: string;
  readonly heard: readonly Heard[];
}

/** Stops with the test. */
export async function startListener(status = 200): Promise<EventListener> {
  const heard: Heard[] = [];
  const server = createServer((request, response) => {
    void hear(request).then((one) => {
      heard.push(one);
      return response.writeHead(status).end("seen");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://localhost:${(server.address() as AddressInfo).port}/handler`, heard };
}

async function hear(request: IncomingMessage): Promise<Heard> {
  const body = parseQuery(await text(request));
  return { path: request.url ?? "", type: request.headers["content-type"], body };
}
