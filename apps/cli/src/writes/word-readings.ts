import { type CliError, usageError } from "../errors/cli-error.ts";

/** Words of a name that are tried: every reading asks the portal. */
const mostWords = 8;

/** Parameters that name something that exists, so that the portal tells which words belong to it. */
const existing: ReadonlySet<string> = new Set(["deal", "task", "lead", "meeting", "to"]);

/** An id, "deal:15", "chat12", an address, oneself, or several words that a shell kept together. */
const complete = /^#?\d+$|^[\p{L}]+[:#]?\d+$|^https?:\/\/|^(?:me|я|мне|себе)$|\s/iu;

/**
 * How words may fill the names, the likeliest first; each reading has a text for each name that has words. More words than
 * names are clear when all but the last name have a complete word. Else the first of two names takes as many words as the
 * portal knows something by. Anything else is refused.
 */
export function wordReadings(
  action: string,
  names: readonly string[],
  words: readonly string[],
): readonly (readonly string[])[] {
  if (words.length <= names.length) return [words];
  const last = names.length - 1;
  const heads = words.slice(0, last);
  if (heads.every((word) => complete.test(word))) return [[...heads, words.slice(last).join(" ")]];
  const [first = "", , third] = names;
  if (third !== undefined || !existing.has(first)) throw needsQuotes(action, names, words);
  const longest = Math.min(words.length - 1, mostWords);
  return Array.from({ length: longest }, (_, index) => {
    const count = longest - index;
    return [words.slice(0, count).join(" "), words.slice(count).join(" ")];
  });
}

/** The usage error for words that nothing tells apart. */
function needsQuotes(action: string, names: readonly string[], words: readonly string[]): CliError {
  const usage = ["b24 do", action, ...names.map((name) => `'<${name}>'`)].join(" ");
  const text = words.join(" ");
  const [first = ""] = names;
  return usageError(
    { ru: `непонятно, где кончается ${first}: ${text}`, en: `it is not clear where ${first} ends: ${text}` },
    { ru: "эти слова можно разделить по-разному", en: "the words can be divided in several ways" },
    { ru: `возьмите в кавычки: ${usage}`, en: `put them in quotes: ${usage}` },
  );
}
