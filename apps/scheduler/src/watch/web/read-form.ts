import type { IncomingMessage } from "node:http";

/** Reads a form of up to so many bytes; undefined when it is larger, broken off or no form. */
export async function readForm(request: IncomingMessage, most: number): Promise<URLSearchParams | undefined> {
  const { "content-type": type = "", "content-length": length = "0" } = request.headers;
  if (type.split(";", 1)[0] !== "application/x-www-form-urlencoded" || Number(length) > most) {
    request.resume();
    return undefined;
  }
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    request.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= most) chunks.push(chunk);
      else resolve(undefined);
    });
    request.on("end", () => resolve(new URLSearchParams(Buffer.concat(chunks).toString("utf8"))));
    for (const event of ["error", "close"]) request.on(event, () => resolve(undefined));
  });
}
