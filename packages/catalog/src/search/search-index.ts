/** What a word counts for: in a name or title, as a word that the name lacks, in a module, in a parameter. */
export const shares = [1, 0.9, 0.5, 0.2] as const;

/** Where a stem occurs: positions of documents, and what it counts for there. */
export interface Postings {
  readonly positions: readonly number[];
  readonly shares: readonly number[];
}

/** Documents by the stems of their words. */
export interface SearchIndex {
  readonly size: number;
  /** Lines of postings by stem; they are read when asked for. */
  readonly lines: ReadonlyMap<string, string>;
  /** Those that were read: the same verbs come again and again, and have the longest lines. */
  readonly read: Map<string, Postings>;
}

/** Reads a generated table of postings. */
export function parseIndex(table: string, size: number): SearchIndex {
  const lines = table.trim().split("\n");
  return { size, lines: new Map(lines.map((line) => [line.slice(0, line.indexOf("\t")), line])), read: new Map() };
}

/** Where a stem occurs. */
export function postingsOf(index: SearchIndex, word: string): Postings {
  const line = index.lines.get(word);
  const known = index.read.get(word);
  if (line === undefined || known !== undefined) return known ?? nowhere;
  const postings = readPostings(line.slice(word.length + 1));
  index.read.set(word, postings);
  return postings;
}

const nowhere: Postings = { positions: [], shares: [] };

function readPostings(text: string): Postings {
  const positions: number[] = [];
  const found: number[] = [];
  for (const [field, list] of text.split(",").entries()) {
    let position = 0;
    for (const distance of list === "" ? [] : list.split(" ")) {
      position += Number.parseInt(distance, 36);
      positions.push(position);
      found.push(shares[field] ?? 0);
    }
  }
  return { positions, shares: found };
}

/** How much it tells that a document is one of `count`, as in BM25: the fewer the more, at most 5. */
export function weigh(index: SearchIndex, count: number): number {
  return Math.min(5, Math.log(1 + index.size / (count + 1)));
}
