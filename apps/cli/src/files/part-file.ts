import { type BigIntStats, constants } from "node:fs";
import { type FileHandle, link, lstat, open, rename, unlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Writable } from "node:stream";
import { finished } from "node:stream/promises";

/** A file that grows as a part and appears under its name as a whole. */
export interface PartFile {
  /** Begins, or begins anew. */
  begin(): Promise<Writable>;
  /** Puts it in its place; `EEXIST` when something is there that may not be replaced. */
  commit(path: string, mayReplace: boolean): Promise<void>;
  /** Removes what was written. Harmless after `commit`. */
  discard(): Promise<void>;
}

/** The name while it grows: hidden, and one that nobody else gives. */
export function partPath(path: string): string {
  return join(dirname(path), `.${basename(path)}.b24-part`);
}

/** Always a file of its own: what has the name, such as a leftover of kill -9, loses it and is not written to. */
export function partFile(part: string): PartFile {
  let stream: Writable | undefined;
  let made: BigIntStats | undefined;
  let beginning: Promise<Writable> | undefined;
  // Without a lock somebody else may have taken the name meanwhile.
  const isMine = async (): Promise<boolean> => {
    const found = await lstat(part, { bigint: true }).catch(() => undefined);
    return found !== undefined && found.ino === made?.ino && found.dev === made.dev;
  };
  const begun = async (): Promise<Writable> => {
    await closed(stream);
    stream = undefined;
    const handle = await newFile(part);
    made = await handle.stat({ bigint: true });
    // It closes the file, after it has reached the disk.
    stream = handle.createWriteStream({ flush: true, highWaterMark: 2 ** 20 });
    return stream;
  };
  return {
    async begin() {
      beginning = begun();
      return beginning;
    },
    async commit(path, mayReplace) {
      if (stream === undefined) return;
      stream.end();
      await finished(stream);
      if (!(await isMine())) throw Object.assign(new Error(part), { code: "EBUSY" });
      await (mayReplace ? rename(part, path) : place(part, path));
      stream = undefined;
    },
    async discard() {
      // Who gave up did not wait for it: the file may be about to appear.
      await beginning?.catch(() => undefined);
      if (stream === undefined) return;
      await closed(stream);
      stream = undefined;
      if (await isMine()) await unlink(part).catch(() => undefined);
    },
  };
}

async function newFile(part: string): Promise<FileHandle> {
  const { O_WRONLY, O_CREAT, O_EXCL } = constants;
  await unlink(part).catch((error: unknown) => {
    if (codeOf(error) !== "ENOENT") throw error;
  });
  // Neither is a file written to that appears right now, nor a link followed, nor a pipe waited for.
  const careful = (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  return open(part, O_WRONLY | O_CREAT | O_EXCL | careful, 0o666);
}

async function closed(stream: Writable | undefined): Promise<void> {
  if (stream === undefined || stream.closed) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  stream.once("error", () => undefined).once("close", resolve);
  stream.destroy();
  await promise;
}

/** A link refuses a name that is taken; some disks know no links. */
async function place(part: string, path: string): Promise<void> {
  try {
    await link(part, path);
    await unlink(part).catch(() => undefined);
  } catch (error) {
    if (codeOf(error) === "EEXIST" || (await isTaken(path))) throw Object.assign(new Error(path), { code: "EEXIST" });
    await rename(part, path);
  }
}

/** Whether something has the name. */
export async function isTaken(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
