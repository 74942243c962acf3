import { lstat, mkdir } from "node:fs/promises";
import { dirname } from "node:path";

/** The folders of a path that do not exist yet, itself included, the outermost first. */
export async function missingFolders(folder: string): Promise<readonly string[]> {
  const missing: string[] = [];
  for (let path = folder; !(await exists(path)); path = dirname(path)) {
    missing.unshift(path);
    if (path === dirname(path)) break;
  }
  return missing;
}

/** Makes a folder with those above it, one by one: Node's own recursion never ends where the system has no place, as in /proc. */
export async function makeFolders(folder: string): Promise<void> {
  for (const path of await missingFolders(folder)) {
    await mkdir(path).catch((error: unknown) => {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    });
  }
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
