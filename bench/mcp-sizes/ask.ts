import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";

const main = join(import.meta.dirname, "..", "..", "apps", "mcp-server", "dist", "main.mjs");
const params = { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "bench", version: "1.0.0" } };

/** A request without its number. */
interface Request {
  readonly method: string;
  readonly params: object;
}

interface Message {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: unknown;
}

/** Starts the built server, asks one thing after the other, and ends it. Gives the results. Throws for an error. */
export async function ask(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  requests: readonly Request[],
): Promise<readonly unknown[]> {
  const child = spawn(process.execPath, [main, ...args], { env, stdio: ["pipe", "pipe", "ignore"] });
  const ended = once(child, "close");
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const answerTo = async (id: number): Promise<unknown> => {
    for (;;) {
      const { value, done } = await lines.next();
      if (done) throw new Error(`the server ended before it answered ${id}`);
      const message = JSON.parse(value) as Message;
      if (message.error !== undefined) throw new Error(`the server answered ${value}`);
      if (message.id === id) return message.result;
    }
  };
  const send = (message: object) => child.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
  send({ id: 0, method: "initialize", params });
  await answerTo(0);
  send({ method: "notifications/initialized" });
  const results: unknown[] = [];
  for (const [index, request] of requests.entries()) {
    send({ id: index + 1, ...request });
    results.push(await answerTo(index + 1));
  }
  child.stdin.end();
  await ended;
  return results;
}
