import type { Fill } from "./fill.ts";
import { takeQuoted, textOf, withoutHead } from "./part.ts";

/** «из лида 5», "15 as done": something else is meant. */
export function isNoTitle(text: string): boolean {
  return /^(?:[#№]?\d+(?:\s|$)|(?:в|во|на|из|от|для|по|к|с|со|у|за|from|for|of|on|to|in|into|with|as)\s)/i.test(text);
}

/** Fills one parameter with a title: what is in quotes, else all words. */
export const titled =
  (name: string): Fill =>
  (rest) => {
    const quoted = takeQuoted(rest);
    if (quoted !== undefined && quoted.before.words.length > 0) return undefined;
    const title = quoted?.text ?? textOf(withoutHead(rest, /^(?:,|:|called|named|the|a)$/));
    return quoted === undefined && isNoTitle(title) ? undefined : { [name]: title };
  };
