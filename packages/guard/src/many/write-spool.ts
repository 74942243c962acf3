import { createHash } from "node:crypto";
import type { PlanBulk, SpooledCommand, SpoolPart } from "./plan-bulk.ts";
import type { SpoolWriter } from "./spool-store.ts";

/** A piece is cut off when it has grown to so many characters: one at a time is in memory when the plan runs. */
const partSize = 256 * 1024;

/** Gathers commands into the sealed pieces of a file. */
export interface Spool {
  add(command: SpooledCommand): Promise<void>;
  /** Writes what is left; tells what the plan seals. */
  end(): Promise<Pick<PlanBulk, "digest" | "parts">>;
}

/** One command a line, as JSON. */
export function writeSpool(writer: SpoolWriter): Spool {
  const whole = createHash("sha256");
  const parts: SpoolPart[] = [];
  let lines: string[] = [];
  let size = 0;
  const flush = async (): Promise<void> => {
    if (lines.length === 0) return;
    const bytes = Buffer.from(lines.join(""), "utf8");
    lines = [];
    size = 0;
    whole.update(bytes);
    parts.push({ bytes: bytes.length, digest: digestOf(bytes) });
    await writer.write(bytes);
  };
  return {
    async add(command) {
      const line = `${JSON.stringify(command)}\n`;
      lines.push(line);
      size += line.length;
      if (size >= partSize) await flush();
    },
    async end() {
      await flush();
      return { digest: whole.digest("hex"), parts };
    },
  };
}

/** SHA-256 in hexadecimal. */
export function digestOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
