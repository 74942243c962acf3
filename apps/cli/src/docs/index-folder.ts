import { join, posix } from "node:path";
import { stemsOfWords } from "@b24kit/catalog";
import { scrubText } from "@b24kit/report";
import { type NewPage, type PageWriter, writePageIndex } from "@b24kit/state";
import { cleanMarkdown } from "./clean-markdown.ts";
import type { MarkdownFiles } from "./find-markdown.ts";
import { type AddressOf, pageAddresses } from "./page-address.ts";
import { readMarkdown } from "./read-markdown.ts";
import { splitSections } from "./split-sections.ts";

/** What an indexing did. */
export interface Indexed {
  readonly pages: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
  /** An index that could not be used was made anew. */
  readonly rebuilt: boolean;
  /** Pages with bytes that are no UTF-8: these stand as U+FFFD. */
  readonly broken: number;
  readonly skipped: readonly Skipped[];
}

/** A file that was left out. */
interface Skipped {
  readonly path: string;
  readonly reason: "too-large" | "unreadable";
}

export interface IndexFolderOptions {
  readonly cache: string;
  readonly now: () => number;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number) => void;
}

/** Files of one transaction. */
const atOnce = 100;

/** Brings the index up to what lies in a folder: what is new or changed is read, what has gone is taken out. */
export async function indexFolder(folder: string, files: MarkdownFiles, options: IndexFolderOptions): Promise<Indexed> {
  const reading = { folder, addressOf: await pageAddresses(folder), stems: stemsOfWords() };
  return writePageIndex(options.cache, async (writer) => {
    const tally: Tally = { added: 0, changed: 0, unchanged: 0, broken: 0, skipped: [], present: new Set() };
    for (let start = 0; start < files.paths.length; start += atOnce) {
      options.signal.throwIfAborted();
      await putFiles(writer, files.paths.slice(start, start + atOnce), reading, tally);
      options.onProgress(start + atOnce);
    }
    const { present, ...counts } = tally;
    const gone = [...writer.hashes.keys()].filter((path) => !present.has(path));
    if (gone.length > 0) writer.remove(gone);
    writer.finish(folder, options.now());
    return { pages: present.size, ...counts, removed: gone.length, rebuilt: writer.isRebuilt };
  });
}

interface Reading {
  readonly folder: string;
  readonly addressOf: AddressOf;
  readonly stems: (text: string) => readonly string[];
}

interface Tally extends Record<"added" | "changed" | "unchanged" | "broken", number> {
  readonly skipped: Skipped[];
  readonly present: Set<string>;
}

async function putFiles(
  writer: PageWriter,
  paths: readonly string[],
  { folder, addressOf, stems }: Reading,
  tally: Tally,
): Promise<void> {
  const put: NewPage[] = [];
  for (const path of paths) {
    const file = await readMarkdown(join(folder, path));
    if ("reason" in file) {
      tally.skipped.push({ path, reason: file.reason });
      continue;
    }
    tally.present.add(path);
    tally.broken += Number(file.isBroken);
    const kind = kindOf(writer, path, file.hash);
    tally[kind] += 1;
    if (kind !== "unchanged") put.push(pageOf(path, file, addressOf, stems));
  }
  if (put.length > 0) writer.put(put);
}

function kindOf({ hashes }: PageWriter, path: string, hash: string): "added" | "changed" | "unchanged" {
  const before = hashes.get(path);
  return before === undefined ? "added" : before === hash ? "unchanged" : "changed";
}

function pageOf(
  path: string,
  { text, hash }: { readonly text: string; readonly hash: string },
  addressOf: AddressOf,
  stems: (text: string) => readonly string[],
): NewPage {
  const { title = scrubText(posix.basename(path)), sections } = splitSections(cleanMarkdown(text));
  const titleStems = stems(title);
  return {
    path,
    hash,
    title,
    address: addressOf(path, title),
    sections: sections.map((section) => ({
      ...section,
      // The title says of every section what it is about.
      headingStems: [...new Set([...titleStems, ...stems(section.heading)])].join(" "),
      textStems: stems(section.text).join(" "),
    })),
  };
}
