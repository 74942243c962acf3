import type { IncomingMessage, ServerResponse } from "node:http";
import { McpServer } from "@modelcontextprotocol/server";
import { expect, test, vi } from "vitest";
import { openSession } from "./open-session.ts";

test("a session is not busy with a request that broke", async () => {
  const session = await openSession({
    connect: () => new McpServer({ name: "test", version: "1.0.0" }),
    now: () => 1,
    onOpen: () => undefined,
    onClose: () => undefined,
  });
  // The adapter of the SDK reports it.
  using _quiet = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const broken = { closed: false, once: () => undefined } as unknown as ServerResponse;
  await expect(session.serve({} as IncomingMessage, broken, {})).rejects.toThrow("writeHead");
  expect(session.isBusy).toBe(false);
  await session.close();
});
