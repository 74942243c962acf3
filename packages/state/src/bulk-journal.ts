import { randomUUID } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import { fileError } from "./file-error.ts";
import { makePrivateFile } from "./private-file.ts";
import { readLines } from "./read-lines.ts";
import { StateError } from "./state-error.ts";
import { withFileLock } from "./with-file-lock.ts";

/** What became of one command of a bulk write. Fits the port of `@b24kit/client`. */
export interface BulkLine {
  readonly key: string;
  readonly state: "sent" | "done" | "failed" | "unknown" | "not-done";
  /** Epoch milliseconds. */
  readonly at: number;
  readonly id?: number | string;
  readonly message?: string;
}

/** The journal of one bulk write, to which nobody else writes. */
export interface BulkJournalFile<Entry extends BulkLine = BulkLine> {
  /** Made at random when the file is new. */
  readonly id: string;
  /** The longest that was ever given for this journal. */
  readonly serverLimit: number | undefined;
  /** Oldest first. Throws `StateError`. */
  entries(): AsyncIterable<Entry>;
  /** On the disk when it resolves. Throws `StateError`: then the journal does not count them. */
  append(entries: readonly Entry[]): Promise<void>;
}

export interface BulkJournalOptions {
  /** What is written, for example the digest of its plan: a file that was begun with another one is refused. */
  readonly about: string;
  /** Milliseconds to wait for another process that has the journal. Default: 1,000. */
  readonly timeout?: number;
  /** Milliseconds after which the server ends a request by itself: kept for whoever takes the journal up again. */
  readonly serverLimit?: number;
}

/**
 * Runs an action with the journal in this file, which is made when it is missing: a line of JSON for each entry, 0600. No other
 * process can have it meanwhile. A last line that was torn by kill -9 or by a power cut is dropped. Throws `StateError`: "busy"
 * while another process has it, "corrupt" when it is no such journal, or that of something else.
 */
export async function withBulkJournal<Entry extends BulkLine, T>(
  path: string,
  { about, timeout = 1000, serverLimit }: BulkJournalOptions,
  action: (journal: BulkJournalFile<Entry>) => Promise<T>,
): Promise<T> {
  const whenLocked = async (): Promise<T> => {
    makePrivateFile(path);
    const file = await inWords("open", path, async () => open(path, "r+"));
    try {
      return await action(await openJournal<Entry>(file, path, about, serverLimit));
    } finally {
      await file.close();
    }
  };
  return withFileLock(path, whenLocked, { timeout });
}

async function openJournal<Entry extends BulkLine>(
  file: FileHandle,
  path: string,
  about: string,
  serverLimit: number | undefined,
): Promise<BulkJournalFile<Entry>> {
  const { id, end, limit } = await readHead(file, path, about);
  await inWords("write", path, async () => file.truncate(end));
  const append = appender(file, path, end);
  // Nothing was sent before the first line was on the disk, so without it the file is new.
  const own = id ?? randomUUID();
  if (id === undefined) await append(`${JSON.stringify({ journal: own, about })}\n`);
  const isLonger = serverLimit !== undefined && serverLimit > (limit ?? 0);
  if (isLonger) await append(`${limitLine}${serverLimit}}\n`);
  return {
    id: own,
    serverLimit: isLonger ? serverLimit : limit,
    entries: () => readEntries<Entry>(file, path),
    append: async (entries) => append(entries.map((entry) => `${JSON.stringify(entry)}\n`).join("")),
  };
}

/** How a line begins that holds the limit of the server. */
const limitLine = '{"serverLimit":';

/** The id, the longest limit, and the end of the last whole line. Throws when the journal is not about the same. */
async function readHead(
  file: FileHandle,
  path: string,
  about: string,
): Promise<{ readonly id: string | undefined; readonly limit: number | undefined; readonly end: number }> {
  let id: string | undefined;
  let limit: number | undefined;
  let end = 0;
  for await (const line of inOrder(file, path)) {
    if (end === 0) id = headOf(line.text, path, about);
    else if (line.text.startsWith(limitLine)) limit = Math.max(limit ?? 0, limitOf(line.text, path));
    end = line.end;
  }
  return { id, limit, end };
}

function limitOf(text: string, path: string): number {
  const limit = parse(text)?.["serverLimit"];
  if (typeof limit !== "number") throw damaged(path);
  return limit;
}

function headOf(text: string, path: string, about: string): string {
  const head = parse(text);
  if (typeof head?.["journal"] !== "string") throw damaged(path);
  if (head["about"] === about) return head["journal"];
  throw new StateError("corrupt", {
    message: `The journal ${path} belongs to another write.`,
    hint: "Go on with what it was begun with, or take another file for the journal.",
    path,
  });
}

async function* readEntries<Entry extends BulkLine>(file: FileHandle, path: string): AsyncGenerator<Entry> {
  let isHead = true;
  for await (const { text } of inOrder(file, path)) {
    if (isHead) {
      isHead = false;
      continue;
    }
    if (text.startsWith(limitLine)) continue;
    const entry = parse(text);
    if (typeof entry?.["key"] !== "string" || typeof entry["state"] !== "string") throw damaged(path);
    yield entry as unknown as Entry;
  }
}

/** One after the other, at the place where the last whole line ends. */
function appender(file: FileHandle, path: string, begin: number): (text: string) => Promise<void> {
  let end = begin;
  let isTorn = false;
  let turn: Promise<void> = Promise.resolve();
  const write = async (text: string): Promise<void> => {
    // What was half written would spoil the next line.
    if (isTorn) await file.truncate(end);
    isTorn = true;
    const bytes = Buffer.from(text);
    for (let done = 0; done < bytes.length;) {
      done += (await file.write(bytes, done, bytes.length - done, end + done)).bytesWritten;
    }
    await file.datasync();
    isTorn = false;
    end += bytes.length;
  };
  return async (text) => {
    const mine = turn.then(async () => inWords("write", path, async () => write(text)));
    turn = mine.catch(() => undefined);
    return mine;
  };
}

async function* inOrder(file: FileHandle, path: string): ReturnType<typeof readLines> {
  try {
    yield* readLines(file);
  } catch (cause) {
    throw cause instanceof StateError ? cause : fileError("read", path, cause);
  }
}

async function inWords<T>(step: string, path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (cause) {
    throw fileError(step, path, cause);
  }
}

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function damaged(path: string): StateError {
  return new StateError("corrupt", {
    message: `The journal ${path} is damaged: a line in its middle cannot be read.`,
    hint: "Do not write again what it is about before you have looked in the portal what is there.",
    path,
  });
}
