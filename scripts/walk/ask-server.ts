import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Ended, Surroundings } from "./run-program.ts";

const requests = [
  {
    jsonrpc: "2.0",
    id: 1,
    method: "initialize",
    params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "walk", version: "1" } },
  },
  { jsonrpc: "2.0", method: "notifications/initialized" },
  { jsonrpc: "2.0", id: 2, method: "tools/call", params: { name: "b24_briefing", arguments: {} } },
];

interface Answer {
  readonly id?: number;
  readonly result?: { readonly isError?: boolean };
}

/** Starts the MCP server as a host does and asks it for a briefing: code 0 when it gives one. */
export async function askServer(program: string, args: readonly string[], where: Surroundings): Promise<Ended> {
  const child = spawn(program, args, { ...where, stdio: ["pipe", "pipe", "inherit"], timeout: 120_000 });
  for (const request of requests) child.stdin.write(`${JSON.stringify(request)}\n`);
  let output = "";
  for await (const line of createInterface({ input: child.stdout })) {
    output += `${line}\n`;
    const answer = JSON.parse(line) as Answer;
    if (answer.id !== 2) continue;
    child.stdin.end();
    return { code: answer.result !== undefined && answer.result.isError !== true ? 0 : 1, output };
  }
  return { code: 1, output };
}
