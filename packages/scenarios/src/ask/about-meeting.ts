import type { Temporal } from "temporal-polyfill";
import type { AskedPhrase, AskedReport } from "./asked.ts";
import { type PhraseWord, rawText } from "./phrase-words.ts";
import { queryOf } from "./read-query.ts";
import { without } from "./strange-words.ts";
import { timeIn } from "./time-in.ts";
import { unsure } from "./unsure.ts";

/** The day of a meeting beside its words, and its hour among them: «про каталог в понедельник в 10:00». */
export function aboutMeeting(phrase: string, rest: readonly PhraseWord[], today: Temporal.PlainDate): AskedPhrase {
  const time = timeIn(phrase, rest, today);
  const words = without(rest, time?.used ?? []);
  const query = rawText(phrase, queryOf("meeting", words));
  const on = (date?: string): AskedReport => ({
    kind: "report",
    id: "meeting",
    choices: { ...(date !== undefined && { date }), ...(query !== "" && { query }) },
  });
  if (time === undefined) return on();
  // No meeting is looked for in a period.
  if (time.kind !== "day") return unsure(on(), { kind: "report", id: "schedule", choices: { period: time.text } });
  const other = timeIn(phrase, words, today);
  return other === undefined ? on(time.text) : unsure(on(time.text), on(other.text));
}
