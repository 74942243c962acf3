import { serveStdio, StdioServerTransport } from "@modelcontextprotocol/server/stdio";
import type { ClientSettings } from "b24kit";
import type { Readable, Writable } from "node:stream";
import { createCaller } from "../callers/create-caller.ts";
import { createServer } from "../server/create-server.ts";
import { newMarker } from "../server/new-marker.ts";
import { createToolDefinitions } from "../server/tool-definitions.ts";
import type { Environment } from "../settings/environment.ts";
import type { Settings } from "../settings/settings.ts";
import { tools } from "../tools/table.ts";

/** What serving over standard input and output takes from the process. */
export interface StdioOptions {
  readonly settings: Settings;
  readonly env: Environment;
  readonly version: string;
  readonly stdin: Readable;
  /** Belongs to the protocol alone. */
  readonly stdout: Writable;
  /** Epoch milliseconds at which the clock of reports stands. */
  readonly stoppedAt?: number;
  /** Takes lines for the operator. */
  readonly log: (line: string) => void;
  /** Milliseconds that one request to the portal may take. */
  readonly requestTimeout?: number;
  /** What the portal allows. Default: what every plan of the cloud does. */
  readonly portalLimits?: ClientSettings["limits"];
  /** Ends the serving. */
  readonly signal: AbortSignal;
}

/** Serves one client over its pipes, in either era of the protocol, until it goes away or the signal comes. */
export async function serve(options: StdioOptions): Promise<void> {
  const { version, stdin, stdout, signal } = options;
  await using caller = createCaller(options);
  const definitions = createToolDefinitions();
  const handle = serveStdio(() => createServer({ caller, tools, definitions, version, marker: newMarker }), {
    transport: new StdioServerTransport(stdin, stdout),
  });
  await ended(stdin, stdout, signal);
  await handle.close();
}

/** The client closes its end, or is gone so that nothing can be written, or somebody stops the process. */
function ended(stdin: Readable, stdout: Writable, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => resolve();
    for (const event of ["end", "close", "error"]) stdin.once(event, done);
    for (const event of ["close", "error"]) stdout.once(event, done);
    if (signal.aborted) done();
    signal.addEventListener("abort", done, { once: true });
  });
}
