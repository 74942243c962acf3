import type { Temporal } from "temporal-polyfill";
import { weekdayName } from "../actions/parse/weekday.ts";
import { withoutPreposition } from "../domain/normal-words.ts";
import { parseDay } from "../domain/parse-day.ts";

/** A day that stands among other words, and these without it. */
export interface DayIn {
  readonly day: Temporal.PlainDate;
  readonly rest: string;
}

/** Words of the longest spelling of a day: "on November 20, 2026". */
const longest = 5;

/** The first day that is named in a text in normal words, in its longest spelling; undefined when there is none. */
export function dayIn(text: string, today: Temporal.PlainDate): DayIn | undefined {
  const words = text.split(" ");
  for (let start = 0; start < words.length; start += 1) {
    for (let count = Math.min(longest, words.length - start); count > 0; count -= 1) {
      const day = readDay(words.slice(start, start + count).join(" "), today);
      if (day !== undefined) return { day, rest: words.toSpliced(start, count).join(" ") };
    }
  }
  return undefined;
}

function readDay(text: string, today: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const plain = text.replace(/[,;]$/, "");
  const bare = withoutPreposition(plain).replace(/^(?:к|ко|by|to) (?=\S)/, "");
  return parseDay(plain, today) ?? parseDay(weekdayName(bare), today);
}
