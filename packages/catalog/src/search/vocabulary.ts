import { words } from "./data/words.generated.ts";

/** One thing that a question speaks of: stems of the index that stand for it, each with the share that it counts for. */
export type Concept = ReadonlyMap<string, number>;

/** What people say, as stems, and what they mean by it. */
export interface Phrase {
  readonly stems: readonly string[];
  readonly meaning: string;
}

/** Phrases by each one's first stem. */
export type Vocabulary = ReadonlyMap<string, readonly Phrase[]>;

/** Reads the generated vocabulary. */
export function parseVocabulary(): Vocabulary {
  const phrases = words
    .trim()
    .split("\n")
    .map((line): Phrase => {
      const [stems = "", meaning = ""] = line.split("\t");
      return { stems: stems.split(" "), meaning };
    });
  return Map.groupBy(phrases, ({ stems }) => stems[0] ?? "");
}

/** Tells whether a phrase says what to do, as against with what. */
export function isVerb(phrase: Phrase): boolean {
  return phrase.meaning.startsWith("!");
}

/** What a phrase means: all of these things together. */
export function conceptsOf({ meaning }: Phrase): Concept[] {
  return meaning
    .replace("!", "")
    .split("+")
    .map((part) => new Map(part.split(" ").map(readTerm)));
}

function readTerm(term: string): [stem: string, share: number] {
  const [word = "", share = "1"] = term.split(":");
  return [word, Number(share)];
}
