/**
 * A word as it is written, then as it may stand on the portal, which may tell «ё» from «е»: without any «ё», and with one
 * in the place of each «е», since a Russian word has one at most.
 */
export function yoSpellings(word: string): readonly string[] {
  const plain = word.normalize("NFC").replaceAll("ё", "е").replaceAll("Ё", "Е");
  const others = [...plain.matchAll(/[еЕ]/g)].map(
    ({ index, 0: letter }) => plain.slice(0, index) + (letter === "Е" ? "Ё" : "ё") + plain.slice(index + 1),
  );
  return [...new Set([word, plain, ...others])];
}
