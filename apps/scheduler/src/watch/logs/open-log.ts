import { type Logger, scrubWebhookPaths } from "@b24kit/client";
import { pino } from "pino";
import type { OutputStream } from "../../io.ts";
import { readableLine } from "./readable-line.ts";

export const logLevels = ["debug", "info", "warn", "error"] as const;

export interface LogOptions {
  /** Lines below it are left out. */
  readonly level: (typeof logLevels)[number];
  readonly stderr: OutputStream;
  /** Takes known secrets out of a line. */
  readonly scrub: (text: string) => string;
}

/**
 * Opens the log of the daemon: JSON, a line for each event; for a person at a terminal a line to read. Secrets are taken out of the
 * finished line, wherever they stand in it.
 */
export function openLog({ level, stderr, scrub }: LogOptions): Logger {
  const write = stderr.isTTY === true ? (line: string) => stderr.write(readableLine(line)) : undefined;
  return pino(
    {
      level,
      base: { pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      hooks: { streamWrite: (line) => scrub(scrubWebhookPaths(line)) },
    },
    write === undefined ? stderr : { write },
  );
}
