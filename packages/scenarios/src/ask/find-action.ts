import { isActionLink, type WordedTrigger } from "./lexicon.ts";
import { firstTelling, orderAt, plurals } from "./order-at.ts";
import { outcomeOf } from "./outcome-of.ts";
import type { PhraseWord } from "./phrase-words.ts";
import { verbOf } from "./verbs.ts";

/** An action that a phrase asks for, and the words that are left for its parameters. */
export interface FoundAction {
  readonly id: string;
  readonly rest: readonly PhraseWord[];
  /** Where the words begin that belong to the asking. */
  readonly verbAt: number;
  /** How a deal ended, where the order says it. */
  readonly outcome?: string;
}

const articles = new Set("a an the my our this that new".split(" "));
/** What stands between a verb and what it is done to, and says nothing. */
const between = new Set([...articles, "новую", "новый", "новое", "эту", "мою", "нашу"]);
const intoWhat = new Set("в во к ко из по от у с со про о об обо для на за".split(" "));
const isSign = (word: PhraseWord): boolean => word.kind === "mark";

/** The action whose trigger the order fits best: the longest one, then the one whose thing stands nearest to the verb. */
export function findAction(triggers: readonly WordedTrigger[], words: readonly PhraseWord[]): FoundAction | undefined {
  const verbAt = orderAt(words);
  const verb = words[verbAt];
  if (verb === undefined) return undefined;
  const limit = headEnd(words, verbAt);
  const head = words.slice(0, limit);
  const matches = triggers.flatMap((trigger) => {
    const used = usedBy(trigger, verb, head);
    return used === undefined ? [] : [{ id: trigger.id, used }];
  });
  const nearness = (used: readonly PhraseWord[]): number =>
    Math.max(0, ...used.slice(1).map((word) => Math.abs(words.indexOf(word) - verbAt)));
  const [best] = matches.toSorted(
    (left, right) => right.used.length - left.used.length || nearness(left.used) - nearness(right.used),
  );
  if (best === undefined) return undefined;
  const first = firstTelling(words);
  const rest = words.slice(first).filter((word) => !best.used.includes(word) && !isLinkOf(words, word, best.used));
  return { id: best.id, verbAt, rest, ...outcomeOf(best.used) };
}

/** "as" of "as done", «в» of «в работу». */
function isLinkOf(words: readonly PhraseWord[], word: PhraseWord, used: readonly PhraseWord[]): boolean {
  const next = words[word.index + 1];
  if (between.has(word.word) && word.index < (used[1]?.index ?? 0) && word.index > (used[0]?.index ?? 0)) return true;
  return isActionLink(word) && next !== undefined && used.indexOf(next) > 1;
}

/** The words before a colon or the first quote: those behind belong to a text. */
function headEnd(words: readonly PhraseWord[], verbAt: number): number {
  const colon = words.findIndex((word, index) => index > verbAt && isSign(word) && /[:;]/.test(word.raw));
  return colon === -1 ? words.length : colon;
}

function usedBy(
  trigger: WordedTrigger,
  verb: PhraseWord,
  head: readonly PhraseWord[],
): readonly PhraseWord[] | undefined {
  const [first, ...others] = trigger.words;
  if (first === undefined || first.word !== verbOf(verb.word)) return undefined;
  const found = others.map((other) =>
    head.find((word) => word !== verb && word.kind === "word" && word.stem === other.stem),
  );
  if (found.includes(undefined)) return undefined;
  const used = [verb, ...(found as readonly PhraseWord[])];
  return isApart(head, used) || isOfMany(used) ? undefined : used;
}

/** English says what is done to what in one breath; "schedule of meetings" is no order. */
function isApart(head: readonly PhraseWord[], used: readonly PhraseWord[]): boolean {
  const [verb, noun] = used;
  if (verb === undefined || noun === undefined) return false;
  // «добавь файл в задачу 15» adds no task.
  if (used.length === 2 && intoWhat.has(head[head.indexOf(noun) - 1]?.word ?? "")) return true;
  if (!/^[a-z]/.test(verb.word)) return false;
  const between = head.slice(head.indexOf(verb) + 1, head.indexOf(noun));
  // "Send Mary Brown a message".
  const isPassed = ({ word, raw }: PhraseWord): boolean =>
    articles.has(word) || (verb.word === "send" && /^\p{Lu}/u.test(raw));
  return head.indexOf(noun) < head.indexOf(verb) || !between.every(isPassed);
}

/** An order is about one thing. */
function isOfMany(used: readonly PhraseWord[]): boolean {
  return used.length === 2 && plurals.has(used[1]?.word ?? "");
}
