import { readFile } from "node:fs/promises";
import { createHash } from "node:crypto";
import { writeFileAtomic } from "@b24kit/state";
import type { Column } from "./column.ts";

/** What was asked. An export only goes on with the same question. */
export interface ExportQuestion {
  readonly portal: string;
  readonly user: number | null;
  readonly entity: string;
  readonly filter: Readonly<Record<string, unknown>>;
  /** As given; null: all fields. */
  readonly select: string | null;
  readonly titles: boolean;
  readonly format: string;
  readonly separator: string;
}

/** How far an export has come: everything up to `lastId` stands in the first `bytes` of the part. */
export interface ExportState {
  readonly version: 1;
  /** Of the question. */
  readonly hash: string;
  readonly question: ExportQuestion;
  /** Fields as they were at the start. */
  readonly columns: readonly Column[];
  readonly lastId: number;
  readonly rows: number;
  readonly bytes: number;
  /** Everything is read; only the file itself may still have to be put into place. */
  readonly isComplete: boolean;
}

/** The state of an export that has read nothing. */
export function newState(question: ExportQuestion, columns: readonly Column[]): ExportState {
  return { version: 1, hash: hashOf(question), question, columns, lastId: 0, rows: 0, bytes: 0, isComplete: false };
}

/** Two questions with one hash ask for the same. */
export function hashOf(question: ExportQuestion): string {
  return createHash("sha256").update(JSON.stringify(question)).digest("hex");
}

/** Where the part and its state of a file stand: beside it. */
export function partPaths(file: string): { readonly part: string; readonly state: string } {
  return { part: `${file}.part`, state: `${file}.part.json` };
}

/** Replaces the state as a whole. Throws `StateError`. */
export async function saveState(path: string, state: ExportState): Promise<void> {
  await writeFileAtomic(path, `${JSON.stringify(state)}\n`);
}

/** The state beside a part; undefined where there is none, "damaged" where it cannot be read. */
export async function loadState(path: string): Promise<ExportState | "damaged" | undefined> {
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  try {
    const state = JSON.parse(text) as ExportState;
    return state.version === 1 && state.hash === hashOf(state.question) ? state : "damaged";
  } catch {
    return "damaged";
  }
}
