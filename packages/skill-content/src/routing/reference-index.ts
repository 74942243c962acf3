import { stemsOf } from "@b24kit/catalog";
import type { Skill } from "../skill.ts";

/** A page that was found. */
export interface FoundPage {
  readonly skill: string;
  readonly id: string;
  /** Every word of one of its phrases, at least two, was said. */
  readonly isWhole: boolean;
}

/** Looks for the page with a phrase whose words, rare ones above all, were said. */
export type FindPage = (phrase: string) => FoundPage | undefined;

/** Which share of a phrase, by the weight of its words, has to be said. */
const enough = 0.65;

/** Makes the index of the phrases of all pages. */
export function referenceIndex(skills: readonly Skill[]): FindPage {
  const entries = skills.flatMap((skill) =>
    skill.references.flatMap(({ id, when }) =>
      [...when.ru, ...when.en].map((phrase) => ({ skill: skill.id, id, stems: [...new Set(stemsOf(phrase))] })),
    ),
  );
  const weightOf = weights(entries.map(({ stems }) => stems));
  return (phrase) => {
    const said = new Set(stemsOf(phrase));
    const ranked = entries.map(({ skill, id, stems }) => {
      const found = stems.filter((stem) => said.has(stem));
      return {
        skill,
        id,
        share: sum(found, weightOf) / sum(stems, weightOf),
        weight: sum(found, weightOf),
        words: found.length,
      };
    });
    const best = ranked.filter(({ share }) => share >= enough).toSorted((a, b) => b.weight - a.weight)[0];
    return best && { skill: best.skill, id: best.id, isWhole: best.share === 1 && best.words >= 2 };
  };
}

/** A word that stands in few phrases tells more than one of many. */
function weights(phrases: readonly (readonly string[])[]): (stem: string) => number {
  const counts = new Map<string, number>();
  for (const stem of phrases.flat()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return (stem) => Math.log((phrases.length + 1) / (counts.get(stem) ?? 1));
}

function sum(stems: readonly string[], weightOf: (stem: string) => number): number {
  return stems.reduce((total, stem) => total + weightOf(stem), 0);
}
