import type { Action } from "../actions/action.ts";
import type { Scenario } from "../run/scenario.ts";
import { linkWords } from "./light-words.ts";
import { moreTriggers } from "./more-triggers.ts";
import { type PhraseWord, phraseWords } from "./phrase-words.ts";
import { createTriggerIndex, type TriggerIndex } from "./trigger-index.ts";

/** A trigger with its words, prepositions left out. */
export interface WordedTrigger {
  readonly id: string;
  readonly words: readonly PhraseWord[];
}

/** Everything that phrases are compared with. */
export interface Lexicon {
  readonly reports: TriggerIndex;
  /** Of the reports that look for something. */
  readonly queries: readonly WordedTrigger[];
  readonly actions: readonly WordedTrigger[];
}

/** Something that can be asked for. */
export interface Worded {
  readonly id: string;
  readonly triggers: { readonly ru: readonly string[]; readonly en: readonly string[] };
}

const actionLinks: ReadonlySet<string> = new Set([...linkWords, "как"]);

/** Splits the triggers of all reports and actions into words, once. */
export function createLexicon(scenarios: readonly Scenario[], actions: readonly Action[]): Lexicon {
  return {
    reports: createTriggerIndex(scenarios.map(withMore)),
    queries: worded(
      scenarios.filter(({ parameters }) => "query" in parameters.shape),
      linkWords,
    ),
    actions: worded(actions, actionLinks),
  };
}

/** Whether a word is left out of the triggers of actions. */
export function isActionLink({ word }: PhraseWord): boolean {
  return actionLinks.has(word);
}

function worded(definitions: readonly Worded[], links: ReadonlySet<string>): readonly WordedTrigger[] {
  return definitions.map(withMore).flatMap(({ id, triggers }) =>
    [...triggers.ru, ...triggers.en].map((text) => ({
      id,
      words: phraseWords(text).filter(({ word }) => !links.has(word)),
    })),
  );
}

function withMore({ id, triggers }: Worded): Worded {
  const { ru, en } = moreTriggers[id] ?? { ru: [], en: [] };
  return { id, triggers: { ru: [...triggers.ru, ...ru], en: [...triggers.en, ...en] } };
}
