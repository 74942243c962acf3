import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { FileTransferError, unreadable } from "./file-trouble.ts";

/** Opens a file for reading and lends it to `use`. Throws `ClientError` ("file"); a pipe or a device is no file. */
export async function withLocalFile<T>(path: string, use: (file: FileHandle, size: number) => Promise<T>): Promise<T> {
  const file = await openLocalFile(path);
  try {
    return await use(file, await sizeOf(file, path));
  } finally {
    await file.close();
  }
}

/** Reads; what the system refuses becomes a `ClientError` ("file"). */
export async function reading<T>(path: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw unreadable(path, error);
  }
}

async function openLocalFile(path: string): Promise<FileHandle> {
  try {
    // A pipe without a writer would be waited for.
    return await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    throw unreadable(path, error);
  }
}

async function sizeOf(file: FileHandle, path: string): Promise<number> {
  const facts = await file.stat();
  if (facts.isFile()) return facts.size;
  throw new FileTransferError(
    "not-a-file",
    `"${path}" is not a file.`,
    "Name a file; folders, pipes and devices cannot be sent.",
  );
}
