import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { stateFolders } from "@b24kit/state";
import type { StateFolderOptions } from "./state-folder.ts";

/** Says of the file at `path` what is wrong with it. */
export type OwnFileProblem = (path: string, problem: string, cause?: unknown) => Error;

/** A file that the user wrote, as parsed JSON. */
export interface OwnFile {
  readonly path: string;
  readonly value: unknown;
}

/**
 * Reads a JSON file of the user's in the configuration folder. Undefined when there is no such file, or no folder. Throws
 * what `problem` makes when it cannot be read.
 */
export async function readOwnFile(
  name: string,
  place: StateFolderOptions,
  problem: OwnFileProblem,
): Promise<OwnFile | undefined> {
  const path = pathOf(name, place);
  const text = path === undefined ? undefined : await textOf(path, problem);
  return path === undefined || text === undefined ? undefined : { path, value: parsedJson(path, text, problem) };
}

function pathOf(name: string, { env, platform }: StateFolderOptions): string | undefined {
  try {
    return join(stateFolders({ env, platform }).config, name);
  } catch {
    // No home folder: whoever needs to keep something there says so.
    return undefined;
  }
}

async function textOf(path: string, problem: OwnFileProblem): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw problem(path, "it cannot be read", error);
  }
}

function parsedJson(path: string, text: string, problem: OwnFileProblem): unknown {
  try {
    // Editors on Windows begin a file with a byte order mark.
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw problem(path, "it is no JSON", error);
  }
}
