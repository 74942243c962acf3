import { constants, isUtf8 } from "node:buffer";
import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate, inflateRaw, type ZlibOptions } from "node:zlib";
import { answerTooLarge } from "../answer/answer-too-large.ts";
import { ClientError } from "../errors.ts";
import type { Received } from "./exchange.ts";

/** Encodings that `readBody` understands, as a header. */
export const acceptedEncodings = "gzip, deflate, br";

type Unpack = (packed: Buffer, options: ZlibOptions) => Promise<Buffer>;

const gunzipAll: Unpack = promisify(gunzip);
const brotliAll: Unpack = promisify(brotliDecompress);
const inflateAll: Unpack = promisify(inflate);
const inflateRawAll: Unpack = promisify(inflateRaw);

const decoders: Readonly<Record<string, Unpack>> = {
  gzip: gunzipAll,
  "x-gzip": gunzipAll,
  br: brotliAll,
  // Half of the servers leave out the two bytes in front that the standard asks for.
  deflate: async (packed, options) => (((packed[0] ?? 0) & 15) === 8 ? inflateAll : inflateRawAll)(packed, options),
};

/** More layers than a portal and a proxy could add; each costs a run over the whole answer. */
const mostLayers = 2;

/**
 * Gives the body of an answer as text, decompressed. A body that was cut off is given if it is complete JSON all the
 * same: then the answer is known, and a write need not be reported as unknown. Throws what cut it off otherwise,
 * `answer-too-large` above `limit` bytes after decompression, `malformed-answer` for bytes that are not what they should be.
 */
export async function readBody(
  { headers, chunks, cut }: Received,
  limit: number,
  method: string,
): Promise<{ text: string; bytes: number }> {
  const most = Math.min(limit, constants.MAX_STRING_LENGTH);
  const encodings = encodingsOf(headers["content-encoding"], method);
  // A packed body that is cut lacks its checksum too.
  if (cut !== undefined && encodings.length > 0) throw cut;
  let body: Buffer = Buffer.concat(chunks);
  // Frees the pieces: of a large answer, only one copy stays.
  chunks.length = 0;
  for (const encoding of encodings.toReversed()) body = await unpack(body, encoding, most, method);
  if (body.length > most) throw answerTooLarge(most, method);
  const text = body.toString("utf8");
  if (cut !== undefined && !isWholeObject(text)) throw cut;
  if (/^\s*\{/.test(text) && !isUtf8(body)) throw malformed("contains text that is not UTF-8", method);
  return { text, bytes: body.length };
}

function encodingsOf(header: string | string[] | undefined, method: string): readonly string[] {
  const names = String(header ?? "").split(",");
  const layers = names.map((name) => name.trim().toLowerCase()).filter((name) => name !== "" && name !== "identity");
  if (layers.length > mostLayers) throw malformed("is packed many times over", method);
  return layers;
}

async function unpack(packed: Buffer, encoding: string, limit: number, method: string): Promise<Buffer> {
  if (packed.length === 0) return packed;
  const decode = Object.hasOwn(decoders, encoding) ? decoders[encoding] : undefined;
  if (decode === undefined) throw malformed("is packed in a way that was not asked for", method);
  try {
    return await decode(packed, { maxOutputLength: Math.max(1, limit), chunkSize: chunkSizeFor(packed) });
  } catch (error) {
    throw error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE"
      ? answerTooLarge(limit, method)
      : error;
  }
}

/** Unpacking in zlib's own steps of 16 KiB takes three times as long; JSON of a portal packs to about an eighth. */
function chunkSizeFor(packed: Buffer): number {
  return Math.min(Math.max(packed.length * 8, 2 ** 14), 2 ** 20);
}

/** An object ends with its own bracket: no beginning of one is a whole one. */
function isWholeObject(text: string): boolean {
  try {
    return text.trimStart().startsWith("{") && JSON.parse(text) !== undefined;
  } catch {
    return false;
  }
}

function malformed(what: string, method: string): ClientError {
  return new ClientError("malformed-answer", `The portal's answer to "${method}" ${what}.`, {
    method,
    hint: "Try again. A proxy between here and the portal may be broken.",
    isRetryable: true,
    mayHaveRun: true,
  });
}
