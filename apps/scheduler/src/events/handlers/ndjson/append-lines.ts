import { type FileHandle, open } from "node:fs/promises";
import { dirname } from "node:path";
import { mendEnd } from "./mend-end.ts";

/**
 * Adds whole lines to a file (0600) and waits until they are on the disk. A line that a crash has cut off is taken away first; when
 * writing fails, the file is as it was. Only whoever has the lock of the folder may call it. Errors of the file system pass.
 */
export async function appendLines(path: string, lines: string): Promise<void> {
  await using file = await open(path, "a+", 0o600);
  const end = await mendEnd(file);
  try {
    await file.appendFile(lines);
    await file.sync();
  } catch (error) {
    await file.truncate(end).catch(() => undefined);
    throw error;
  }
  if (end === 0) await syncFolder(dirname(path));
}

/** The name of a new file is on the disk only when its folder is. Windows cannot open folders and keeps names by itself. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  await using handle: FileHandle = await open(folder, "r");
  await handle.sync();
}
