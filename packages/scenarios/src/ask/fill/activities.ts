import type { Fill } from "./fill.ts";
import { oneThing } from "./one-thing.ts";
import { type Part, part, takeAfterColon, takeQuoted, withoutHead } from "./part.ts";
import { takeWholeMoment } from "./take-moment.ts";

const recordNouns: readonly (readonly [RegExp, ru: string, en: string])[] = [
  [/^(?:сделк|deal)/, "сделка", "deal"],
  [/^(?:лид|lead)/, "лид", "lead"],
  [/^(?:контакт|contact)/, "контакт", "contact"],
  [/^(?:компани|company)/, "компания", "company"],
];

/** «по сделке 15»: a record as the actions read it. */
function recordOf(words: Part): string | undefined {
  const bare = withoutHead(
    words,
    /^(?:по|на|с|со|для|к|в|on|with|for|about|the|a|клиент[а-я]*|client|customer|мне|me|to)$/,
  );
  const [noun, ...others] = bare.words;
  const known = recordNouns.find(([form]) => noun?.kind === "word" && form.test(noun.word));
  const thing = oneThing(known === undefined ? bare : part(words, others));
  if (thing === undefined || known === undefined || !/^\d+$/.test(thing)) return thing;
  return `${/[а-я]/.test(noun?.word ?? "") ? known[1] : known[2]}:${thing}`;
}

/** A record, when, and what it is about. */
export const plan =
  (name: "about" | "title"): Fill =>
  (rest, { now }) => {
    const said = takeAfterColon(rest) ?? takeQuoted(rest);
    const body = withoutHead(said?.before ?? rest, /^(?:мне|нам|me|us)$/);
    const moment = takeWholeMoment(body, now);
    if (moment === "unclear") return undefined;
    const record = recordOf(moment?.before ?? body);
    return record === undefined ? undefined : { for: record, when: moment?.text ?? "", [name]: said?.text ?? "" };
  };
