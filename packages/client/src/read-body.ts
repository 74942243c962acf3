import { type Readable, type Transform, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { ClientError } from "./errors.ts";

const decoders: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** Encodings that `readBody` understands, as a header. */
export const acceptedEncodings = "gzip, deflate, br";

/** Reads a body as text, decompressed. Throws `answer-too-large` above `limit` bytes, counted after decompression. */
export async function readBody(
  body: Readable,
  encodings: string,
  limit: number,
): Promise<{ text: string; bytes: number }> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      chunks.push(chunk);
      done(bytes > limit ? tooLarge(limit) : null);
    },
  });
  await pipeline([body, ...decompression(encodings), sink]);
  return { text: Buffer.concat(chunks).toString("utf8"), bytes };
}

function decompression(encodings: string): readonly Transform[] {
  const names = encodings.split(",").map((name) => name.trim().toLowerCase());
  return names.toReversed().flatMap((name) => decoders[name]?.() ?? []);
}

function tooLarge(limit: number): ClientError {
  const size = limit >= 2 ** 20 ? `${Math.floor(limit / 2 ** 20)} MiB` : `${limit} bytes`;
  return new ClientError("answer-too-large", `The portal's answer is larger than ${size}.`, {
    hint: "Ask for fewer fields (select) or fewer rows (filter).",
    mayHaveRun: true,
  });
}
