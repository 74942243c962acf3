import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { fileContent, type FileContent } from "./file-content.ts";
import { contentChanged } from "./file-trouble.ts";
import { reading, withLocalFile } from "./open-local-file.ts";

const pieceSize = 2 ** 20;

/** Reads a file once, piece by piece, for its size and digest. Throws `ClientError` ("file"). */
export async function describeFile(path: string, signal?: AbortSignal): Promise<FileContent> {
  return withLocalFile(path, async (file, size) => {
    const hash = createHash("sha256");
    const piece = Buffer.allocUnsafe(pieceSize);
    let bytes = 0;
    for (;;) {
      signal?.throwIfAborted();
      const { bytesRead } = await reading(path, async () => file.read(piece, 0, pieceSize, bytes));
      if (bytesRead === 0) break;
      hash.update(piece.subarray(0, bytesRead));
      bytes += bytesRead;
    }
    if (bytes !== size) throw contentChanged(path);
    return fileContent({ path: resolve(path), size, sha256: hash.digest("hex") });
  });
}
