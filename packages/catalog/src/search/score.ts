import type { Question } from "./read-question.ts";
import { postingsOf, type SearchIndex, weigh } from "./search-index.ts";
import type { Concept } from "./vocabulary.ts";

// Who does not say what to do wants to look.
const look: Concept = new Map([
  ["list", 0.6],
  ["get", 0.5],
  ["search", 0.35],
]);

/** Points of every document that has something of the question, by its position in the index. */
export function score(index: SearchIndex, { concepts, hasVerb }: Question): Map<number, number> {
  const scores = new Map<number, number>();
  for (const concept of concepts) {
    for (const [position, points] of scoreConcept(index, concept)) {
      scores.set(position, (scores.get(position) ?? 0) + points);
    }
  }
  for (const [position, points] of hasVerb ? [] : scoreConcept(index, look)) {
    const other = scores.get(position);
    if (other !== undefined) {
      scores.set(position, other + points);
    }
  }
  return scores;
}

/** The stems that a question asks for, the words for a look included where it does not say what to do. */
export function askedStems({ concepts, hasVerb }: Question): Set<string> {
  return new Set([...concepts, ...(hasVerb ? [] : [look])].flatMap((concept) => [...concept.keys()]));
}

// The words of a concept stand for each other: the best one counts, all of them together tell how rare it is.
function scoreConcept(index: SearchIndex, concept: Concept): Map<number, number> {
  const best = new Map<number, number>();
  for (const [word, share] of concept) {
    const { positions, shares } = postingsOf(index, word);
    for (const [place, position] of positions.entries()) {
      best.set(position, Math.max(best.get(position) ?? 0, share * (shares[place] ?? 0)));
    }
  }
  const weight = weigh(index, best.size);
  for (const [position, share] of best) {
    best.set(position, share * weight);
  }
  return best;
}
