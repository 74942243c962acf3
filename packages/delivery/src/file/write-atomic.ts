import { mkdir, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * Writes a whole file (0600) or nothing: into a temporary file beside it, to the disk, then renamed. Folders that are missing are
 * made (0700). `mark` names the temporary file; what a crash left of the same one is replaced. Errors of the file system pass.
 */
export async function writeAtomic(path: string, text: string, mark: string): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const temporary = join(folder, `.${cutBytes(basename(path), 180)}.${mark}.tmp`);
  await rm(temporary, { force: true });
  try {
    await writeSynced(temporary, text);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(folder);
}

/** "wx": never through a link that somebody else has put there. */
async function writeSynced(path: string, text: string): Promise<void> {
  await using file = await open(path, "wx", 0o600);
  await file.writeFile(text);
  await file.sync();
}

/** The new name is on the disk only when its folder is. Windows cannot open folders and keeps names by itself. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  await using handle = await open(folder, "r");
  await handle.sync();
}

/** The name within the 255 bytes that file systems allow, together with what is added. */
function cutBytes(name: string, most: number): string {
  return Buffer.from(name).subarray(0, most).toString("utf8").replaceAll("\u{FFFD}", "");
}
