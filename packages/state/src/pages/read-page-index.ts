import { existsSync } from "node:fs";
import type { DatabaseSync } from "node:sqlite";
import { StateError } from "../state-error.ts";
import { pageIndexFile, versionOf, withPageDatabase } from "./page-index-file.ts";
import { pageIndexVersion } from "./page-schema.ts";
import type { FoundSection, PageSection, StoredPage } from "./page-types.ts";

/** What there is to read. */
export interface PageIndex {
  /** Whose pages these are. */
  readonly folder: string;
  /** Epoch milliseconds; undefined: the last indexing did not come to its end. */
  readonly finishedAt: number | undefined;
  readonly pages: readonly StoredPage[];
  /** Sections that have all of the stems, or at least one of them, best first. Stems are letters and digits. */
  find(stems: readonly string[], how: { readonly all: boolean; readonly limit: number }): readonly FoundSection[];
  /** The sections of a page in their order. */
  sectionsOf(path: string): readonly PageSection[];
}

/** Why there is no index to read. */
export type NoPageIndex = "none" | "other-version" | "damaged";

/**
 * Reads the index of pages in a folder of b24kit, which may be read-only; without one `action` is told why. Throws `StateError`
 * when the file cannot be used for another reason.
 */
export function readPageIndex<T>(folder: string, action: (index: PageIndex | NoPageIndex) => T): T {
  const file = pageIndexFile(folder);
  if (!existsSync(file)) return action("none");
  const state = stateOf(file);
  if (state !== "ready") return action(state);
  return withPageDatabase(file, (database) => action(indexOf(database)));
}

function stateOf(file: string): NoPageIndex | "ready" {
  try {
    const version = withPageDatabase(file, versionOf);
    if (version === 0) return "none";
    return version === pageIndexVersion ? "ready" : "other-version";
  } catch (error) {
    if (error instanceof StateError && error.code === "corrupt") return "damaged";
    throw error;
  }
}

function indexOf(database: DatabaseSync): PageIndex {
  const fact = (name: string): string | undefined => {
    const row = database.prepare("SELECT value FROM fact WHERE name = ?").get(name);
    return row === undefined ? undefined : String(row["value"]);
  };
  const finished = fact("finished");
  return {
    folder: fact("folder") ?? "",
    finishedAt: finished === undefined ? undefined : Number(finished),
    get pages() {
      return database.prepare("SELECT path, title, address FROM page ORDER BY path").all().map(pageOf);
    },
    find: (stems, how) => found(database, stems, how),
    sectionsOf: (path) =>
      database
        .prepare("SELECT s.* FROM section s JOIN page p ON p.id = s.page WHERE p.path = ? ORDER BY s.id")
        .all(path)
        .map(sectionOf),
  };
}

type Row = Readonly<Record<string, unknown>>;

function pageOf(row: Row): StoredPage {
  const address = row["address"];
  return {
    path: String(row["path"]),
    title: String(row["title"]),
    address: typeof address === "string" ? address : undefined,
  };
}

function sectionOf(row: Row): PageSection {
  return { level: Number(row["level"]), heading: String(row["heading"]), text: String(row["text"]) };
}

// A word of a heading says more on what a section is about than one of its text.
const headingWeight = 8;

function found(database: DatabaseSync, stems: readonly string[], how: { all: boolean; limit: number }): FoundSection[] {
  if (stems.length === 0) return [];
  const query = stems.map((stem) => `"${stem.replaceAll('"', "")}"`).join(how.all ? " AND " : " OR ");
  return database
    .prepare(
      `SELECT p.path, p.title, p.address, s.level, s.heading, s.text, hit.points
       FROM (SELECT rowid, bm25(word, ${headingWeight}, 1) AS points FROM word WHERE word MATCH ? ORDER BY points LIMIT ?) hit
       JOIN section s ON s.id = hit.rowid JOIN page p ON p.id = s.page ORDER BY hit.points, s.id`,
    )
    .all(query, how.limit)
    .map((row) => ({ ...pageOf(row), ...sectionOf(row), score: -Number(row["points"]) }));
}
