import { randomUUID } from "node:crypto";
import { readdir, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileError } from "./file-error.ts";

const end = ".tmp";

/** A new name for what is to replace a file, hidden beside it. */
export function temporaryName(path: string): string {
  return join(dirname(path), startOf(path) + randomUUID() + end);
}

/** What writers of a file left beside it when they were killed. Throws `StateError` when the folder cannot be listed. */
export async function temporaryFiles(path: string): Promise<readonly string[]> {
  const folder = dirname(path);
  try {
    const names = await readdir(folder);
    return names
      .filter((name) => name.startsWith(startOf(path)) && name.endsWith(end))
      .map((name) => join(folder, name));
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return [];
    throw fileError("read the folder of", path, cause);
  }
}

/**
 * Removes what writers of a file left beside it when they were killed; it holds what the file was to hold. To be called under
 * the lock of the file: then nobody is writing. Throws `StateError`.
 */
export async function removeTemporaryFiles(path: string): Promise<void> {
  for (const file of await temporaryFiles(path)) {
    try {
      await rm(file, { force: true });
    } catch (cause) {
      throw fileError("remove", file, cause);
    }
  }
}

function startOf(path: string): string {
  return `.${basename(path)}.`;
}
