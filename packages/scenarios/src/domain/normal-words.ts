/** Lower case, single spaces, «е» for «ё», plain hyphens. */
export function normalWords(text: string): string {
  return text.trim().toLowerCase().replaceAll("ё", "е").replaceAll(/\s+/g, " ").replaceAll(/[‐-—]/g, "-");
}

/** Normal words without what may stand before a day or a period: «на», «за», «в», "on", "in", "for", "the". */
export function withoutPreposition(words: string): string {
  return words.replace(/^(?:на|за|в|во|on|in|for|during) (?=\S)/, "").replace(/^the (?=\S)/, "");
}
