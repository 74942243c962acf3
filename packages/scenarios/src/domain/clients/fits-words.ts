/** Whether every word stands somewhere in a text, as the portal compares: case, ё and accents aside. */
export function fitsWords(text: string, words: readonly string[]): boolean {
  const plain = plainText(text);
  return words.every((word) => plain.includes(plainText(word)));
}

/** Whether each initial begins a word of its own, none of those that the words themselves stand in. */
export function fitsInitials(text: string, words: readonly string[], initials: readonly string[]): boolean {
  const asked = words.map(plainText);
  const others = (plainText(text).match(/[\p{L}\p{N}]+/gu) ?? []).filter(
    (other) => !asked.some((word) => other.includes(word)),
  );
  return Object.entries(Object.groupBy(initials.map(plainText), (initial) => initial)).every(
    ([initial, same = []]) => others.filter((other) => other.startsWith(initial)).length >= same.length,
  );
}

/** How many of the words are a whole word of a text, as somebody who writes a name out means it. */
export function wholeWords(text: string, words: readonly string[]): number {
  const known = new Set(plainText(text).match(/[\p{L}\p{N}]+/gu) ?? []);
  return words.filter((word) => known.has(plainText(word))).length;
}

/** Whether two names are the same, case, quotes and spaces aside. */
export function isSameName(left: string, right: string): boolean {
  return bareText(left) === bareText(right);
}

function bareText(text: string): string {
  return (plainText(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}

function plainText(text: string): string {
  return text.toLowerCase().normalize("NFKD").replaceAll(/\p{M}/gu, "");
}
