import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Makes a folder and the parents that are missing, 0700. Node's own `recursive` tries for ever where the system says ENOENT
 * for the child of a folder that exists, as Linux does below /proc. Throws the system's error.
 */
export function makeFolders(folder: string): void {
  if (isFolder(folder)) {
    return;
  }
  const parent = dirname(folder);
  if (parent !== folder) {
    makeFolders(parent);
  }
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (cause) {
    // Another process may have been faster.
    if (!isFolder(folder)) {
      throw cause;
    }
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
