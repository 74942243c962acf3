/** Whether one word is the other with a slip or two of the finger; most of it must be the same. */
export function isNear(word: string, candidate: string): boolean {
  const distance = slips(word.toLowerCase(), candidate);
  return distance <= 2 && distance * 2 <= Math.max(word.length, candidate.length);
}

/** The known word that is nearest, if it is near at all. */
export function suggest(word: string, known: readonly string[]): string | undefined {
  const ranked = known.map((candidate) => ({ candidate, distance: slips(word.toLowerCase(), candidate) }));
  const best = ranked.toSorted((a, b) => a.distance - b.distance)[0];
  return best !== undefined && isNear(word, best.candidate) ? best.candidate : undefined;
}

/** Levenshtein's distance: letters added, left out or replaced. */
function slips(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let index = 0; index < from.length; index += 1) {
    const next = [index + 1];
    for (let column = 1; column <= to.length; column += 1) {
      const replaced = (row[column - 1] ?? 0) + (to[column - 1] === from[index] ? 0 : 1);
      next.push(Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
