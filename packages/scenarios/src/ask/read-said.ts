import { findScenario } from "../scenarios.ts";
import type { AskContext } from "./asked.ts";
import type { Lexicon } from "./lexicon.ts";
import { departmentsIn, isBeside, peopleIn, type SaidName } from "./names-in.ts";
import { nowOf } from "./now-of.ts";
import type { PhraseWord } from "./phrase-words.ts";
import { type Ranked, rankReports } from "./rank-reports.ts";
import { strangeWords, without } from "./strange-words.ts";
import { type SaidTime, timeIn } from "./time-in.ts";
import type { TriggerIndex } from "./trigger-index.ts";
import type { SaidWhose } from "./whose-report.ts";

/** A phrase that is read, and with what. */
export interface Reading {
  readonly lexicon: Lexicon;
  readonly phrase: string;
  readonly words: readonly PhraseWord[];
  readonly context: AskContext;
}

/** What a question says besides its report. */
export interface Said {
  readonly ranked: readonly Ranked[];
  readonly best: Ranked;
  readonly time: SaidTime | undefined;
  /** The people, then the departments that are named. */
  readonly whose: readonly SaidWhose[];
  /** Words that nothing explains. */
  readonly strange: readonly PhraseWord[];
}

/** Divides a question into its report, time and names; undefined when no report comes near. */
export function readSaid({ lexicon, phrase, words, context }: Reading): Said | undefined {
  const time = timeIn(phrase, words, nowOf(context).toPlainDate());
  const isCommon = ({ stem }: PhraseWord): boolean => lexicon.reports.weightOf(stem) > 0;
  const departments = (said: readonly PhraseWord[]): SaidName | undefined =>
    context.departments && departmentsIn(said, context.departments, isCommon);
  const named = departments(words);
  const ranking = rankBeside(lexicon.reports, words, named);
  const [best] = ranking.ranked;
  if (best === undefined) return undefined;
  const placed = ranking.isBeside ? twoOf(words, departments, named) : [];
  const free = without(words, [...best.used, ...placed.flatMap(({ used }) => used)]);
  const people = twoOf(free, (said) => context.people && peopleIn(said, context.people));
  const known = [best, time, ...placed, ...people].flatMap((part) => part?.used ?? []);
  return {
    ranked: ranking.ranked,
    best,
    time,
    whose: [...whoseOf("user", people), ...whoseOf("department", placed)],
    strange: strangeWords(lexicon.reports, words, known),
  };
}

/** Whether a report is about something that is looked for. */
export function isQuery(id: string): boolean {
  const { shape } = findScenario(id)?.parameters ?? {};
  return shape !== undefined && "query" in shape;
}

/** The first that is named, and another one besides: who asks of two must not get the first alone. */
function twoOf(
  words: readonly PhraseWord[],
  find: (words: readonly PhraseWord[]) => SaidName | undefined,
  first = find(words),
): readonly SaidName[] {
  const second = first && find(without(words, first.used));
  return [first, second].filter((name) => name !== undefined);
}

function whoseOf(choice: SaidWhose["choice"], names: readonly SaidName[]): readonly SaidWhose[] {
  return names.flatMap(({ found }) => found.map(({ id }) => ({ choice, id })));
}

/** Beside the department that is named, where a trigger is whole without it: «как работает отдел продаж» is one itself. */
function rankBeside(index: TriggerIndex, words: readonly PhraseWord[], department: SaidName | undefined) {
  if (department !== undefined) {
    const ranked = plain(rankReports(index, without(words, department.used)));
    if (ranked[0]?.isWhole === true) return { ranked, isBeside: true };
  }
  const ranked = plain(rankReports(index, words));
  return {
    ranked,
    isBeside: department !== undefined && ranked[0] !== undefined && isBeside(department, ranked[0].used),
  };
}

/** Whole triggers before parts of others, and of the looked-for reports only as what comes near. */
function plain(ranked: readonly Ranked[]): readonly Ranked[] {
  return ranked.toSorted((left, right) => rank(left) - rank(right) || right.score - left.score);
}

/** 0 for a whole trigger of a report that is asked for as it is. */
function rank({ id, isWhole }: Ranked): number {
  return isWhole && !isQuery(id) ? 0 : 1;
}
