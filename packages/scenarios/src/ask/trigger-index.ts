import { lightWords, linkWords, timeWords } from "./light-words.ts";
import { phraseWords } from "./phrase-words.ts";

/** Words that mean a report, as stems, and how much they weigh. */
export interface Trigger {
  readonly id: string;
  /** In their order, without prepositions. */
  readonly stems: readonly string[];
  readonly weight: number;
}

export interface TriggerIndex {
  readonly triggers: readonly Trigger[];
  /** What a stem adds; 0 for one that no trigger has. */
  weightOf(stem: string): number;
  readonly stems: readonly string[];
}

interface Definition {
  readonly id: string;
  readonly triggers: { readonly ru: readonly string[]; readonly en: readonly string[] };
}

/** Of a word that means little by itself. */
const lightWeight = 0.3;
const timeWeight = 1;

/** Makes the triggers of the definitions comparable: what few definitions use weighs more. */
export function createTriggerIndex(definitions: readonly Definition[]): TriggerIndex {
  const worded = definitions.flatMap(({ id, triggers }) =>
    [...triggers.ru, ...triggers.en].map((text) => ({ id, words: triggerWords(text) })),
  );
  const users = new Map<string, Set<string>>();
  const fixed = new Map<string, number>();
  for (const { id, words } of worded) {
    for (const { word, stem } of words) {
      users.set(stem, (users.get(stem) ?? new Set()).add(id));
      if (lightWords.has(word)) fixed.set(stem, lightWeight);
      if (timeWords.has(word)) fixed.set(stem, timeWeight);
    }
  }
  const weightOf = (stem: string): number => {
    const { size } = users.get(stem) ?? new Set();
    return size === 0 ? 0 : (fixed.get(stem) ?? 1 + Math.log(definitions.length / size));
  };
  const triggers = worded.map(({ id, words }) => {
    const stems = words.map(({ stem }) => stem);
    return { id, stems, weight: stems.reduce((sum, stem) => sum + weightOf(stem), 0) };
  });
  return { triggers, weightOf, stems: [...users.keys()] };
}

function triggerWords(text: string) {
  return phraseWords(text).filter(({ kind, word }) => kind === "word" && !linkWords.has(word));
}
