import { Writable } from "node:stream";
import { type Logger as Pino, pino } from "pino";

export interface LogLine {
  readonly level: number;
  readonly msg: string;
  readonly [field: string]: unknown;
}

/** A real pino that writes into memory. */
export function memoryPino(): { readonly logger: Pino; readonly text: () => string; readonly lines: () => LogLine[] } {
  const written: string[] = [];
  const stream = new Writable({
    write(chunk, _, done) {
      written.push(String(chunk));
      done();
    },
  });
  return {
    logger: pino({ level: "trace", base: null, timestamp: false }, stream),
    text: () => written.join(""),
    lines: () => written.map((line) => JSON.parse(line) as LogLine),
  };
}
