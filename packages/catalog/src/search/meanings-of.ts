import { readQuestion } from "./read-question.ts";
import { methodSearch } from "./search-methods.ts";

/**
 * The things that a question speaks of, Russian or English, as the search of methods understands them: English stems that stand
 * for each other, with the share that each counts for. What the vocabulary does not know is left out.
 */
export async function meaningsOf(text: string): Promise<readonly ReadonlyMap<string, number>[]> {
  const { vocabulary, known } = await methodSearch();
  return readQuestion(text, vocabulary, known).concepts;
}
