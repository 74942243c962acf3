import { editDistance } from "../suggest/edit-distance.ts";

const shortest = 4;

/** The nearest known stem that differs by one typing mistake, in stems of eight letters and more by two. */
export function correctSpelling(word: string, known: Iterable<string>): string | undefined {
  const most = word.length < shortest ? 0 : 1 + Number(word.length >= 8);
  let best: string | undefined;
  let least = most + 1;
  for (const candidate of known) {
    // The first letter is seldom wrong, and without it "part" would be "art".
    const isNear = candidate.charAt(0) === word.charAt(0) && Math.abs(candidate.length - word.length) <= most;
    if (isNear && candidate.length >= shortest) {
      const distance = editDistance(word, candidate);
      [best, least] = distance < least ? [candidate, distance] : [best, least];
    }
  }
  return best;
}
