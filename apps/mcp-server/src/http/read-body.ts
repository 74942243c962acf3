import type { IncomingMessage } from "node:http";

/** What came of a body: its text, or why there is none. */
export type ReadBody = { readonly text: string } | { readonly problem: "too-large" | "broken-off" };

/** Reads the body of a request up to so many bytes. What is beyond is thrown away as it comes, so that the client can read the refusal. */
export async function readBody(request: IncomingMessage, most: number): Promise<ReadBody> {
  if (Number(request.headers["content-length"]) > most) {
    request.resume();
    return { problem: "too-large" };
  }
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    request.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= most) return chunks.push(chunk);
      chunks.length = 0;
      return resolve({ problem: "too-large" });
    });
    request.on("end", () => resolve({ text: Buffer.concat(chunks).toString("utf8") }));
    for (const event of ["error", "close"]) request.on(event, () => resolve({ problem: "broken-off" }));
  });
}
