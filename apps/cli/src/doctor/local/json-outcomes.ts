import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Outcome } from "../finding.ts";
import type { FolderFacts } from "./look-at-folder.ts";

/** Bytes: larger files are not ours. */
const largest = 16 * 1024 * 1024;

/** Files that are not JSON any more. The file of profiles is left out: it has a check of its own, which knows the line. */
export async function jsonOutcomes({ files }: FolderFacts): Promise<readonly Outcome[]> {
  const wanted = files.filter(
    ({ path, isFolder, size }) =>
      !isFolder && size <= largest && path.endsWith(".json") && basename(path) !== "profiles.json",
  );
  const found = await Promise.all(wanted.map(({ path }) => outcomeOf(path)));
  return found.filter((outcome) => outcome !== undefined);
}

async function outcomeOf(path: string): Promise<Outcome | undefined> {
  try {
    JSON.parse(await readFile(path, "utf8"));
    return undefined;
  } catch (error) {
    // The parser's message repeats a part of the file.
    const isRead = error instanceof SyntaxError;
    return {
      status: "problem",
      what: isRead
        ? { ru: `файл повреждён: ${path}`, en: `the file is damaged: ${path}` }
        : { ru: `файл не читается: ${path}`, en: `the file cannot be read: ${path}` },
      why: isRead
        ? { ru: "это не JSON", en: "it is not JSON" }
        : { ru: "система не дала его открыть", en: "the system did not open it" },
      next: {
        ru: "верните его из копии или уберите и войдите снова: b24 auth login",
        en: "bring it back from a backup, or move it away and sign in again: b24 auth login",
      },
      data: { path },
    };
  }
}
