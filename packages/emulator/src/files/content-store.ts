import { closeSync, mkdtempSync, openSync, read, rmSync, write, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { promisify } from "node:util";

/** A content that calls have stored. */
export interface StoredContent {
  readonly size: number;
  open(): Readable;
}

/** Takes a content piece by piece. */
interface ContentWriter {
  write(piece: Buffer): Promise<void>;
  finish(): Promise<StoredContent>;
  /** Drops what was written. */
  discard(): Promise<void>;
}

/** Contents of files: small ones in memory, up to a sum; the rest in a temporary folder that goes with the emulator. */
export interface ContentStore {
  put(bytes: Buffer): StoredContent;
  writer(): ContentWriter;
  close(): void;
}

/** Bytes of one content, and of all together, that are kept in memory. */
const mostOfOne = 2 ** 20;
const mostOfAll = 64 * 2 ** 20;

/** Large contents have no name on the disk, so that nothing stays there however the emulator ends. */
export function createContentStore(): ContentStore {
  const open = new Set<number>();
  let inMemory = 0;
  const newFile = (): number => {
    const file = openNameless();
    open.add(file);
    return file;
  };
  const put = (bytes: Buffer): StoredContent => {
    if (bytes.length <= mostOfOne && inMemory + bytes.length <= mostOfAll) {
      inMemory += bytes.length;
      return { size: bytes.length, open: () => Readable.from(bytes.length === 0 ? [] : [bytes]) };
    }
    const file = newFile();
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    return fileContent(file, bytes.length);
  };
  const drop = (file: number): void => {
    if (open.delete(file)) closeSync(file);
  };
  return { put, writer: () => createWriter({ put, newFile, drop }), close: () => open.forEach(drop) };
}

/** Where no file can lose its name while it is open, it keeps it. */
function openNameless(): number {
  const folder = mkdtempSync(join(tmpdir(), "b24kit-emulator-"));
  const file = openSync(join(folder, "content"), "wx+", 0o600);
  try {
    rmSync(folder, { recursive: true });
  } catch {
    // Windows: the system empties its temporary folder.
  }
  return file;
}

interface WriterParts {
  readonly put: ContentStore["put"];
  readonly newFile: () => number;
  readonly drop: (file: number) => void;
}

const writeTo = promisify(write);
const readFrom = promisify(read);

/** Collects in memory, and moves into a file when it becomes large. */
function createWriter({ put, newFile, drop }: WriterParts): ContentWriter {
  const pieces: Buffer[] = [];
  let size = 0;
  let file: number | undefined;
  return {
    async write(piece) {
      size += piece.length;
      if (file === undefined) pieces.push(piece);
      else return append(file, piece);
      if (size <= mostOfOne) return;
      file = newFile();
      await append(file, Buffer.concat(pieces.splice(0)));
    },
    finish: async () => (file === undefined ? put(Buffer.concat(pieces)) : fileContent(file, size)),
    async discard() {
      pieces.length = 0;
      if (file !== undefined) drop(file);
    },
  };
}

async function append(to: number, piece: Buffer): Promise<void> {
  for (let at = 0; at < piece.length;) at += (await writeTo(to, piece, at, piece.length - at, null)).bytesWritten;
}

const pieceSize = 256 * 1024;

// A stream of node:fs would close the file when its reader leaves early.
function fileContent(file: number, size: number): StoredContent {
  return { size, open: () => Readable.from(piecesOf(file), { objectMode: false }) };
}

async function* piecesOf(file: number): AsyncGenerator<Buffer> {
  for (let at = 0; ;) {
    const { bytesRead, buffer } = await readFrom(file, Buffer.allocUnsafeSlow(pieceSize), 0, pieceSize, at);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
    at += bytesRead;
  }
}
