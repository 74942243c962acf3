import type { DatabaseSync } from "node:sqlite";
import { StateError } from "./state-error.ts";
import { transaction } from "./transaction.ts";

/** Brings the schema up to date. Several processes may do it at once: the first one does the work. */
export function migrate(database: DatabaseSync, file: string, migrations: readonly string[]): void {
  if (isCurrent(database, file, migrations.length)) {
    return;
  }
  transaction(database, () => {
    if (isCurrent(database, file, migrations.length)) {
      return;
    }
    for (const step of migrations.slice(version(database))) {
      database.exec(step);
    }
    database.exec(`PRAGMA user_version = ${migrations.length}`);
  });
}

function isCurrent(database: DatabaseSync, file: string, known: number): boolean {
  const found = version(database);
  if (found > known) {
    throw new StateError("newer", {
      message: `The state file ${file} was made by a newer b24kit (schema ${found}; this version knows ${known}).`,
      hint: "Update b24kit, or set B24KIT_HOME to another folder for this version.",
      path: file,
    });
  }
  return found === known;
}

function version(database: DatabaseSync): number {
  return Number(database.prepare("PRAGMA user_version").get()?.["user_version"] ?? 0);
}
