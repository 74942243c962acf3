import { appendFile, readFile } from "node:fs/promises";
import type { LeftRow } from "@b24kit/guard";
import { leftPath } from "./bulk-file.ts";

/** What the undo of this id leaves alone; a line that a power cut tore is left out. It is told, and nothing is sent for it. */
export async function leftRows(folder: string, plan: string): Promise<readonly LeftRow[]> {
  const text = await readFile(leftPath(folder, plan), "utf8").catch(() => "");
  const rows = text.split("\n").flatMap((line) => rowOf(line) ?? []);
  return [...new Map(rows.map((row) => [row.key, row])).values()];
}

/** Adds rows to them. */
export async function addLeftRows(folder: string, plan: string, rows: readonly LeftRow[]): Promise<void> {
  await appendFile(leftPath(folder, plan), rows.map((row) => `${JSON.stringify(row)}\n`).join(""), { mode: 0o600 });
}

function rowOf(line: string): LeftRow | undefined {
  try {
    return JSON.parse(line) as LeftRow;
  } catch {
    return undefined;
  }
}
