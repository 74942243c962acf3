import type { Readable, Writable } from "node:stream";
import type { ClientSettings } from "b24kit";
import type { Known } from "./environment/known.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

/** An output stream, with what a terminal tells about itself. */
export type OutputStream = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** Everything that a run of the command takes from the process. */
export interface Io {
  /** Of the command. */
  readonly version: string;
  /** Arguments after the name of the command. */
  readonly argv: readonly string[];
  readonly env: Environment;
  /** Opened at the first use: that costs start-up time. */
  readonly stdin: () => Readable;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  /** Secrets to be hidden and the portal to be named, as far as they are known. */
  readonly known: Known;
  /** Aborted by SIGINT, SIGTERM and SIGHUP. */
  readonly signal: AbortSignal;
  /** Keeps the process alive until the work has ended, even when a signal comes: the renewal of a sign-in counts only when it is saved. */
  readonly mustEnd: <T>(work: Promise<T>) => Promise<T>;
  /** The computer's clock in epoch milliseconds, which `B24KIT_NOW` does not stop. Default: `Date.now`. */
  readonly clock?: () => number;
  /** What the portal allows. Default: what every plan of the cloud does. */
  readonly limits?: ClientSettings["limits"];
}
