import { isNear } from "./is-near.ts";
import { linkWords } from "./light-words.ts";
import type { PhraseWord } from "./phrase-words.ts";
import type { Trigger, TriggerIndex } from "./trigger-index.ts";

/** How well a report fits some words. */
export interface Ranked {
  readonly id: string;
  /** Weight of the trigger when all of it is there; of a part of it less, below 0.7 of the whole. */
  readonly score: number;
  readonly isWhole: boolean;
  /** The words that the trigger explains. */
  readonly used: readonly PhraseWord[];
}

/** The reports by how much of the words their best trigger explains. Those that share nothing of weight are left out. */
export function rankReports(index: TriggerIndex, words: readonly PhraseWord[]): readonly Ranked[] {
  const said = words.filter(({ kind, word }) => kind === "word" && !linkWords.has(word));
  const best = new Map<string, Ranked>();
  for (const trigger of index.triggers) {
    const ranked = rankTrigger(index, trigger, said);
    if (ranked !== undefined && isBetter(ranked, best.get(trigger.id))) best.set(trigger.id, ranked);
  }
  return [...best.values()].toSorted((left, right) => right.score - left.score);
}

function isBetter(ranked: Ranked, other: Ranked | undefined): boolean {
  if (other === undefined || ranked.isWhole !== other.isWhole) return other === undefined || ranked.isWhole;
  return ranked.score > other.score;
}

function rankTrigger(index: TriggerIndex, trigger: Trigger, said: readonly PhraseWord[]): Ranked | undefined {
  const used: PhraseWord[] = [];
  let weight = 0;
  for (const stem of trigger.stems) {
    const free = said.filter((word) => !used.includes(word));
    const found = free.find((word) => word.stem === stem) ?? free.find((word) => isNear(word.stem, stem));
    if (found !== undefined) {
      used.push(found);
      weight += index.weightOf(stem);
    }
  }
  const isWhole = used.length === trigger.stems.length;
  if (weight < 1) return undefined;
  // A part counts for the two nearest only.
  return { id: trigger.id, isWhole, used, score: isWhole ? weight : 0.7 * weight * (weight / trigger.weight) };
}
