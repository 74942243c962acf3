import type { FoundAction } from "./find-action.ts";
import type { WordedTrigger } from "./lexicon.ts";
import { firstTelling } from "./order-at.ts";
import { outcomeOf } from "./outcome-of.ts";
import type { PhraseWord } from "./phrase-words.ts";
import { verbOf } from "./verbs.ts";

/** The action of a statement: «задача 15 сделана», «новая задача: …». Only where an id, quotes or a colon leave no doubt. */
export function findStatement(
  triggers: readonly WordedTrigger[],
  words: readonly PhraseWord[],
): FoundAction | undefined {
  const isAsked = words.some(({ word, raw }) => raw === "?" || questions.test(word));
  const first = firstTelling(words);
  const said = words.slice(Math.max(first, 0)).filter(({ kind, raw }) => kind !== "mark" || raw === ":");
  if (isAsked || first === -1) return undefined;
  for (const trigger of triggers) {
    const used = statedBy(trigger, said);
    if (used !== undefined) {
      const rest = words.slice(first).filter((word) => !used.includes(word) && word.word !== "is");
      return { id: trigger.id, verbAt: first, rest, ...outcomeOf(used) };
    }
  }
  return undefined;
}

const questions =
  /^(?:кто|что|какая|какой|какие|сколько|когда|где|почему|зачем|ли|кем|чья|who|what|which|when|why|how|if|если|whose)$/;

/** «новая задача» and then a colon or quotes; «задача … сделана» with an id or quotes between. */
function statedBy({ words }: WordedTrigger, said: readonly PhraseWord[]): readonly PhraseWord[] | undefined {
  const [first, second] = words;
  const [head, next, after] = said;
  const isStatement = first !== undefined && words.length === 2 && verbOf(first.word) === undefined;
  if (!isStatement || head?.word !== first.word || next === undefined) return undefined;
  if (next.word === second?.word) return isTextNext(after) ? [head, next] : undefined;
  const last = said.at(-1);
  return last !== undefined && last.word === second?.word && isOneThing(said.slice(1, -1)) ? [head, last] : undefined;
}

function isTextNext(word: PhraseWord | undefined): boolean {
  return word !== undefined && (word.raw === ":" || word.kind === "quoted");
}

/** An id or something in quotes, and perhaps "is". */
function isOneThing([thing, ...others]: readonly PhraseWord[]): boolean {
  const isClear = thing !== undefined && (thing.kind === "quoted" || /^[#№]?\d+$/.test(thing.word));
  return isClear && others.every(({ word }) => word === "is");
}
