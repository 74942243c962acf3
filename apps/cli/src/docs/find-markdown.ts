import { readdir } from "node:fs/promises";
import { join } from "node:path";

/** The Markdown below a folder. */
export interface MarkdownFiles {
  /** Paths from the folder on, with "/", sorted. */
  readonly paths: readonly string[];
  /** Symbolic links that were met; none is followed. */
  readonly links: number;
  /** Folders that could not be opened. */
  readonly closed: readonly string[];
}

/** More than any documentation has: a folder of this size was named by mistake. */
export const mostFiles = 50_000;

/** Folders that hold no pages. */
const skipped: ReadonlySet<string> = new Set(["node_modules"]);

/** Finds the Markdown below a folder, without following symbolic links; hidden folders are left out. Stops one above `mostFiles`. */
export async function findMarkdown(folder: string, signal: AbortSignal): Promise<MarkdownFiles> {
  const found = { paths: [] as string[], links: 0, closed: [] as string[] };
  const waiting = [""];
  for (let at = waiting.pop(); at !== undefined && found.paths.length <= mostFiles; at = waiting.pop()) {
    signal.throwIfAborted();
    for (const entry of await entriesOf(folder, at, found.closed)) {
      const path = at === "" ? entry.name : `${at}/${entry.name}`;
      if (entry.isSymbolicLink()) found.links += 1;
      else if (entry.isDirectory() && !entry.name.startsWith(".") && !skipped.has(entry.name)) waiting.push(path);
      else if (entry.isFile() && /\.(?:md|markdown)$/i.test(entry.name)) found.paths.push(path);
    }
  }
  return { ...found, paths: found.paths.toSorted() };
}

async function entriesOf(folder: string, at: string, closed: string[]) {
  try {
    return await readdir(join(folder, at), { withFileTypes: true });
  } catch (error) {
    // Without the folder itself there is nothing to tell of.
    if (at === "") throw error;
    closed.push(at);
    return [];
  }
}
