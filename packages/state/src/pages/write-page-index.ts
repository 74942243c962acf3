import { existsSync } from "node:fs";
import { dirname } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { fileError } from "../file-error.ts";
import { openDatabase } from "../open-database.ts";
import { createPrivateFile, makePrivateFolder } from "../private-file.ts";
import { primaryCode, sqliteError } from "../sqlite-error.ts";
import { StateError } from "../state-error.ts";
import { transaction } from "../transaction.ts";
import { type FileLockOptions, withFileLock } from "../with-file-lock.ts";
import { deletePageFile, pageIndexFile, versionOf } from "./page-index-file.ts";
import { pageIndexVersion, pageSchema } from "./page-schema.ts";
import type { NewPage } from "./page-types.ts";

/** What an indexing does, step by step; each step is on the disk when it returns. */
export interface PageWriter {
  /** True when an index was there that could not be used: of another version, or damaged. */
  readonly isRebuilt: boolean;
  /** The hashes of the pages that are there, by path. */
  readonly hashes: ReadonlyMap<string, string>;
  /** Puts pages in place of those of the same paths. */
  put(pages: readonly NewPage[]): void;
  remove(paths: readonly string[]): void;
  /** Marks the index as whole. `at`: epoch milliseconds. */
  finish(folder: string, at: number): void;
}

/**
 * Writes the index of pages in a folder of b24kit, one process at a time. Whatever ends it, the pages that were put stay, and the
 * next indexing goes on from there. Throws `StateError`.
 */
export async function writePageIndex<T>(
  folder: string,
  action: (writer: PageWriter) => Promise<T>,
  options: FileLockOptions = {},
): Promise<T> {
  const file = pageIndexFile(folder);
  makePrivateFolder(folder);
  makePrivateFolder(dirname(file));
  return withFileLock(file, async () => written(file, action), options);
}

async function written<T>(file: string, action: (writer: PageWriter) => Promise<T>): Promise<T> {
  const { database, isRebuilt } = openForWriting(file);
  try {
    return await action(writerOf(database, isRebuilt));
  } catch (cause) {
    throw sqliteError(file, cause, "use the index");
  } finally {
    if (database.isOpen) database.close();
  }
}

/** Removes the index; false: there was none. The empty file of the lock stays. Throws `StateError`. */
export async function removePageIndex(folder: string, options: FileLockOptions = {}): Promise<boolean> {
  const file = pageIndexFile(folder);
  if (!existsSync(file)) return false;
  await withFileLock(file, () => deletePageFile(file), options);
  return true;
}

function openForWriting(file: string): { readonly database: DatabaseSync; readonly isRebuilt: boolean } {
  const known = tryOpen(file);
  if (known !== undefined) return { database: known, isRebuilt: false };
  deletePageFile(file);
  const made = tryOpen(file);
  if (made !== undefined) return { database: made, isRebuilt: true };
  throw new StateError("failed", {
    message: `Could not make the index ${file}.`,
    hint: "Check the disk, then run the command again.",
    path: file,
  });
}

/** Opens the file and makes its tables when there are none; undefined when it cannot be used and has to be made anew. */
function tryOpen(file: string): DatabaseSync | undefined {
  let database: DatabaseSync | undefined;
  try {
    createPrivateFile(file);
    database = openDatabase(file);
    database.exec("PRAGMA busy_timeout = 5000");
    const version = versionOf(database);
    if (version === 0) makeTables(database);
    if (version === 0 || version === pageIndexVersion) return database;
    database.close();
    return undefined;
  } catch (cause) {
    database?.close();
    const code = primaryCode(cause);
    if (code === undefined) throw fileError("make", file, cause);
    if (unusable.has(code)) return undefined;
    throw sqliteError(file, cause, "use the index");
  }
}

// SQLITE_ERROR (tables of something else), SQLITE_CORRUPT, SQLITE_NOTADB
const unusable: ReadonlySet<number> = new Set([1, 11, 26]);

function makeTables(database: DatabaseSync): void {
  transaction(database, () => database.exec(pageSchema));
}

function writerOf(database: DatabaseSync, isRebuilt: boolean): PageWriter {
  const rows = database.prepare("SELECT path, hash FROM page").all();
  const remove = (paths: readonly string[]): void => {
    for (const path of paths) removePage(database, path);
  };
  return {
    isRebuilt,
    hashes: new Map(rows.map(({ path, hash }) => [String(path), String(hash)])),
    put: (pages) =>
      changed(database, () => {
        remove(pages.map(({ path }) => path));
        for (const page of pages) insert(database, page);
      }),
    remove: (paths) => changed(database, () => remove(paths)),
    finish: (folder, at) =>
      transaction(database, () => {
        const set = database.prepare("INSERT OR REPLACE INTO fact VALUES (?, ?)");
        set.run("folder", folder);
        set.run("finished", String(at));
      }),
  };
}

/** What was whole is not while it is changed. */
function changed(database: DatabaseSync, change: () => void): void {
  transaction(database, () => {
    database.prepare("DELETE FROM fact WHERE name = 'finished'").run();
    change();
  });
}

function removePage(database: DatabaseSync, path: string): void {
  const id = database.prepare("SELECT id FROM page WHERE path = ?").get(path)?.["id"];
  if (typeof id !== "number") return;
  database.prepare("DELETE FROM word WHERE rowid IN (SELECT id FROM section WHERE page = ?)").run(id);
  database.prepare("DELETE FROM section WHERE page = ?").run(id);
  database.prepare("DELETE FROM page WHERE id = ?").run(id);
}

function insert(database: DatabaseSync, { path, hash, title, address, sections }: NewPage): void {
  const page = database
    .prepare("INSERT INTO page (path, hash, title, address) VALUES (?, ?, ?, ?)")
    .run(path, hash, title, address ?? null).lastInsertRowid;
  const addSection = database.prepare("INSERT INTO section (page, level, heading, text) VALUES (?, ?, ?, ?)");
  const addWords = database.prepare("INSERT INTO word (rowid, heading, body) VALUES (?, ?, ?)");
  for (const { level, heading, text, headingStems, textStems } of sections) {
    const { lastInsertRowid } = addSection.run(page, level, heading, text);
    addWords.run(lastInsertRowid, headingStems, textStems);
  }
}
