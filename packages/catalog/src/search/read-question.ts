import { correctSpelling } from "./correct-spelling.ts";
import { splitWords } from "./split-words.ts";
import { stem } from "./stem.ts";
import { stopWords } from "./stop-words.ts";
import { type Concept, conceptsOf, isVerb, type Phrase, type Vocabulary } from "./vocabulary.ts";

// More words than this are no question, and the time of a search must have a bound.
const mostWords = 16;
// What a word of the index counts for when the synonyms give it another meaning.
const literalShare = 0.6;

/** What a question is about. */
export interface Question {
  readonly concepts: readonly Concept[];
  /** It says what to do. */
  readonly hasVerb: boolean;
}

/** Reads a text: phrases that the vocabulary knows, longest first, then words of the index. The rest is left out. */
export function readQuestion(text: string, vocabulary: Vocabulary, known: ReadonlySet<string>): Question {
  const words = [...new Set(splitWords(text))].slice(0, mostWords);
  const stems = new Set(words.map((word) => readWord(word, known)));
  const phrases = phrasesIn(stems, vocabulary);
  const read = new Set([...phrases.flatMap((phrase) => phrase.stems), ...words.filter(isStopWord).map(stem)]);
  const literals = [...stems].filter((word) => !read.has(word) && known.has(word));
  const concepts = [...phrases.flatMap(meant), ...literals.map((word) => new Map([[word, 1]]))];
  return { concepts: unique(concepts), hasVerb: phrases.some(isVerb) };
}

function readWord(word: string, known: ReadonlySet<string>): string {
  const plain = stem(word);
  return known.has(plain) || isStopWord(word) ? plain : (correctSpelling(plain, known) ?? plain);
}

function isStopWord(word: string): boolean {
  return stopWords.has(word);
}

// A word that a longer phrase took is not read again; all meanings of the same words count.
function phrasesIn(stems: ReadonlySet<string>, vocabulary: Vocabulary): Phrase[] {
  const candidates = [...stems]
    .flatMap((word) => vocabulary.get(word) ?? [])
    .filter((phrase) => phrase.stems.every((word) => stems.has(word)))
    .toSorted((a, b) => b.stems.length - a.stems.length);
  const takenBy = new Map<string, string>();
  return candidates.filter((phrase) => {
    const key = phrase.stems.toSorted().join(" ");
    const isFree = phrase.stems.every((word) => (takenBy.get(word) ?? key) === key);
    for (const word of isFree ? phrase.stems : []) {
      takenBy.set(word, key);
    }
    return isFree;
  });
}

function meant(phrase: Phrase): Concept[] {
  const [first, ...rest] = conceptsOf(phrase);
  const [word = "", ...more] = phrase.stems;
  return first === undefined || more.length > 0 || first.has(word)
    ? conceptsOf(phrase)
    : [new Map([...first, [word, literalShare]]), ...rest];
}

function unique(concepts: readonly Concept[]): Concept[] {
  return [...new Map(concepts.map((concept) => [[...concept].join(" "), concept])).values()];
}
