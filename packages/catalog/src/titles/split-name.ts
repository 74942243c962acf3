import { actionWords } from "./action-words.ts";
import { thingWords } from "./thing-words.ts";

// Words of the glue, and words that stay as they are but take part in longer ones.
const glue =
  "by for from to of as in with another after before additional attached depends on exists can calendar chat crm mail " +
  "online block external public wait clone widget round owner status direction priority business get link allow is";
const known: ReadonlySet<string> = new Set([
  ...Object.keys(actionWords),
  ...Object.keys(thingWords),
  ...glue.split(" "),
]);

/** The words of a part of a method's name: `camelCase` apart, and what is written together as far as the words are known. */
export function splitName(part: string): readonly string[] {
  const apart = part.replaceAll(/([a-z\d])([A-Z])/g, "$1 $2").replaceAll(/([A-Z])([A-Z][a-z])/g, "$1 $2");
  return apart
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .flatMap((word) => (word === "" ? [] : wordsIn(word)));
}

/** The fewest known words that a word is made of; itself where it is none. */
function wordsIn(blob: string): readonly string[] {
  if (known.has(blob)) return [blob];
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= blob.length; end += 1) {
    for (let start = 0; start < end; start += 1) {
      const head = best[start];
      const word = blob.slice(start, end);
      if (head === undefined || !known.has(word)) continue;
      const length = best[end]?.length ?? Number.POSITIVE_INFINITY;
      if (head.length + 1 < length) best[end] = [...head, word];
    }
  }
  return best[blob.length] ?? [blob];
}
