import { takes } from "../run/takes.ts";
import { findScenario } from "../scenarios.ts";
import type { AskedPhrase } from "./asked.ts";
import { isGeneric } from "./names-in.ts";
import type { PhraseWord } from "./phrase-words.ts";
import type { Reading, Said } from "./read-said.ts";
import { reportOf } from "./whose-report.ts";

/** «итоги недели по отделу кадров» where the portal has none of that name: the report of nobody else is meant. */
export function withoutDepartment(
  { words, context }: Reading,
  { best, whose, strange }: Said,
): AskedPhrase | undefined {
  const { departments } = context;
  if (departments === undefined || whose.some(({ choice }) => choice === "department")) return undefined;
  const said = words.filter(isGeneric);
  const isUnknown = said.some((word) => isNamed(word, words, strange));
  const isLeftOut = said.some((word) => !best.used.includes(word)) && !isOfTeam(best.id);
  if (!isUnknown && !isLeftOut) return undefined;
  return { kind: "no-department", report: reportOf(best.id, words, best.used), departments };
}

/** The report tells of the own department by itself. */
function isOfTeam(id: string): boolean {
  const scenario = findScenario(id);
  return scenario !== undefined && takes(scenario).whose === "team";
}

/** A strange word beside it would be the name: «отдел кадров», "legal department". */
function isNamed(word: PhraseWord, words: readonly PhraseWord[], strange: readonly PhraseWord[]): boolean {
  const at = words.indexOf(word);
  const name = words[/[а-я]/.test(word.word) ? at + 1 : at - 1];
  return name !== undefined && strange.includes(name);
}
