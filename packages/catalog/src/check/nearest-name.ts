import { editDistance } from "../suggest/edit-distance.ts";

/** Longer names are not compared: nobody mistypes them by a letter. */
const longest = 64;

/**
 * The name that somebody who wrote `name` most probably meant, or `undefined`: the same but for case and underscores, or
 * a few letters away (one of four or five, two of up to eight, three of more).
 */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  if (name.length > longest) return undefined;
  const spelling = spellingOf(name);
  const allowed = allowedDistance(spelling.length);
  let best: string | undefined;
  let bestDistance = allowed + 1;
  for (const candidate of known) {
    const other = spellingOf(candidate);
    if (other === spelling) return candidate;
    if (Math.abs(other.length - spelling.length) >= bestDistance) continue;
    const distance = editDistance(spelling, other);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** A name without case and underscores: `ASSIGNED_BY_ID` and `assignedById` have the same. */
export function spellingOf(name: string): string {
  return name.slice(0, 200).replaceAll("_", "").toUpperCase();
}

function allowedDistance(length: number): number {
  if (length < 4) return 0;
  if (length < 6) return 1;
  return length < 9 ? 2 : 3;
}
