import { Agent, request } from "node:http";

/** The two eras of the protocol. */
export type Era = "sessions" | "stateless";

/** What is called, over and over. */
export interface Load {
  readonly url: string;
  readonly era: Era;
  readonly tool: string;
  readonly args: object;
  /** For so many milliseconds. */
  readonly time: number;
  /** A text that every answer holds. */
  readonly expected: string;
}

const atOnce = 16;
const clientInfo = { name: "bench", version: "1.0.0" };

/** Calls a tool, sixteen calls at a time over kept connections. Gives calls per second. Throws at the first wrong answer. */
export async function callsPerSecond(load: Load): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const send = async (body: object, headers: Headers) => post(load.url, agent, JSON.stringify(body), headers);
  const headers = load.era === "sessions" ? await session(send) : statelessHeaders(load.tool);
  const params = { name: load.tool, arguments: load.args, ...(load.era === "sessions" ? {} : { _meta: envelope }) };
  const start = performance.now();
  let calls = 0;
  const worker = async (): Promise<void> => {
    while (performance.now() - start < load.time) {
      calls += 1;
      const { text } = await send({ jsonrpc: "2.0", id: calls, method: "tools/call", params }, headers);
      if (!text.includes(load.expected)) throw new Error(`a wrong answer: ${text.slice(0, 500)}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  agent.destroy();
  return (calls * 1000) / (performance.now() - start);
}

type Headers = Readonly<Record<string, string>>;

const envelope = {
  "io.modelcontextprotocol/protocolVersion": "2026-07-28",
  "io.modelcontextprotocol/clientInfo": clientInfo,
  "io.modelcontextprotocol/clientCapabilities": {},
};

function statelessHeaders(tool: string): Headers {
  return { "mcp-protocol-version": "2026-07-28", "mcp-method": "tools/call", "mcp-name": tool };
}

async function session(send: (body: object, headers: Headers) => Promise<Answer>): Promise<Headers> {
  const params = { protocolVersion: "2025-06-18", capabilities: {}, clientInfo };
  const { id } = await send({ jsonrpc: "2.0", id: 0, method: "initialize", params }, {});
  return { "mcp-session-id": id, "mcp-protocol-version": "2025-06-18" };
}

interface Answer {
  readonly text: string;
  readonly id: string;
}

async function post(url: string, agent: Agent, body: string, more: Headers): Promise<Answer> {
  const headers = { "content-type": "application/json", accept: "application/json, text/event-stream", ...more };
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: "POST", agent, headers }, (response) => {
      let text = "";
      response.on("data", (chunk) => (text += String(chunk)));
      response.on("end", () => resolve({ text, id: String(response.headers["mcp-session-id"]) }));
    });
    sent.on("error", reject);
    sent.end(body);
  });
}
