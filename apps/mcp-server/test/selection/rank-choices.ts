import { meaningsOf, methodInfo, stemsOf } from "@b24kit/catalog";
import type { Choice } from "./choices.ts";
import { glossary } from "./glossary.ts";

/** A choice and its points. */
export interface RankedChoice {
  readonly choice: Choice;
  readonly points: number;
}

/** What a word counts for where it stands. */
const nameShare = 1;
const aboutShare = 0.5;
/** A word that only the vocabulary has translated may be meant otherwise. */
const translatedShare = 0.7;
/** A phrase that means a choice says more than its words. */
const triggerShare = 1.2;
/** Words that fit a question and a change alike ("new leads") are a question. */
const writeShare = 0.85;

/** Said before anything that is asked for. */
const empty: ReadonlySet<string> = new Set(stemsOf("покажи дай сделай какой какие show give tell list"));

function telling(text: string): readonly string[] {
  return stemsOf(text).filter((word) => !empty.has(word));
}

interface Indexed {
  readonly choice: Choice;
  readonly names: ReadonlySet<string>;
  readonly about: ReadonlySet<string>;
  readonly triggers: readonly (readonly string[])[];
}

/** Stems that stand for each other, and what they count for. */
type Term = ReadonlyMap<string, number>;

/** Ranks choices by the words of their texts and nothing else, best first: the same question always gives the same order. */
export async function rankChoices(ask: string, choices: readonly Choice[]): Promise<readonly RankedChoice[]> {
  const indexed = choices.map(indexOf);
  const terms = await termsOf(ask);
  const said = new Set(telling(ask));
  const rarity = (word: string): number =>
    Math.log(
      1 + indexed.length / (0.5 + indexed.filter(({ names, about }) => names.has(word) || about.has(word)).length),
    );
  return indexed
    .map((one) => {
      const points = pointsOf(one, terms, rarity) + triggerPoints(one, said, rarity);
      return { choice: one.choice, points: points * (one.choice.args["action"] === undefined ? 1 : writeShare) };
    })
    .toSorted((a, b) => b.points - a.points);
}

function indexOf(choice: Choice): Indexed {
  const triggers = choice.triggers.map((trigger) => telling(trigger));
  return {
    choice,
    names: new Set([...stemsOf(choice.names), ...triggers.flat()]),
    about: new Set(stemsOf(choice.about)),
    triggers,
  };
}

function pointsOf({ names, about }: Indexed, terms: readonly Term[], rarity: (word: string) => number): number {
  return terms.reduce((sum, term) => {
    const points = [...term].map(([word, share]) => {
      const place = names.has(word) ? nameShare : about.has(word) ? aboutShare : 0;
      return place * share * rarity(word);
    });
    return sum + Math.max(0, ...points);
  }, 0);
}

function triggerPoints({ triggers }: Indexed, said: ReadonlySet<string>, rarity: (word: string) => number): number {
  const met = triggers.filter((words) => words.length > 0 && words.every((word) => said.has(word)));
  return Math.max(0, ...met.map((words) => triggerShare * words.reduce((sum, word) => sum + rarity(word), 0)));
}

async function termsOf(ask: string): Promise<readonly Term[]> {
  const named = namedMethods(ask);
  const plain = named.reduce((text, name) => text.replace(name, " "), ask);
  const stems = [...new Set(telling(plain))];
  const translated = (await meaningsOf(plain)).map((meaning) => scaled(meaning, translatedShare));
  const glossed = glossary.filter(([said]) => isSaid(said, stemsOf(plain))).map(([, means]) => means);
  const words = [...stems, ...stemsOf([...glossed, ...marksOf(named)].join(" "))];
  return unique([...words.map((word): Term => new Map([[word, 1]])), ...translated]);
}

/** Whether one of the phrases stands in the question with all of its words. */
function isSaid(phrases: string, stems: readonly string[]): boolean {
  return phrases.split(",").some((phrase) => stemsOf(phrase).every((word) => stems.includes(word)));
}

/** What the catalog knows of the methods that a question names. */
function marksOf(named: readonly string[]): readonly string[] {
  if (named.length === 0) return [];
  const isWrite = named.some((name) => methodInfo(name)?.effect !== "read");
  return [named.length === 1 ? "one method" : "several methods", isWrite ? "writes changes" : "reads"];
}

/** A name of a method says that a method is meant, not what its words are about. */
function namedMethods(ask: string): readonly string[] {
  return (ask.match(/\b[a-z]+(?:\.[a-z]+)+\b/gi) ?? []).filter((name) => methodInfo(name) !== undefined);
}

function scaled(meaning: Term, share: number): Term {
  return new Map([...meaning].map(([word, value]) => [word, value * share]));
}

/** A word that was said and translated by itself counts once. */
function unique(terms: readonly Term[]): readonly Term[] {
  const seen = new Set<string>();
  return terms.filter((term) => {
    const isNew = [...term.keys()].some((word) => !seen.has(word));
    for (const word of term.keys()) if (isNew) seen.add(word);
    return isNew;
  });
}
