// Words of the glue: they stand in every title.
const empty = new Set(["of", "the", "by", "to", "from", "for", "and", "a", "in", "with", "rest"]);

/** The words of a method's name, of a parameter or of a title, in lower case: "crm.item.getByID" is crm, item, get, id. */
export function nameWords(name: string): string[] {
  const apart = name.replaceAll(/([a-z\d])([A-Z])/g, "$1 $2").replaceAll(/([A-Z])([A-Z][a-z])/g, "$1 $2");
  return (apart.toLowerCase().match(/[a-z\d]+/g) ?? []).filter((word) => !empty.has(word));
}

/**
 * Splits words that the names write together ("movetask", "findbycomm") into the fewest known words. Known are those
 * that occur at least five times.
 */
export function splitBlobs(words: readonly string[]): (blob: string) => string[] {
  const counts = new Map<string, number>();
  for (const word of words) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const known = new Set([...counts].filter(([word, count]) => count >= 5 && word.length > 2).map(([word]) => word));
  const split = (blob: string): string[] =>
    blob.length < 6 ? [blob] : (fewest(blob, known)?.flatMap(split) ?? [blob]);
  return split;
}

function fewest(blob: string, known: ReadonlySet<string>): string[] | undefined {
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= blob.length; end++) {
    for (let start = 0; start < end; start++) {
      const head = best[start];
      const word = blob.slice(start, end);
      // The word itself is no split of it, unless nothing else is found.
      if (head !== undefined && word !== blob && isWord(word, known) && head.length + 1 < (best[end]?.length ?? 99)) {
        best[end] = [...head, word];
      }
    }
  }
  return best[blob.length]?.filter((word) => !empty.has(word));
}

function isWord(word: string, known: ReadonlySet<string>): boolean {
  return known.has(word) || (empty.has(word) && word.length > 1);
}
