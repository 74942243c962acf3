import { dirname } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { fileError } from "./file-error.ts";
import { makeFolders } from "./make-folders.ts";
import { makePrivateFile } from "./private-file.ts";
import { openDatabase } from "./open-database.ts";
import { busyCode, primaryCode, sqliteError } from "./sqlite-error.ts";
import { StateError } from "./state-error.ts";

export interface FileLockOptions {
  /** Milliseconds to wait for another holder. Default: 10,000. */
  readonly timeout?: number;
  readonly signal?: AbortSignal;
}

const interval = 25;

/**
 * Runs an action while no other process, and nobody else in this one, holds the lock of `path`. The lock is a lock of the
 * operating system on an empty file `<path>.lock`: it ends with the process that holds it, even after kill -9, so no lock
 * is ever stale. Not reentrant. Throws `StateError` ("busy") when the lock is not free in time.
 */
export async function withFileLock<T>(
  path: string,
  action: () => T | Promise<T>,
  options: FileLockOptions = {},
): Promise<T> {
  const lock = await acquire(`${path}.lock`, options);
  try {
    return await action();
  } finally {
    lock.close();
  }
}

async function acquire(file: string, { timeout = 10_000, signal }: FileLockOptions): Promise<DatabaseSync> {
  try {
    makeFolders(dirname(file));
  } catch (cause) {
    throw fileError("make the folder of", file, cause);
  }
  makePrivateFile(file);
  for (let waited = 0; ; waited += interval) {
    signal?.throwIfAborted();
    const lock = tryAcquire(file);
    if (lock !== undefined) {
      return lock;
    }
    if (waited >= timeout) {
      throw new StateError("busy", {
        message: `Another process has kept ${file} locked for ${timeout / 1000} s.`,
        hint: "Try again in a moment. If it lasts, look for a b24kit process that hangs.",
        path: file,
      });
    }
    await sleep(interval, undefined, { signal });
  }
}

function tryAcquire(file: string): DatabaseSync | undefined {
  let database: DatabaseSync | undefined;
  try {
    database = openDatabase(file);
    database.exec("BEGIN EXCLUSIVE");
    return database;
  } catch (cause) {
    database?.close();
    if (primaryCode(cause) === busyCode) {
      return undefined;
    }
    throw sqliteError(file, cause);
  }
}
