import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface StrictPortal extends AsyncDisposable {
  readonly webhook: string;
  /** Requests that were answered and that were refused. */
  readonly counts: { answered: number; refused: number };
}

/**
 * A portal that answers everything with "done" and counts requests as strictly as the documentation can be read, only
 * faster: `threshold` at once, and `drain` every `step` milliseconds by its own clock, however busy the computer is.
 */
export async function strictPortal(threshold: number, drain: number, step: number): Promise<StrictPortal> {
  const begun = Date.now();
  const counts = { answered: 0, refused: 0 };
  let level = 0;
  let last = 0;
  const server = createServer((request, response) => {
    request.resume();
    const steps = Math.floor((Date.now() - begun) / step);
    level = Math.max(0, level - drain * (steps - last));
    last = steps;
    const isRefused = level + 1 > threshold;
    level += isRefused ? 0 : 1;
    counts[isRefused ? "refused" : "answered"] += 1;
    response.writeHead(isRefused ? 503 : 200, { "content-type": "application/json" });
    response.end(JSON.stringify(isRefused ? { error: "QUERY_LIMIT_EXCEEDED" } : { result: "done" }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    webhook: `http://127.0.0.1:${port}/rest/1/s3cr3tmarker/`,
    counts,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
