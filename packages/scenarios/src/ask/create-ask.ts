import { actions } from "../actions/actions.ts";
import { scenarios } from "../scenarios.ts";
import type { Ask, AskAnswer, AskContext, AskedPhrase, AskedThing } from "./asked.ts";
import { fillAction } from "./fill/fill-action.ts";
import { findAction, type FoundAction } from "./find-action.ts";
import { findStatement } from "./find-statement.ts";
import { firstTelling, orderAt } from "./order-at.ts";
import { nowOf } from "./now-of.ts";
import { createLexicon, type Lexicon } from "./lexicon.ts";
import { type PhraseWord, phraseWords } from "./phrase-words.ts";
import { readReport } from "./read-report.ts";
import { isDestroying, isUntold, verbOf } from "./verbs.ts";

/** Longer texts are no phrases. */
const longest = 2000;
const nothing: AskedPhrase = { kind: "nothing" };

/** Makes the reader of phrases from the triggers of the reports and actions. */
export function createAsk(): Ask {
  const lexicon = createLexicon(scenarios, actions);
  return (phrase, context) => (phrase.length > longest ? known(nothing) : read(lexicon, phrase, context));
}

function known(asked: AskedPhrase): AskAnswer {
  return { asked, usesNames: false };
}

function read(lexicon: Lexicon, phrase: string, context: AskContext): AskAnswer {
  const words = phraseWords(phrase.normalize("NFC"));
  const text = phrase.normalize("NFC");
  const order = orderAt(words);
  if (isForbidding(words)) return known(nothing);
  const found = order === -1 ? findStatement(lexicon.actions, words) : findAction(lexicon.actions, words);
  if (found !== undefined) return readOrder(lexicon, text, words, context, found);
  if (order !== -1 && !isNoun(words[order])) return known(nothing);
  if (words.some(({ word }) => isUntold(word))) return known(nothing);
  const second = orderInside(words);
  const asked = readReport({
    lexicon,
    phrase: text,
    words: second === undefined ? words : words.slice(0, second),
    context,
  });
  if (second === undefined) return asked;
  return { ...asked, asked: mixed(lexicon, asked.asked, words.slice(second)) };
}

/** «не закрывай», "do not close". */
function isForbidding(words: readonly PhraseWord[]): boolean {
  const first = Math.max(0, firstTelling(words));
  return words.slice(first, first + 2).some(({ word }) => /^(?:не|нельзя|don't|dont|not|never)$/.test(word));
}

/** The verb of an English order may be a noun: "schedule for Wednesday". */
function isNoun(verb: PhraseWord | undefined): boolean {
  return verb !== undefined && /^(?:schedule|plan)$/.test(verb.word);
}

function readOrder(
  lexicon: Lexicon,
  phrase: string,
  words: readonly PhraseWord[],
  context: AskContext,
  found: FoundAction,
): AskAnswer {
  const blank: AskedThing = { kind: "action", id: found.id, parameters: {} };
  const beyond = words.slice(found.verbAt + 1);
  const free = beyond.findIndex(({ kind, raw }) => kind === "quoted" || raw === ":");
  const head = free === -1 ? beyond : beyond.slice(0, free);
  if (isNegated(words, found.verbAt) || head.some(({ word }) => isDestroying(word))) return known(nothing);
  const second = orderInside(free === -1 ? words : words.slice(0, found.verbAt + 1 + free), found.verbAt + 1);
  if (second !== undefined) {
    const other = findAction(lexicon.actions, renumbered(words.slice(second)));
    if (other === undefined) return known(nothing);
    return known({ kind: "unsure", nearest: [blank, { kind: "action", id: other.id, parameters: {} }] });
  }
  const now = nowOf(context);
  const parameters = fillAction(
    found.id,
    { phrase, words: found.rest },
    { now, people: context.people, outcome: found.outcome },
  );
  const usesNames = context.people === undefined && namesMatter.has(found.id);
  if (parameters === undefined) return { asked: unclear(lexicon, phrase, words, context, blank), usesNames };
  return { asked: { ...blank, parameters }, usesNames };
}

/** Actions whose words are divided by what is the name of a person. */
const namesMatter = new Set(["create-task", "delegate-task", "set-deal-responsible", "send-message"]);

/** An order whose words cannot be divided: it, or the report that is nearest; about all of something it is nothing. */
function unclear(
  lexicon: Lexicon,
  phrase: string,
  words: readonly PhraseWord[],
  context: AskContext,
  blank: AskedThing,
): AskedPhrase {
  if (words.some(({ word }) => manyWords.test(word))) return nothing;
  const { asked } = readReport({ lexicon, phrase, words, context });
  const other = likeliest(asked);
  return other === undefined ? nothing : { kind: "unsure", nearest: [blank, other] };
}

const manyWords = /^(?:все|всех|всем|всю|каждую|каждый|любую|all|every|each|everyone|everybody)$/;

function isNegated(words: readonly PhraseWord[], verbAt: number): boolean {
  return words
    .slice(0, verbAt)
    .some(({ word }) => /^(?:не|нельзя|если|когда|never|don't|dont|not|if|when)$/.test(word));
}

/** Where another order begins inside of a phrase; its index. English verbs count behind "and", "then" or a mark only. */
function orderInside(words: readonly PhraseWord[], from = Math.max(0, firstTelling(words)) + 1): number | undefined {
  const at = words.findIndex(({ word, kind }, index) => {
    if (index < from || kind !== "word" || (verbOf(word) === undefined && !isDestroying(word))) return false;
    const before = words[index - 1];
    const isJoined = before?.kind === "mark" || /^(?:and|then|и|потом|затем)$/.test(before?.word ?? "");
    // An infinitive is no order: «кто должен закрыть задачу».
    return isJoined || (/[а-я]/.test(word) && !word.endsWith("ть"));
  });
  return at === -1 ? undefined : at;
}

/** A question that an order follows is neither. */
function mixed(lexicon: Lexicon, asked: AskedPhrase, order: readonly PhraseWord[]): AskedPhrase {
  const found = findAction(lexicon.actions, renumbered(order));
  const first = likeliest(asked);
  if (found === undefined || first === undefined) return nothing;
  return { kind: "unsure", nearest: [first, { kind: "action", id: found.id, parameters: {} }] };
}

function likeliest(asked: AskedPhrase): AskedThing | undefined {
  if (asked.kind === "unsure") return asked.nearest[0];
  if (asked.kind === "no-department") return asked.report;
  return asked.kind === "nothing" ? undefined : asked;
}

function renumbered(words: readonly PhraseWord[]): readonly PhraseWord[] {
  return words.map((word, index) => ({ ...word, index }));
}
