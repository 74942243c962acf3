import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CallToolResult, Client, type ClientOptions, type Transport } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { inject } from "vitest";
import { envelopeSchema, type Envelope as ParsedEnvelope } from "../src/answers/envelope.ts";
import { startHere } from "./start-here.ts";

/** The built server. */
export const main = inject("bundle");

/** The sessions of 2025 and the stateless protocol of 2026-07-28. */
export const eras = ["legacy", "modern"] as const;
export type Era = (typeof eras)[number];

export interface ConnectOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
  readonly era?: Era;
  readonly client?: Partial<ClientOptions>;
}

/** A client of a server of its own. */
export interface Connection extends AsyncDisposable {
  readonly client: Client;
  /** What the server wrote to standard error. */
  readonly stderr: () => string;
  readonly call: (name: string, args?: Record<string, unknown>) => Promise<Called>;
}

/** The result of a call, in the parts that tests look at. */
export interface Called {
  readonly text: string;
  readonly content: CallToolResult["content"];
  readonly structured: Envelope;
  readonly isError: boolean;
  /** Of the whole result as JSON. */
  readonly bytes: number;
}

/** `data` is open; tests know which tool they called. */
type Envelope = ParsedEnvelope & { readonly data: Record<string, unknown> };

/** Starts the program in this process, in a home of its own, and connects a client to it over its pipes. */
export async function connect(options: ConnectOptions = {}): Promise<Connection> {
  const home = mkdtempSync(join(tmpdir(), "b24-mcp-"));
  const { transport, stderr } = startHere(options.args ?? [], environment(home, options));
  return connection(transport, stderr, home, options);
}

/** The same of the built server, as a process. */
export async function connectProcess(options: ConnectOptions = {}): Promise<Connection & { readonly pid: number }> {
  const home = mkdtempSync(join(tmpdir(), "b24-mcp-"));
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [main, ...(options.args ?? [])],
    env: environment(home, options),
    stderr: "pipe",
  });
  let stderr = "";
  transport.stderr?.on("data", (chunk) => {
    stderr += String(chunk);
  });
  const connected = await connection(transport, () => stderr, home, options);
  return { ...connected, pid: transport.pid ?? 0 };
}

function environment(home: string, { env = {} }: ConnectOptions): Record<string, string> {
  return { PATH: process.env["PATH"] ?? "", HOME: home, B24KIT_HOME: home, LANG: "C.UTF-8", ...env };
}

async function connection(
  transport: Transport,
  stderr: Connection["stderr"],
  home: string,
  { era = "legacy", client: more = {} }: ConnectOptions,
): Promise<Connection> {
  const mode = era === "modern" ? { pin: "2026-07-28" } : "legacy";
  const client = new Client({ name: "test-client", version: "1.0.0" }, { ...more, versionNegotiation: { mode } });
  await client.connect(transport);
  return {
    client,
    stderr,
    call: async (name, args = {}) => calledOf(await client.callTool({ name, arguments: args })),
    [Symbol.asyncDispose]: async () => {
      await client.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** The parts of the result of a call. */
export function calledOf(result: CallToolResult): Called {
  const [first] = result.content;
  return {
    text: first?.type === "text" ? first.text : "",
    content: result.content,
    structured: envelopeSchema.parse(result.structuredContent) as Envelope,
    isError: result.isError === true,
    bytes: Buffer.byteLength(JSON.stringify(result)),
  };
}
