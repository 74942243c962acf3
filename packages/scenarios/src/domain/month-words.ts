/** Nominative, genitive, prepositional case, short; English and its short forms. */
const monthWords = [
  "январь января январе янв january jan",
  "февраль февраля феврале фев february feb",
  "март марта марте мар march mar",
  "апрель апреля апреле апр april apr",
  "май мая мае may",
  "июнь июня июне июн june jun",
  "июль июля июле июл july jul",
  "август августа августе авг august aug",
  "сентябрь сентября сентябре сен сент september sep sept",
  "октябрь октября октябре окт october oct",
  "ноябрь ноября ноябре ноя нояб november nov",
  "декабрь декабря декабре дек december dec",
].map((words) => words.split(" "));

/** 1 to 12 for a month in English or Russian, lower case; undefined for any other word. */
export function monthNumber(word: string): number | undefined {
  const index = monthWords.findIndex((names) => names.includes(word.replace(/\.$/, "")));
  return index === -1 ? undefined : index + 1;
}
