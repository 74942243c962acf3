import { stemsOf } from "@b24kit/catalog";

/** A piece of a text with the words that were looked for between `**`. */
export function excerpt(text: string, asked: ReadonlySet<string>): string {
  const plain = text
    .replaceAll(/[*`]+/g, "")
    .replaceAll(/[\s|]+/g, " ")
    .trim();
  const words = [...plain.matchAll(/[\p{L}\p{N}]+/gu)].slice(0, mostWords);
  const hits = words.filter(([word]) => isAsked(word, asked));
  const start = wordStart(plain, Math.max(0, (hits[0]?.index ?? 0) - before));
  const end = wordStart(plain, start + length);
  const marked = hits
    .filter(({ 0: word, index }) => index >= start && index + word.length <= end)
    .toReversed()
    .reduce(
      (shown, { 0: word, index }) =>
        `${shown.slice(0, index - start)}**${word}**${shown.slice(index - start + word.length)}`,
      plain.slice(start, end).trimEnd(),
    );
  return `${start === 0 ? "" : "… "}${marked}${end < plain.length ? " …" : ""}`;
}

/** Characters of the piece, and how many of them stand before the first word. */
const length = 220;
const before = 60;
/** A section may be as long as a file. */
const mostWords = 20_000;

function isAsked(word: string, asked: ReadonlySet<string>): boolean {
  return stemsOf(word).some((stem) => asked.has(stem));
}

function wordStart(text: string, at: number): number {
  if (at <= 0 || at >= text.length) return Math.min(Math.max(at, 0), text.length);
  const space = text.indexOf(" ", at);
  return space === -1 || space - at > 40 ? at : space + 1;
}
