import { knownNames, type NameWords } from "./known-names.ts";
import { wordDistance } from "./word-distance.ts";

const longestName = 100;
const longestWord = 30;
const most = 3;
const near = 2;

/** The documented names that are nearest to one that does not exist, best first, at most three; often none. */
export function suggestMethods(name: string): readonly string[] {
  const wanted = wordsOf(name.slice(0, longestName));
  if (wanted.length === 0) return [];
  const { words, names } = knownNames();
  const distances = wanted.map((word) => words.map((known) => wordDistance(word, known)));
  // A third of the letters may be wrong, one more for short names.
  const limit = 1 + wanted.join("").length / 3;
  const isNear = words.map((_, id) => distances.some((row) => (row[id] ?? Infinity) <= near));
  return (
    names
      .filter(({ ids }) => Math.abs(ids.length - wanted.length) <= 1)
      // Half of the words must be nearly right: that leaves few names to measure.
      .filter(({ ids }) => ids.filter((id) => isNear[id]).length * 2 >= wanted.length)
      .map((known) => ({ name: known.name, distance: nameDistance(wanted, known, distances, limit) }))
      .filter(({ distance }) => distance <= limit)
      .toSorted((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
      .slice(0, most)
      .map((found) => found.name)
  );
}

function wordsOf(name: string): readonly string[] {
  return name
    .toLowerCase()
    .split(/\W+/)
    .filter((word) => word !== "" && word !== "json")
    .map((word) => word.slice(0, longestWord));
}

/** The cost of turning one name into the other, words put in or left out included; `Infinity` above the limit. */
function nameDistance(
  wanted: readonly string[],
  { ids, lengths }: NameWords,
  distances: readonly (readonly number[])[],
  limit: number,
): number {
  let before = [0];
  for (const length of lengths) before.push((before.at(-1) ?? 0) + missing(length));
  for (const [at, word] of wanted.entries()) {
    const row = [(before[0] ?? 0) + missing(word.length)];
    for (const [index, id] of ids.entries()) {
      const changed = (before[index] ?? 0) + (distances[at]?.[id] ?? 0);
      const dropped = (before[index + 1] ?? 0) + missing(word.length);
      const added = (row[index] ?? 0) + missing(lengths[index] ?? 0);
      row.push(Math.min(changed, dropped, added));
    }
    if (Math.min(...row) > limit) return Infinity;
    before = row;
  }
  return before.at(-1) ?? Infinity;
}

/** A short word that is not there is a smaller fault than a long one, up to three letters. */
function missing(length: number): number {
  return Math.min(length, 3);
}
