import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";

/** The bytes of a file, piece by piece, and afterwards their SHA-256. */
export interface FileBytes {
  pieces(): AsyncIterable<Buffer>;
  /** Hexadecimal, of what `pieces` gave to its end; undefined before. */
  readonly digest: string | undefined;
}

/** Reads a file once. Its pieces throw errors of the system. */
export function fileBytes(path: string): FileBytes {
  const hash = createHash("sha256");
  let digest: string | undefined;
  return {
    async *pieces() {
      for await (const piece of createReadStream(path)) {
        hash.update(piece as Buffer);
        yield piece as Buffer;
      }
      digest = hash.digest("hex");
    },
    get digest() {
      return digest;
    },
  };
}
