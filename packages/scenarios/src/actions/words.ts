/** Endings of Russian nouns, adjectives and names, the longest first: "Иванову" and "Иванов" have one stem. */
const endings =
  /(?:иями|ями|ами|ого|его|ому|ему|ыми|ими|иях|иям|ией|ях|ах|ям|ам|ов|ев|ей|ой|ою|ею|ью|ым|им|ом|ем|ая|яя|ую|юю|ое|ее|ые|ие|ый|ий|ия|ию|ии|а|я|у|ю|е|ы|и|о|й|ь)$/;

/** Endings of surnames are part of the name: "Иванов" is no "Иван". */
const nameEndings =
  /(?:иями|ями|ами|ией|ием|еем|аем|ому|ему|ого|его|ыми|ими|ых|их|ою|ею|ой|ей|ию|ия|ии|ий|ие|ая|аю|ай|ае|ея|ее|еи|ым|им|ом|ем|ую|юю|ый|а|я|у|ю|е|ы|и|о|й|ь)$/;

const shortestStem = 3;
const shortestNameStem = 2;

/** Words of a text in lower case, ё as е. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replaceAll("ё", "е")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** What a word keeps in all its cases; words that are short or not Russian stay whole. */
function stemOf(word: string): string {
  return cut(word, endings);
}

/** The same for names of people; the vowel that "Павел" loses in "Павлу" is left out. */
export function nameStemOf(word: string): string {
  return cut(word, nameEndings, shortestNameStem).replace(/(?<=[а-я][бвгджзклмнпрстфхцчшщ])е(?=[лц]$)/, "");
}

/** Case, spaces and quotes aside. */
export function sameText(left: string, right: string): boolean {
  return wordsOf(left).join(" ") === wordsOf(right).join(" ");
}

/** Every word of `text` begins some word of `title`, Russian endings aside. */
export function mentions(title: string, text: string): boolean {
  const titleWords = wordsOf(title);
  const words = wordsOf(text);
  return words.length > 0 && words.every((word) => titleWords.some((part) => part.startsWith(stemOf(word))));
}

/** The most telling part of a text for a search by part: the stem of its longest word; undefined without letters and digits. */
export function telling(text: string): string | undefined {
  // The portal does not read ё as е, so the part ends before one.
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const stems = words.map(
    (word) =>
      stemOf(word)
        .split("ё")
        .toSorted((a, b) => b.length - a.length)[0] ?? "",
  );
  return stems.toSorted((left, right) => right.length - left.length)[0];
}

function cut(word: string, pattern: RegExp, shortest = shortestStem): string {
  const stem = word.replace(pattern, "");
  return stem.length >= shortest ? stem : word;
}
