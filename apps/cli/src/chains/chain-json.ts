import type { Chain, ChainFacts } from "@b24kit/catalog";
import type { Language, Text } from "../words.ts";

/** A chain as data, its words in one language. */
export function chainJson(chain: Chain, facts: ChainFacts, undo: Text, language: Language): object {
  return {
    id: chain.id,
    title: chain.title[language],
    purpose: chain.purpose[language],
    parameters: chain.parameters.map(({ label, description, example, ...rest }) => ({
      ...rest,
      label: label[language],
      description: description[language],
      example: example[language],
    })),
    steps: chain.steps.map(({ makes, ...rest }) => ({ ...rest, makes: makes[language] })),
    notes: chain.notes.map((note) => note[language]),
    undo: undo[language],
    ...facts,
  };
}
