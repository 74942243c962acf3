import { createHash } from "node:crypto";
import type { FileHandle } from "node:fs/promises";
import type { FileContent } from "./file-content.ts";
import { contentChanged } from "./file-trouble.ts";
import { reading } from "./open-local-file.ts";

const pieceSize = 256 * 1024;

/**
 * The pieces of an open file. The last one is held back until the digest of all is known to be right, so that a content
 * which has changed meanwhile never becomes a complete request. Throws `ClientError` ("file").
 */
export async function* streamContent(file: FileHandle, { path, size, sha256 }: FileContent): AsyncGenerator<Buffer> {
  const hash = createHash("sha256");
  let held: Buffer | undefined;
  let bytes = 0;
  for (;;) {
    const piece = await readPiece(file, path, bytes);
    if (piece.length === 0) break;
    hash.update(piece);
    bytes += piece.length;
    if (bytes > size) throw contentChanged(path);
    if (held !== undefined) yield held;
    held = piece;
  }
  if (bytes !== size || hash.digest("hex") !== sha256) throw contentChanged(path);
  if (held !== undefined) yield held;
}

async function readPiece(file: FileHandle, path: string, position: number): Promise<Buffer> {
  const read = async () => file.read(Buffer.allocUnsafeSlow(pieceSize), 0, pieceSize, position);
  const { buffer, bytesRead } = await reading(path, read);
  return buffer.subarray(0, bytesRead);
}
