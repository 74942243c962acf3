import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { fileError } from "./file-error.ts";
import { temporaryName } from "./temporary-files.ts";

/** A file that is written piece by piece and appears as a whole, or not at all. */
export interface AtomicFile {
  /** Adds to the end. Throws `StateError`. */
  write(data: string | Uint8Array): Promise<void>;
  /** Puts what was written in the place of the old file. Throws `StateError`; the old file is then still there. */
  commit(): Promise<void>;
  /** Drops what was written; the old file stays. Harmless after `commit`, never throws. */
  discard(): Promise<void>;
}

/**
 * Begins to replace a file in a folder that exists: the new content (0600) grows in a hidden file beside it. Call `discard`
 * when a step fails. Throws `StateError`.
 */
export async function openFileAtomic(path: string): Promise<AtomicFile> {
  const folder = dirname(path);
  const temporary = temporaryName(path);
  // "wx" refuses a file or link that somebody else has put there.
  const file = await inWords(path, () => open(temporary, "wx", 0o600));
  return {
    write: (data) => inWords(path, () => file.writeFile(data)),
    async commit() {
      await inWords(path, () => putInPlace(file, temporary, path));
      await flushFolder(folder);
    },
    async discard() {
      await file.close().catch(() => undefined);
      await rm(temporary, { force: true }).catch(() => undefined);
    },
  };
}

async function putInPlace(file: FileHandle, temporary: string, path: string): Promise<void> {
  await file.sync();
  await file.close();
  await rename(temporary, path);
}

async function inWords<T>(path: string, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (cause) {
    throw fileError("write", path, cause);
  }
}

// Makes the new name survive a power cut. Windows cannot open folders; the file itself is written by then.
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
