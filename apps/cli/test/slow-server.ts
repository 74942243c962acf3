import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** Stands before an authorization server, and keeps the answers to refreshes back. */
export interface SlowServer extends AsyncDisposable {
  readonly url: string;
  /** Resolves when the server behind has answered a refresh, which has not been passed on. */
  refreshed(): Promise<void>;
  release(): void;
}

/** `target`: address of the server behind. */
export async function slowServer(target: string): Promise<SlowServer> {
  const answered = Promise.withResolvers<void>();
  const released = Promise.withResolvers<void>();
  const server = createServer((request, response) => {
    void (async () => {
      let body = "";
      for await (const chunk of request) body += String(chunk);
      const { method = "GET", headers, url = "" } = request;
      const type = headers["content-type"];
      const answer = await fetch(new URL(url, target), {
        method,
        ...(type === undefined ? {} : { headers: { "content-type": type } }),
        ...(method === "GET" ? {} : { body }),
      });
      const text = await answer.text();
      if (`${url}${body}`.includes("grant_type=refresh_token")) {
        answered.resolve();
        await released.promise;
      }
      response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "" }).end(text);
    })();
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    refreshed: async () => answered.promise,
    release: () => released.resolve(),
    async [Symbol.asyncDispose]() {
      released.resolve();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
