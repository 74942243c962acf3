// The least server that the SDK makes: one empty tool, both eras, nothing else. Prints its address.
import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import { createRequire } from "node:module";

const app = createRequire(new URL("../../../apps/mcp-server/package.json", import.meta.url));
const { McpServer, createMcpHandler } = app("@modelcontextprotocol/server");
const { NodeStreamableHTTPServerTransport, toNodeHandler } = app("@modelcontextprotocol/node");

const make = () => {
  const server = new McpServer({ name: "bare", version: "1.0.0" });
  server.registerTool("empty", {}, async () => ({ content: [] }));
  return server;
};
const stateless = toNodeHandler(createMcpHandler(make, { legacy: "reject" }));
const sessions = new Map();

createServer(async (request, response) => {
  if (request.headers["mcp-protocol-version"] === "2026-07-28") return stateless(request, response);
  const known = sessions.get(request.headers["mcp-session-id"]);
  if (known !== undefined) return known.handleRequest(request, response);
  const transport = new NodeStreamableHTTPServerTransport({
    sessionIdGenerator: () => randomUUID(),
    onsessioninitialized: (id) => sessions.set(id, transport),
  });
  await make().connect(transport);
  return transport.handleRequest(request, response);
}).listen(0, "127.0.0.1", function () {
  console.error(`serving http://127.0.0.1:${this.address().port}/mcp`);
});
