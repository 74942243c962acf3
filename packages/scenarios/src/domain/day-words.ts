const dayWords: ReadonlyMap<string, number> = new Map([
  ["today", 0],
  ["сегодня", 0],
  ["tomorrow", 1],
  ["завтра", 1],
  ["day after tomorrow", 2],
  ["послезавтра", 2],
  ["yesterday", -1],
  ["вчера", -1],
  ["day before yesterday", -2],
  ["позавчера", -2],
]);

/** Days from today to the day that has a name of its own, in English or Russian, lower case; undefined for other words. */
export function dayShift(words: string): number | undefined {
  return dayWords.get(words);
}
