import { rmSync } from "node:fs";
import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { fileError } from "../file-error.ts";
import { openDatabase } from "../open-database.ts";
import { sqliteError } from "../sqlite-error.ts";

/** The file of the index in a folder of b24kit. */
export function pageIndexFile(folder: string): string {
  return join(folder, "docs", "pages.sqlite");
}

/** Milliseconds that a statement waits for another process. */
const patience = 5000;

/** Opens the file for one action; errors of SQLite come out as `StateError`. */
export function withPageDatabase<T>(file: string, action: (database: DatabaseSync) => T): T {
  let database: DatabaseSync | undefined;
  try {
    database = openDatabase(file);
    database.exec(`PRAGMA busy_timeout = ${patience}`);
    return action(database);
  } catch (cause) {
    throw sqliteError(file, cause, "use the index");
  } finally {
    if (database?.isOpen === true) database.close();
  }
}

/** Which version the tables have; 0: none. */
export function versionOf(database: DatabaseSync): number {
  return Number(database.prepare("PRAGMA user_version").get()?.["user_version"]);
}

/** Deletes the file and what SQLite leaves beside it. */
export function deletePageFile(file: string): void {
  try {
    for (const end of ["", "-journal"]) rmSync(`${file}${end}`, { force: true });
  } catch (cause) {
    throw fileError("delete", file, cause);
  }
}
