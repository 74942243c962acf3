import { request } from "node:http";

/** A request as a stranger may make it. */
export interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

const usual = { "content-type": "application/json", accept: "application/json, text/event-stream" };

/** Sends a request with exactly these headers; fetch would not let a Host through. */
export async function send(url: string, { method = "POST", path, headers = {}, body }: Sent): Promise<Reply> {
  const target = new URL(path ?? new URL(url).pathname, url);
  return new Promise((resolve, reject) => {
    const sent = request(target, { method, headers: { ...usual, ...headers }, agent: false }, (response) => {
      let text = "";
      response.on("data", (chunk) => (text += String(chunk)));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
      response.on("error", reject);
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

/** The message that begins a session. */
export const initialize = JSON.stringify({
  jsonrpc: "2.0",
  id: 1,
  method: "initialize",
  params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "test", version: "1" } },
});

/** A message that lists the tools. */
export const listTools = JSON.stringify({ jsonrpc: "2.0", id: 2, method: "tools/list", params: {} });
