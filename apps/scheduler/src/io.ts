import type { Readable, Writable } from "node:stream";

export type Environment = Readonly<Record<string, string | undefined>>;

/** An output stream, with what a terminal tells about itself. */
export type OutputStream = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** Everything that the program takes from the process. */
export interface Io {
  readonly argv: readonly string[];
  readonly env: Environment;
  readonly version: string;
  /** The command that starts this program: Node.js and the script. */
  readonly program: readonly [node: string, script: string];
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  /** Aborted by SIGINT, SIGTERM and SIGHUP. */
  readonly signal: AbortSignal;
  /** The computer's clock in epoch milliseconds. Default: `Date.now`. */
  readonly clock?: () => number;
}
