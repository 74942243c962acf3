import type { FileHandle } from "node:fs/promises";

/** A line with the place behind it. */
export interface Line {
  readonly text: string;
  /** Bytes from the beginning of the file to the end of the line. */
  readonly end: number;
}

const newLine = 10;
const pieceSize = 64 * 1024;

/** The lines of a file, without what comes behind the last end of a line. One piece of the file is in memory at a time. */
export async function* readLines(file: FileHandle): AsyncGenerator<Line, void, undefined> {
  let rest: Buffer = Buffer.alloc(0);
  let position = 0;
  let end = 0;
  for (;;) {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(pieceSize), 0, pieceSize, position);
    if (bytesRead === 0) return;
    position += bytesRead;
    let bytes = Buffer.concat([rest, buffer.subarray(0, bytesRead)]);
    for (let at = bytes.indexOf(newLine); at !== -1; at = bytes.indexOf(newLine)) {
      end += at + 1;
      yield { text: bytes.toString("utf8", 0, at), end };
      bytes = bytes.subarray(at + 1);
    }
    rest = bytes;
  }
}
