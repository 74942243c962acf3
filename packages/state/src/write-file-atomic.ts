import { randomUUID } from "node:crypto";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileError } from "./file-error.ts";

/**
 * Replaces a file as a whole: whoever reads it, also after a crash or a power cut, sees the old content or the new one.
 * The file is readable by its owner only (0600), folders that are missing are made 0700. Throws `StateError`; the old file
 * is then still there and nothing else is left behind.
 */
export async function writeFileAtomic(path: string, data: string | Uint8Array): Promise<void> {
  const folder = dirname(path);
  const temporary = join(folder, `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeThrough(temporary, data);
    await rename(temporary, path);
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw fileError("write", path, cause);
  }
  await flushFolder(folder);
}

async function writeThrough(path: string, data: string | Uint8Array): Promise<void> {
  // "wx" refuses a file or link that somebody else has put there.
  const file = await open(path, "wx", 0o600);
  try {
    await file.writeFile(data);
    await file.sync();
  } finally {
    await file.close();
  }
}

// Makes the new name survive a power cut. Windows cannot open folders; the file itself is written by then.
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
