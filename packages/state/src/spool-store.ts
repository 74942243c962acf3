import { type FileHandle, open, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileError } from "./file-error.ts";
import { makePrivateFolder } from "./private-file.ts";
import { StateError } from "./state-error.ts";

/** Takes a file that grows under another name. */
export interface SpoolWriter {
  write(bytes: Uint8Array): Promise<void>;
  /** Puts it into place, on the disk. */
  commit(): Promise<void>;
  /** Drops what was written; never throws. */
  discard(): Promise<void>;
}

/** Reads pieces of a file. */
export interface SpoolReader {
  /** So many bytes from this place; fewer at the end. */
  read(offset: number, bytes: number): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Whether the files of a plan are kept. "unproven": nothing proves that they are of no use. */
export type SpoolUse = "kept" | "useless" | "unproven";

/** The commands of large plans, a file for each. Fits the port of `@b24kit/guard`. Its methods throw `StateError`. */
export interface SpoolStore {
  create(id: string): Promise<SpoolWriter>;
  open(id: string): Promise<SpoolReader | undefined>;
  /**
   * Removes the files of more than an hour ago that are of no use any more, and what killed writers left then. Unproven ones only
   * after 30 days, when no plan is remembered any more.
   */
  clean(useOf: (id: string) => SpoolUse): Promise<void>;
  remove(id: string): Promise<void>;
}

const [ready, growing] = [".commands", ".commands.part"];
/** What a run keeps beside the commands goes with them. */
const withPlan = [ready, ".journal", ".journal.lock", ".left"];
/** Locks of what was imported: of each file one. */
const sourceLock = ".source.lock";
/** Milliseconds in which a writer that lives has surely written, and kept its plan. */
const abandoned = 60 * 60_000;
/** Milliseconds after which surely no run holds a lock, and no plan is remembered. */
const longAgo = 30 * 24 * 60 * 60_000;

/** Keeps the files in the folder `bulk` of the state folder: 0600, the folder 0700. */
export function spoolStore(stateFolder: string): SpoolStore {
  const folder = join(stateFolder, "bulk");
  const pathOf = (id: string, end: string): string => {
    if (!/^[\da-z-]{1,40}$/.test(id)) throw new RangeError("This is not the id of a plan.");
    return join(folder, id + end);
  };
  return {
    create: async (id) => {
      makePrivateFolder(folder);
      return writerOf(pathOf(id, growing), pathOf(id, ready), folder);
    },
    open: async (id) => {
      const path = pathOf(id, ready);
      const file = await openOrNone(path);
      return file && readerOf(path, file);
    },
    clean: async (useOf) => {
      for (const name of await namesIn(folder)) {
        if (await isUseless(folder, name, useOf)) await rm(join(folder, name), { force: true });
      }
    },
    remove: async (id) => {
      const path = pathOf(id, ready);
      await inWords("remove", path, () => rm(path, { force: true }));
    },
  };
}

async function writerOf(part: string, path: string, folder: string): Promise<SpoolWriter> {
  // "wx" refuses a file or link that somebody else has put there.
  const file = await inWords("write", path, () => open(part, "wx", 0o600));
  return {
    write: (bytes) => inWords("write", path, () => file.writeFile(bytes)),
    commit: () =>
      inWords("write", path, async () => {
        await file.sync();
        await file.close();
        await rename(part, path);
        const place = await open(folder, "r").catch(() => undefined);
        await place?.sync().catch(() => undefined);
        await place?.close();
      }),
    async discard() {
      await file.close().catch(() => undefined);
      await rm(part, { force: true }).catch(() => undefined);
    },
  };
}

async function openOrNone(path: string): Promise<FileHandle | undefined> {
  try {
    return await inWords("read", path, () => open(path, "r"));
  } catch (error) {
    if (error instanceof StateError && (error.cause as { code?: unknown })?.code === "ENOENT") return undefined;
    throw error;
  }
}

function readerOf(path: string, file: FileHandle): SpoolReader {
  return {
    read: (offset, bytes) =>
      inWords("read", path, async () => {
        const buffer = Buffer.alloc(bytes);
        let filled = 0;
        while (filled < bytes) {
          const { bytesRead } = await file.read(buffer, filled, bytes - filled, offset + filled);
          if (bytesRead === 0) break;
          filled += bytesRead;
        }
        return buffer.subarray(0, filled);
      }),
    close: () => file.close(),
  };
}

async function isUseless(folder: string, name: string, useOf: (id: string) => SpoolUse): Promise<boolean> {
  const wait = patience(name, useOf);
  const touched = (await stat(join(folder, name)).catch(() => undefined))?.mtimeMs;
  return touched !== undefined && touched < Date.now() - wait;
}

/** Milliseconds after which a file of this name is removed. What lies there under other names is not of the plans' commands. */
function patience(name: string, useOf: (id: string) => SpoolUse): number {
  const end = withPlan.find((one) => name.endsWith(one));
  if (end === undefined) {
    if (name.endsWith(sourceLock)) return longAgo;
    return name.endsWith(growing) ? abandoned : Number.POSITIVE_INFINITY;
  }
  const use = useOf(name.slice(0, -end.length));
  return { kept: Number.POSITIVE_INFINITY, useless: abandoned, unproven: longAgo }[use];
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}

async function inWords<T>(step: string, path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw fileError(step, path, cause);
  }
}
