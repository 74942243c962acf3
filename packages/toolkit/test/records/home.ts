import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { onTestFinished } from "vitest";

export interface Home {
  readonly env: { readonly B24KIT_HOME: string };
  /** The state file as it is now; closed when the test ends. */
  readonly state: () => DatabaseSync;
  /** Dates of the records, oldest first. */
  readonly dates: () => readonly string[];
}

/** A home folder with a `reports.json`; gone when the test ends. */
export function homeWith(settings: unknown): Home {
  const folder = mkdtempSync(join(tmpdir(), "b24kit-records-"));
  mkdirSync(join(folder, "config"));
  const text = typeof settings === "string" ? settings : JSON.stringify(settings);
  writeFileSync(join(folder, "config", "reports.json"), text);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const state = () => {
    const database = new DatabaseSync(join(folder, "state", "state.sqlite"));
    onTestFinished(() => void (database.isOpen && database.close()));
    return database;
  };
  const dates = () => {
    const database = state();
    const rows = database.prepare("SELECT date FROM daily_record ORDER BY date").all();
    database.close();
    return rows.map((row) => String(row["date"]));
  };
  return { env: { B24KIT_HOME: folder }, state, dates };
}
