import { takes } from "../run/takes.ts";
import { findScenario } from "../scenarios.ts";
import type { AskedPhrase, AskedReport } from "./asked.ts";
import type { PhraseWord } from "./phrase-words.ts";
import { unsure } from "./unsure.ts";

const mineWords = /^(?:мои|моя|мой|мое|моих|моим|мою|my|mine)$/;
const allWords = /^(?:все|всех|всем|всей|all|everybody|everybody's|everyone|everyone's|whole)$/;
const whoWords = /^(?:кто|кого|who)$/;

/** Whose things a report speaks of when somebody is named. */
export interface SaidWhose {
  readonly choice: "user" | "department";
  readonly id: number;
}

/** Whether a word says no more than that it is mine, or of all. */
export function isWhose({ word }: PhraseWord): boolean {
  return mineWords.test(word) || allWords.test(word);
}

/** A report of what is asked for: mine, or of all, as the words say. */
export function reportOf(id: string, words: readonly PhraseWord[], used: readonly PhraseWord[]): AskedReport {
  const scenario = findScenario(id);
  const usual = scenario === undefined ? "all" : takes(scenario).whose;
  const free = words.filter((word) => !used.includes(word));
  const isMine = words.some(({ word }) => mineWords.test(word));
  const isAll =
    !isMine &&
    (free.some(({ word }) => allWords.test(word)) ||
      (id === "overdue" && words.some(({ word }) => whoWords.test(word))));
  if (isAll && usual !== "all") return { kind: "report", id, choices: { all: true } };
  return { kind: "report", id, choices: isMine && usual !== "mine" && id !== "team" ? { mine: true } : {} };
}

/** With the one department or person that is named; the two first when several are. */
export function withNames(
  report: AskedReport,
  [first, second]: readonly SaidWhose[],
  timed: (report: AskedReport) => AskedPhrase,
): AskedPhrase {
  const { all: _, ...bare } = report.choices;
  const of = ({ choice, id }: SaidWhose): AskedPhrase => timed({ ...report, choices: { ...bare, [choice]: id } });
  if (first === undefined) return timed(report);
  if (second === undefined) return of(first);
  const both = [of(first), of(second)] as const;
  return both[0].kind === "report" && both[1].kind === "report" ? unsure(both[0], both[1]) : { kind: "nothing" };
}
