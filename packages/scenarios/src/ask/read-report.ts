import { aboutMeeting } from "./about-meeting.ts";
import type { AskAnswer } from "./asked.ts";
import { meaningOf } from "./meaning-of.ts";
import { peopleIn, saysDepartment } from "./names-in.ts";
import { nowOf } from "./now-of.ts";
import type { PhraseWord } from "./phrase-words.ts";
import { rankReports } from "./rank-reports.ts";
import { readQuery } from "./read-query.ts";
import { isQuery, type Reading, readSaid, type Said } from "./read-said.ts";
import { isTelling, strangeWords, without } from "./strange-words.ts";
import { timeIn } from "./time-in.ts";

/** The report that a phrase asks for. */
export function readReport(reading: Reading): AskAnswer {
  const { phrase, words, context } = reading;
  const query = readQuery(reading.lexicon.queries, phrase, words);
  if (query === undefined) return readPlain(reading);
  const isReport = isAboutReport(reading, query.rest);
  if (isReport === true) return readPlain(reading);
  const asked =
    query.asked.id === "meeting" ? aboutMeeting(phrase, query.rest, nowOf(context).toPlainDate()) : query.asked;
  return { asked, usesNames: isReport === "names" };
}

/** «найди просроченные задачи»: what is looked for is what a report tells. */
function isAboutReport({ lexicon, phrase, words, context }: Reading, rest: readonly PhraseWord[]): boolean | "names" {
  if (rest.some(({ kind }) => kind === "quoted")) return false;
  const [best] = rankReports(lexicon.reports, rest);
  if (best === undefined || !best.isWhole || isQuery(best.id)) return false;
  const time = timeIn(phrase, words, nowOf(context).toPlainDate());
  const explained = [...best.used, ...(time?.used ?? [])];
  const strange = strangeWords(lexicon.reports, rest, explained);
  if (strange.length === 0) return true;
  if (context.people === undefined) return "names";
  const person = peopleIn(without(rest, explained), context.people)?.used ?? [];
  return without(strange, person).length === 0;
}

function readPlain(whole: Reading): AskAnswer {
  const said = readSaid(whole);
  if (said === undefined) return { asked: { kind: "nothing" }, usesNames: false };
  return { asked: meaningOf(whole, said), usesNames: mayName(whole, said) };
}

/** Whether a name of the portal may stand among the words. */
function mayName({ words, context }: Reading, { best, time }: Said): boolean {
  if (context.people !== undefined && context.departments !== undefined) return false;
  return saysDepartment(words) || without(words, [...best.used, ...(time?.used ?? [])]).some(isTelling);
}
