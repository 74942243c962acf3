import type { DatabaseSync } from "node:sqlite";

/** Opens a SQLite file; a locked one fails at once. The module loads here, not at import: most commands never need it. */
export function openDatabase(file: string): DatabaseSync {
  const { DatabaseSync } = process.getBuiltinModule("node:sqlite");
  return new DatabaseSync(file, { timeout: 0 });
}
