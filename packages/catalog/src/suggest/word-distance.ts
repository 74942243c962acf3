import { editDistance } from "./edit-distance.ts";

/** How far two words are: letters that differ; a plural counts half a letter, another verb for the same one. */
export function wordDistance(a: string, b: string): number {
  if (a === b) return 0;
  const meaning = meanings.get(a);
  if (meaning !== undefined && meaning === meanings.get(b)) return 1;
  // No more than a word that is another one altogether.
  const furthest = 1 + Math.max(a.length, b.length) / 2;
  if (singular(a) === singular(b)) return 0.5;
  if (contains(a, b) || contains(b, a)) return Math.min(Math.abs(a.length - b.length), furthest);
  if (Math.abs(a.length - b.length) > mostLetters || !beginAlike(a, b)) return furthest;
  return Math.min(editDistance(a, b), furthest);
}

const mostLetters = 3;

/** One of the first two letters is right, or they are swapped or shifted: what people mistype begins like it. */
function beginAlike(a: string, b: string): boolean {
  return a[0] === b[0] || a[1] === b[1] || a[0] === b[1] || a[1] === b[0];
}

function contains(word: string, part: string): boolean {
  return part.length > 2 && word.includes(part);
}

function singular(word: string): string {
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") ? word.slice(0, -1) : word;
}

const meanings: ReadonlyMap<string, string> = new Map(
  ["add create new insert register", "update edit set change modify", "delete remove destroy unregister"]
    .concat("list getlist all find search", "get read show view item")
    .flatMap((verbs) => verbs.split(" ").map((verb): [string, string] => [verb, verbs])),
);
