import { PassThrough } from "node:stream";
import { ReadBuffer, serializeMessage, type Transport } from "@modelcontextprotocol/client";
import { runProgram } from "../src/program.ts";

/** A server in this process, and the client's end of its pipes. */
export interface StartedHere {
  readonly transport: Transport;
  /** What the server wrote to standard error. */
  readonly stderr: () => string;
}

/** Runs the program in this process, over pipes of its own: without a start, but with everything behind it. */
export function startHere(args: readonly string[], env: Readonly<Record<string, string>>): StartedHere {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const told: string[] = [];
  stderr.on("data", (chunk) => told.push(String(chunk)));
  const { signal } = new AbortController();
  // The tests' portals count no requests, unless that is the subject.
  const limits = { portalLimits: "self-hosted" } as const;
  const ended = runProgram({ argv: args, env, version: "0.0.0-test", stdin, stdout, stderr, signal, ...limits });
  return { transport: createTransport(stdin, stdout, ended), stderr: () => told.join("") };
}

/** One message a line, as the transport of a process has it. Closed when the program has ended. */
function createTransport(stdin: PassThrough, stdout: PassThrough, ended: Promise<number>): Transport {
  const lines = new ReadBuffer();
  const transport: Transport = {
    start: async () => {
      stdout.on("data", (chunk: Buffer) => {
        lines.append(chunk);
        for (let message = lines.readMessage(); message !== null; message = lines.readMessage())
          transport.onmessage?.(message);
      });
    },
    send: async (message) => {
      stdin.write(serializeMessage(message));
    },
    close: async () => {
      stdin.end();
      await ended;
      transport.onclose?.();
    },
  };
  void ended.then(
    () => transport.onclose?.(),
    () => transport.onclose?.(),
  );
  return transport;
}
