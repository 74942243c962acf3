import type { ServerResponse } from "node:http";

/** What is told to a request that is not served. */
export interface Refusal {
  /** Of HTTP. */
  readonly status: number;
  /** Of JSON-RPC; -32000 when absent. */
  readonly code?: number;
  /** What is wrong, and what to do. Never repeats what the request held. */
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers a request by an error of JSON-RPC. A response that has begun is left alone. */
export function refuse(response: ServerResponse, { status, code = -32_000, message, headers = {} }: Refusal): void {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify({ jsonrpc: "2.0", error: { code, message }, id: null }));
}
