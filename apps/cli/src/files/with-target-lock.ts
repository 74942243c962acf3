import { createHash } from "node:crypto";
import { realpath } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { stateFolders, withFileLock } from "@b24kit/state";
import { CliError } from "../errors/cli-error.ts";
import { isStateError } from "../errors/describe-state-error.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import type { Environment } from "../io.ts";

/** Whose lock it is. */
export interface TargetLockOptions {
  readonly env: Environment;
  readonly signal: AbortSignal;
}

/**
 * Lets one download at a time write to a file. The lock is an empty file of the state folder, and stays there: to remove it
 * would let two in. Where there is no such folder the work is done all the same: the part knows whose it is.
 */
export async function withTargetLock<T>(
  path: string,
  work: () => Promise<T>,
  { env, signal }: TargetLockOptions,
): Promise<T> {
  let isHeld = false;
  const held = async (): Promise<T> => {
    isHeld = true;
    return work();
  };
  try {
    return await withFileLock(await lockPath(path, env), held, { timeout: 0, about: path, signal });
  } catch (error) {
    if (isHeld || !isStateError(error)) throw error;
    if (error.code === "busy") throw busy(path);
    return work();
  }
}

/** The same for all ways that lead to the folder. */
async function lockPath(path: string, env: Environment): Promise<string> {
  const target = join(await realpath(dirname(path)), basename(path));
  const name = createHash("sha256").update(target).digest("hex").slice(0, 32);
  return join(stateFolders({ env, platform: process.platform }).state, "downloads", name);
}

function busy(path: string): CliError {
  return new CliError("busy", exitCodes.failed, {
    what: { ru: `этот файл уже скачивается: ${path}`, en: `this file is being downloaded already: ${path}` },
    why: { ru: "его пишет другой запуск b24", en: "another b24 writes to it" },
    next: { ru: "дождитесь его конца или укажите другой путь", en: "wait until it ends, or name another path" },
  });
}
