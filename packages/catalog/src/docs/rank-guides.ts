import { stemsOf } from "../search/stems-of.ts";
import type { Guide } from "./guides/guide.ts";
import { guides } from "./guides/guides.ts";

/** Less of a question than this is a coincidence. */
const leastShare = 0.4;

/** The guides that a question is about, best first: rare words count for more, and most of the question has to be covered. */
export function rankGuides(question: string): readonly Guide[] {
  const asked = [...new Set(stemsOf(question))];
  const texts = guides.map((guide) => ({ guide, stems: new Set(stemsOf(`${guide.title} ${guide.words}`)) }));
  const weights = asked.map((word) => weightOf(texts.filter(({ stems }) => stems.has(word)).length, texts.length));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return texts
    .map(({ guide, stems }) => ({
      guide,
      share: asked.reduce((sum, word, index) => sum + (stems.has(word) ? (weights[index] ?? 0) : 0), 0) / all,
    }))
    .filter(({ share }) => share >= leastShare)
    .toSorted((a, b) => b.share - a.share)
    .map(({ guide }) => guide);
}

function weightOf(count: number, size: number): number {
  return Math.log(1 + size / (count + 0.5));
}
