import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, test } from "vitest";
import { connect, type Era, eras } from "./connect.ts";
import { serveHere } from "./http/serve-here.ts";

/** A portal that says which scopes there are only when it is told to. */
async function slowPortal() {
  const held: (() => void)[] = [];
  const server = createServer((_request, response) => {
    held.push(() => response.end(JSON.stringify({ result: ["task", "user"], time: {} })));
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  return {
    env: { BITRIX24_WEBHOOK_URL: `http://127.0.0.1:${port}/rest/1/secret/` },
    answer: () => held.splice(0).forEach((tell) => tell()),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const transports = {
  stdio: async (env: Readonly<Record<string, string>>, era: Era, client: object) => connect({ env, era, client }),
  http: async (env: Readonly<Record<string, string>>, era: Era, client: object) => {
    const server = await serveHere({ env });
    const connection = await server.connect({ era, client });
    const close = async () => {
      await connection[Symbol.asyncDispose]();
      await server.stop();
    };
    return { client: connection.client, [Symbol.asyncDispose]: close };
  },
};

describe.each(eras)("%s", (era) => {
  test.each(["stdio", "http"] as const)(
    "scopes that come late shorten the list, and %s clients are told",
    async (over) => {
      await using portal = await slowPortal();
      const changed = Promise.withResolvers<readonly string[]>();
      const onChanged = (_error: unknown, tools: readonly { readonly name: string }[] | null): void =>
        changed.resolve((tools ?? []).map(({ name }) => name));
      await using connection = await transports[over](portal.env, era, { listChanged: { tools: { onChanged } } });
      const before = (await connection.client.listTools()).tools.map(({ name }) => name);
      expect(before).toContain("b24_pipeline");
      portal.answer();
      const after = await changed.promise;
      expect(after).toContain("b24_overdue");
      expect(after).not.toContain("b24_pipeline");
    },
  );
});
