import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** A request as the script sees it. */
export interface RawRequest {
  /** Method name, from the end of the path. */
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly params: Record<string, unknown>;
}

export interface RawServer extends AsyncDisposable {
  readonly webhook: string;
  readonly secret: string;
  readonly port: number;
  readonly requests: readonly RawRequest[];
}

export type Respond = (request: RawRequest, response: ServerResponse, number: number) => unknown;

export const secret = "s3cr3tMarkerKey42";

/** A server on the loopback that answers as the script says, whatever a portal would do. */
export async function rawServer(respond: Respond): Promise<RawServer> {
  const requests: RawRequest[] = [];
  const serve = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = incoming.url ?? "";
    const params = JSON.parse((await text(incoming)) || "{}") as Record<string, unknown>;
    const request = { method: path.slice(path.lastIndexOf("/") + 1), path, headers: incoming.headers, params };
    requests.push(request);
    await respond(request, response, requests.length);
  };
  const server = createServer((incoming, response) => void serve(incoming, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    webhook: `http://127.0.0.1:${port}/rest/1/${secret}/`,
    secret,
    port,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Answers with JSON. */
export function json(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8" }).end(JSON.stringify(body));
}

/** Answers with anything. */
export function raw(response: ServerResponse, status: number, contentType: string, body: string | Buffer): void {
  response.writeHead(status, { "content-type": contentType }).end(body);
}
