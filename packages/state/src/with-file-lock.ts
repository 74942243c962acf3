import { statSync } from "node:fs";
import { dirname } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { fileError } from "./file-error.ts";
import { makeFolders } from "./make-folders.ts";
import { createPrivateFile } from "./private-file.ts";
import { openDatabase } from "./open-database.ts";
import { busyCode, primaryCode, sqliteError } from "./sqlite-error.ts";
import { StateError } from "./state-error.ts";

export interface FileLockOptions {
  /** Milliseconds to wait for another holder. Default: 10,000. */
  readonly timeout?: number;
  readonly signal?: AbortSignal;
  /** The file that errors name, where `path` says nothing to people. Default: `path`. */
  readonly about?: string;
}

const interval = 25;

/**
 * Runs an action while no other process, and nobody else in this one, holds the lock of `path`. The lock is a lock of the
 * operating system on an empty file `<path>.lock`: it ends with the process that holds it, even after kill -9, so no lock
 * is ever stale. Not reentrant. Throws `StateError` ("busy") when the lock is not free in time. Errors name the file that was
 * to be locked, since the lock itself is nobody's business.
 */
export async function withFileLock<T>(
  path: string,
  action: () => T | Promise<T>,
  options: FileLockOptions = {},
): Promise<T> {
  const lock = await acquire(path, options);
  try {
    return await action();
  } finally {
    lock.close();
  }
}

async function acquire(
  path: string,
  { timeout = 10_000, signal, about = path }: FileLockOptions,
): Promise<DatabaseSync> {
  const file = `${path}.lock`;
  for (let waited = 0; ; waited += interval) {
    signal?.throwIfAborted();
    makeLockFile(file, about);
    const lock = tryAcquire(file, about);
    if (lock !== undefined) {
      return lock;
    }
    if (waited >= timeout) {
      throw new StateError("busy", {
        message: `Another process has kept ${about} locked for ${timeout / 1000} s.`,
        hint: "Try again in a moment. If it lasts, look for a b24kit process that hangs.",
        path: about,
      });
    }
    await sleep(interval, undefined, { signal });
  }
}

function makeLockFile(file: string, about: string): void {
  try {
    makeFolders(dirname(file));
    createPrivateFile(file);
  } catch (cause) {
    throw fileError(lockStep(file), about, cause);
  }
}

/** Reads after "Could not". Who must repair something needs the name of the lock, too. */
function lockStep(file: string): string {
  return `make the lock ${file} of`;
}

function tryAcquire(file: string, about: string): DatabaseSync | undefined {
  let database: DatabaseSync | undefined;
  const named = inodeOf(file);
  if (named === undefined) return undefined;
  try {
    database = openDatabase(file);
    // Nothing is ever written, and without a journal on the disk the lock can be had when that is full, too.
    database.exec("PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE");
    // Who held it may have removed it meanwhile: a lock on a file without a name keeps nobody out.
    if (inodeOf(file) === named) return database;
    database.close();
    return undefined;
  } catch (cause) {
    database?.close();
    if (primaryCode(cause) === busyCode) {
      return undefined;
    }
    const error = sqliteError(about, cause, lockStep(file));
    throw error instanceof StateError && error.code === "corrupt" ? damagedLock(file, cause) : error;
  }
}

/** Names the file itself; undefined when there is none. */
function inodeOf(file: string): bigint | undefined {
  return statSync(file, { bigint: true, throwIfNoEntry: false })?.ino;
}

/** Only the lock may be thrown away: what it protects is not damaged. */
function damagedLock(file: string, cause: unknown): StateError {
  const text = {
    message: `The lock ${file} is damaged.`,
    hint: "Delete that file: nothing is kept in it.",
    path: file,
  };
  return new StateError("corrupt", text, cause);
}
