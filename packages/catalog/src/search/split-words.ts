// Longer texts are no questions; the rest of them is not looked at.
const longestText = 400;
const longestWord = 40;

/**
 * Splits a text into words in lower case: letters and digits of any script, `camelCase` and `snake_case` apart, "ё" as
 * "е". At most 400 characters of the text are read, longer words are cut.
 */
export function splitWords(text: string): string[] {
  return allWords(text.slice(0, longestText));
}

/** Like `splitWords`, for texts of any length. */
export function allWords(text: string): string[] {
  const plain = text.normalize("NFC").replaceAll(/(\p{Ll}|\d)(\p{Lu})/gu, "$1 $2");
  return (
    plain
      .toLowerCase()
      .replaceAll("ё", "е")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).map((word) => word.slice(0, longestWord));
}
