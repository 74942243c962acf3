import { type MethodIndex, parseMethodIndex } from "./method-index.ts";
import { parseVocabulary, type Vocabulary } from "./vocabulary.ts";

/** What a search for methods needs. */
export interface MethodSearch {
  readonly methods: MethodIndex;
  readonly vocabulary: Vocabulary;
  /** Every stem of the index and of the vocabulary. */
  readonly known: ReadonlySet<string>;
}

/** Reads the generated tables: some milliseconds. */
export function loadSearch(): MethodSearch {
  const methods = parseMethodIndex();
  const vocabulary = parseVocabulary();
  const known = new Set(methods.index.lines.keys());
  for (const phrases of vocabulary.values()) {
    for (const word of phrases.flatMap((phrase) => phrase.stems)) known.add(word);
  }
  return { methods, vocabulary, known };
}
