import { appendFileSync } from "node:fs";
import { type Logger, scrubWebhookPaths } from "@b24kit/client";
import { pino } from "pino";
import { usageError } from "../errors/cli-error.ts";
import type { OutputStream } from "../io.ts";
import type { LogSettings } from "./log-settings.ts";

export interface LogOptions extends LogSettings {
  readonly stderr: OutputStream;
  /** Takes known secrets out of a line. */
  readonly scrub: (text: string) => string;
}

/**
 * Opens the log: a line of JSON for each event, written at once, because the process may end at any time. Secrets are
 * taken out of the finished line, wherever they stand in it. Throws a usage error when the file cannot be written.
 */
export function openLog({ level, file, stderr, scrub }: LogOptions): Logger {
  return pino(
    {
      level,
      base: { pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      hooks: { streamWrite: (line) => scrub(scrubWebhookPaths(line)) },
    },
    file === undefined ? stderr : fileLog(file),
  );
}

/** Opened anew for each line, so that the file may be moved away (logrotate) at any time. */
function fileLog(file: string): { write(line: string): void } {
  const append = (line: string): void => appendFileSync(file, line, { mode: 0o600 });
  try {
    append("");
  } catch (error) {
    throw badFile(file, error);
  }
  return {
    write(line) {
      try {
        append(line);
      } catch {
        // A disk that has become full must not stop the work.
      }
    },
  };
}

function badFile(file: string, error: unknown) {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return usageError(
    { ru: `B24KIT_LOG_FILE: нельзя писать в ${file}`, en: `B24KIT_LOG_FILE: cannot write to ${file}` },
    { ru: `операционная система ответила: ${code}`, en: `the operating system says: ${code}` },
    { ru: "проверьте путь и права", en: "check the path and the rights" },
  );
}
