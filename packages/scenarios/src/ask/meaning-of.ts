import { aboutEnded } from "./about-ended.ts";
import type { AskedPhrase, AskedReport, AskedThing } from "./asked.ts";
import { nowOf } from "./now-of.ts";
import { rawText } from "./phrase-words.ts";
import type { Ranked } from "./rank-reports.ts";
import type { Reading, Said } from "./read-said.ts";
import { without } from "./strange-words.ts";
import { timeIn } from "./time-in.ts";
import { unsure } from "./unsure.ts";
import { reportOf, withNames } from "./whose-report.ts";
import { type Timed, withTime } from "./with-time.ts";
import { withoutDepartment } from "./without-department.ts";

/** A runner-up that comes so near is as likely. */
const nearRatio = 0.93;
/** Of a report that comes near without a whole trigger. */
const leastNear = 1.5;

/** The report that a question means, from what it says. */
export function meaningOf(whole: Reading, said: Said): AskedPhrase {
  const { words } = whole;
  const { ranked, best } = said;
  const [, second] = ranked;
  if (!best.isWhole) return partly(ranked);
  const report = reportOf(best.id, words, best.used);
  const elsewhere = withoutDepartment(whole, said) ?? endedOf(whole, said);
  if (elsewhere !== undefined) return elsewhere;
  if (isStrange(whole, said)) return unsure(report, otherThan(report, whole, said));
  if (second?.isWhole === true && second.score > best.score * nearRatio && !areResults(best, second)) {
    return unsure(report, reportOf(second.id, words, second.used));
  }
  return withTimes(whole, report, said);
}

/** What has ended, unless it is one thing that is meant: «сделка 77 выиграна?». */
function endedOf(whole: Reading, said: Said): AskedPhrase | undefined {
  if (said.strange.some(({ kind, raw }) => kind === "quoted" || /\d/.test(raw))) return undefined;
  return aboutEnded(whole.words, said, (report) => withTimes(whole, report, said));
}

/** A word that nothing explains may be a condition: «сделки больше миллиона», «просрочка логистики». */
function isStrange({ words }: Reading, { best, strange }: Said): boolean {
  const asksMore = words.some((word) => moreWords.test(word.word) && !best.used.includes(word));
  return strange.length > 0 || asksMore;
}

/** Why, and «новые»: the reports of what is open tell nothing of either. */
const moreWords = /^(?:почему|зачем|why|нов(?:ые|ых|ым)|new)$/;

/** With the time; two times make it unsure. */
function withTimes({ phrase, words, context }: Reading, report: AskedReport, { time, whose }: Said): AskedPhrase {
  const today = nowOf(context).toPlainDate();
  const timed = (one: AskedReport): AskedPhrase => {
    const put = withTime(one, time, today);
    return "report" in put ? put.report : { kind: "unsure", nearest: put.nearest };
  };
  const other = time && timeIn(phrase, without(words, time.used), today);
  if (other !== undefined) return twice(timed(report), withTime(report, other, today));
  return withNames(report, whose, timed);
}

function partly([first, second]: readonly Ranked[]): AskedPhrase {
  if (first === undefined || second === undefined || first.score < leastNear) return { kind: "nothing" };
  return unsure({ kind: "report", id: first.id, choices: {} }, { kind: "report", id: second.id, choices: {} });
}

/** Two times are said: either may be meant. */
function twice(first: AskedPhrase, second: Timed): AskedPhrase {
  return first.kind === "report" && "report" in second ? unsure(first, second.report) : { kind: "nothing" };
}

/** What else may be meant: the next report, or the strange words looked for. */
function otherThan(report: AskedReport, { phrase }: Reading, { ranked, strange }: Said): AskedThing {
  const other = ranked.find(({ id }) => id !== report.id);
  if (other !== undefined) return { kind: "report", id: other.id, choices: {} };
  return { kind: "report", id: "search", choices: { query: rawText(phrase, strange) } };
}

/** The time decides between results of a day and of a period. */
function areResults(...ranked: readonly Ranked[]): boolean {
  return ranked.every(({ id }) => id === "weekly" || id === "day-results");
}
