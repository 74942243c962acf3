import { chmodSync, closeSync, openSync, type Stats, statSync } from "node:fs";
import { fileError } from "./file-error.ts";
import { makeFolders } from "./make-folders.ts";

/** Makes a folder of b24kit, 0700, and takes the rights of other users away when it exists. Throws `StateError`. */
export function makePrivateFolder(folder: string): void {
  try {
    makeFolders(folder);
    keepOthersOut(folder, statSync(folder), 0o700);
  } catch (cause) {
    throw fileError("make the folder", folder, cause);
  }
}

/**
 * Makes an empty file, 0600, in a folder that exists. One that is there is never opened, only its mode is corrected:
 * closing any handle of a file drops the locks that SQLite holds on it in this process
 * (https://www.sqlite.org/howtocorrupt.html, 2.2).
 */
export function makePrivateFile(file: string): void {
  try {
    createPrivateFile(file);
  } catch (cause) {
    throw fileError("open", file, cause);
  }
}

/** Like `makePrivateFile`, with the system's own error. */
export function createPrivateFile(file: string): void {
  if (createFile(file)) {
    return;
  }
  const stats = statSync(file);
  if (!stats.isFile()) {
    throw Object.assign(new Error("Not a regular file"), { code: "EEXIST" });
  }
  keepOthersOut(file, stats, 0o600);
}

function createFile(file: string): boolean {
  try {
    closeSync(openSync(file, "wx", 0o600));
    return true;
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "EEXIST") {
      return false;
    }
    throw cause;
  }
}

function keepOthersOut(path: string, stats: Stats, mode: number): void {
  if ((stats.mode & 0o077) === 0) {
    return;
  }
  try {
    chmodSync(path, mode);
  } catch {
    // Somebody else's file, or a disk without modes: whether it can be used shows when it is used.
  }
}
