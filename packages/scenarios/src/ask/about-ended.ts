import type { AskedPhrase, AskedReport } from "./asked.ts";
import type { PhraseWord } from "./phrase-words.ts";
import type { Said } from "./read-said.ts";
import { unsure } from "./unsure.ts";

/** Reports of what is open, and the ones that tell of what has ended instead. */
const ofEnded: Readonly<Record<string, readonly [first: string, second: string]>> = {
  deals: ["weekly", "pipeline"],
  stuck: ["weekly", "pipeline"],
  forecast: ["weekly", "pipeline"],
  tasks: ["weekly", "tasks"],
  overdue: ["weekly", "overdue"],
  leads: ["leads", "pipeline"],
};
const ended =
  /^(?:закры(?:т|л)|проигра|выигра|заверш|сорва|провал|слив|слил|выполнен|сделан|успешн|отмен[её]?н)|^(?:closed|lost|lose|losing|won|win|failed|fell|completed|finished|done|cancell?ed)$/;

/** «проигранные сделки»: the report of open ones would answer something else. */
export function aboutEnded(
  words: readonly PhraseWord[],
  { best }: Said,
  named: (report: AskedReport) => AskedPhrase,
): AskedPhrase | undefined {
  const nearest = ofEnded[best.id];
  const isEnded = words.some((word) => word.kind === "word" && ended.test(word.word) && !best.used.includes(word));
  if (nearest === undefined || !isEnded) return undefined;
  const [first, second] = nearest.map((id) => firstOf(named({ kind: "report", id, choices: {} }), id));
  return first && second && unsure(first, second);
}

function firstOf(asked: AskedPhrase, id: string): AskedReport {
  const first = asked.kind === "unsure" ? asked.nearest[0] : asked;
  return first.kind === "report" ? first : { kind: "report", id, choices: {} };
}
