import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { main } from "./connect.ts";

/** A message of the server. */
export interface Frame {
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly code: number; readonly message: string };
}

/** A server whose pipes a test writes and reads itself. */
export interface RawServer extends AsyncDisposable {
  readonly child: ChildProcessWithoutNullStreams;
  readonly home: string;
  /** Writes a text as it is. */
  write(text: string): void;
  request(id: number, method: string, params?: object): void;
  /** The answer to a request. */
  answer(id: number): Promise<Frame>;
  stdout(): string;
  stderr(): string;
  /** Everything on standard output, which has to be messages and nothing else. */
  frames(): readonly Frame[];
}

/** Starts the built server and shakes hands as a client of 2025 does. */
export async function startRaw(
  options: { readonly env?: Readonly<Record<string, string>>; readonly args?: readonly string[] } = {},
): Promise<RawServer> {
  const home = mkdtempSync(join(tmpdir(), "b24-mcp-raw-"));
  const env = { PATH: process.env["PATH"], HOME: home, B24KIT_HOME: home, LANG: "C.UTF-8", ...options.env };
  const child = spawn(process.execPath, [main, ...(options.args ?? [])], { env });
  const texts = { stdout: "", stderr: "" };
  const frames: Frame[] = [];
  const waiting = new Map<unknown, (frame: Frame) => void>();
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (texts.stderr += chunk));
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => (texts.stdout += chunk));
  createInterface({ input: child.stdout }).on("line", (line) => {
    const frame = JSON.parse(line) as Frame;
    frames.push(frame);
    if (frame.method === undefined) waiting.get(frame.id)?.(frame);
  });
  // A server that has gone is what some tests are about.
  child.stdin.on("error", () => undefined);
  const closed = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const write = (text: string): void => void child.stdin.write(text);
  const send = (frame: object): void => write(`${JSON.stringify({ jsonrpc: "2.0", ...frame })}\n`);
  const server: RawServer = {
    child,
    home,
    write,
    request: (id, method, params = {}) => send({ id, method, params }),
    answer: async (id) =>
      new Promise((resolve) => {
        const found = frames.find((frame) => frame.id === id && frame.method === undefined);
        if (found === undefined) waiting.set(id, resolve);
        else resolve(found);
      }),
    stdout: () => texts.stdout,
    stderr: () => texts.stderr,
    frames: () => frames,
    [Symbol.asyncDispose]: async () => {
      child.stdin.end();
      await closed;
      rmSync(home, { recursive: true, force: true });
    },
  };
  const clientInfo = { name: "raw", version: "1" };
  server.request(0, "initialize", { protocolVersion: "2025-06-18", capabilities: {}, clientInfo });
  await server.answer(0);
  send({ method: "notifications/initialized" });
  return server;
}
