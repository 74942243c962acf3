import type { IncomingMessage } from "node:http";
import { createBodyScanner, type ScannedBody } from "./body-scanner.ts";

/** Why a body was not read: it is too large, or its sender went away. */
export type NoBody = "too-large" | "broken-off";

/** Reads a form of up to so many bytes and keeps only the wanted fields. Never rejects. */
export async function readBody(
  request: IncomingMessage,
  most: number,
  isWanted: (name: string) => boolean,
): Promise<ScannedBody | NoBody> {
  if (Number(request.headers["content-length"] ?? 0) > most) return "too-large";
  const scanner = createBodyScanner(isWanted);
  return new Promise((resolve) => {
    let left = most;
    request.on("data", (chunk: Buffer) => {
      left -= chunk.length;
      if (left >= 0 && scanner.take(chunk)) return;
      request.pause();
      resolve("too-large");
    });
    request.on("end", () => resolve(scanner.end()));
    for (const event of ["error", "close"]) request.on(event, () => resolve("broken-off"));
  });
}
