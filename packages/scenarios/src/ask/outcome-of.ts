import type { PhraseWord } from "./phrase-words.ts";

/** «выиграна», "lost" in a trigger is the stage. */
export function outcomeOf(used: readonly PhraseWord[]): { readonly outcome?: string } {
  const outcome = used.find(({ word }) => /^(?:выигран|проигран|won$|lost$)/.test(word))?.raw;
  return outcome === undefined ? {} : { outcome };
}
