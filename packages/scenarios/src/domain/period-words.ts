import { normalWords, withoutPreposition } from "./normal-words.ts";
import { periodNames, type PeriodName } from "./period-names.ts";

/** Adjectives by gender, alone and as they stand after «на», «за», «в» and «итоги». */
const russianWhich = {
  this: { f: "эта эту этой текущая текущую текущей", m: "этот этом этого текущий текущем текущего" },
  last: {
    f: "прошлая прошлую прошлой предыдущая предыдущую предыдущей",
    m: "прошлый прошлом прошлого предыдущий предыдущем предыдущего",
  },
  next: {
    f: "следующая следующую следующей будущая будущую будущей",
    m: "следующий следующем следующего будущий будущем будущего",
  },
} as const;

const russianUnits = {
  week: { gender: "f", forms: "неделя неделю неделе недели" },
  month: { gender: "m", forms: "месяц месяце месяца" },
  quarter: { gender: "m", forms: "квартал квартале квартала" },
  year: { gender: "m", forms: "год году года" },
} as const;

const dayWords: ReadonlyMap<string, PeriodName> = new Map([
  ["сегодня", "today"],
  ["вчера", "yesterday"],
  ["завтра", "tomorrow"],
]);

/** "For a week" reaches back from today; «за неделю» of somebody who asks on a Monday is not the day that has begun. */
const lengthWords: ReadonlyMap<string, PeriodName> = new Map([
  ...["за неделю", "за последнюю неделю", "for a week"].map((words) => [words, "last-7d"] as const),
  ...["за месяц", "за последний месяц", "for a month"].map((words) => [words, "last-30d"] as const),
]);

/** The name of a period as people write it, in English or Russian; undefined when the text is none. */
export function parsePeriodName(text: string): PeriodName | undefined {
  const said = normalWords(text);
  const words = withoutPreposition(said);
  return (
    dayWords.get(words) ?? lengthWords.get(said) ?? englishName(words) ?? russianName(words) ?? lastDays(words, said)
  );
}

function englishName(words: string): PeriodName | undefined {
  const name = words
    .replace(/^(?:previous|past)\b/, "last")
    .replace(/^current\b/, "this")
    .replace(" ", "-");
  return periodNames.find((known) => known === name);
}

function russianName(words: string): PeriodName | undefined {
  const [adjective = "", noun = "", ...rest] = words.split(" ");
  const unit = keysOf(russianUnits).find((key) => russianUnits[key].forms.split(" ").includes(noun));
  if (unit === undefined || rest.length > 0) return undefined;
  const { gender } = russianUnits[unit];
  const which = keysOf(russianWhich).find((key) => russianWhich[key][gender].split(" ").includes(adjective));
  return which && periodNames.find((known) => known === `${which}-${unit}`);
}

/** "Last 30 days", «за 30 дней»; "in 30 days" is none. */
function lastDays(words: string, said: string): PeriodName | undefined {
  const match =
    /^(?:last|past|последние|прошлые) (\d+) (?:days|дней)$/.exec(words) ??
    /^(?:за|for) (\d+) (?:days|дней)$/.exec(said);
  return match === null ? undefined : periodNames.find((known) => known === `last-${match[1]}d`);
}

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(record) as Key[];
}
