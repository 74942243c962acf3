import { lstat, readdir } from "node:fs/promises";
import { join } from "node:path";

/** A file or folder, and who may open it. */
export interface FileFacts {
  readonly path: string;
  readonly isFolder: boolean;
  /** Permission bits. */
  readonly mode: number;
  /** Number of the owner. */
  readonly owner: number;
  /** Bytes. */
  readonly size: number;
}

/** A folder of b24kit with its files. */
export interface FolderFacts {
  readonly path: string;
  /** The folder first; empty when it does not exist. */
  readonly files: readonly FileFacts[];
  /** Why the folder could not be listed. */
  readonly error?: unknown;
}

/** Looks at a folder and the files directly in it; changes nothing. A folder that does not exist is none. */
export async function lookAtFolder(path: string): Promise<FolderFacts> {
  try {
    const names = await readdir(path);
    const found = await Promise.all([path, ...names.toSorted().map((name) => join(path, name))].map(lookAtFile));
    return { path, files: found.filter((file) => file !== undefined) };
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return { path, files: [] };
    const itself = await lookAtFile(path);
    return { path, files: itself === undefined ? [] : [itself], error };
  }
}

async function lookAtFile(path: string): Promise<FileFacts | undefined> {
  const stats = await lstat(path).catch(() => undefined);
  // The modes of a link say nothing.
  if (stats === undefined || stats.isSymbolicLink()) return undefined;
  return { path, isFolder: stats.isDirectory(), mode: stats.mode & 0o777, owner: stats.uid, size: stats.size };
}
