import { dirname } from "node:path";
import { fileError } from "./file-error.ts";
import { makeFolders } from "./make-folders.ts";
import { openFileAtomic } from "./open-file-atomic.ts";

/**
 * Replaces a file as a whole: whoever reads it, also after a crash or a power cut, sees the old content or the new one.
 * The file is readable by its owner only (0600), folders that are missing are made 0700. Throws `StateError`; the old file
 * is then still there and nothing else is left behind.
 */
export async function writeFileAtomic(path: string, data: string | Uint8Array): Promise<void> {
  try {
    makeFolders(dirname(path));
  } catch (cause) {
    throw fileError("write", path, cause);
  }
  const file = await openFileAtomic(path);
  try {
    await file.write(data);
    await file.commit();
  } catch (cause) {
    await file.discard();
    throw cause;
  }
}
