/** 1 Monday … 7 Sunday; Russian days also in the case that follows «в» and «на». */
const weekdayWords: readonly (readonly string[])[] = [
  ["monday", "mon", "понедельник", "пн"],
  ["tuesday", "tue", "вторник", "вт"],
  ["wednesday", "wed", "среда", "среду", "ср"],
  ["thursday", "thu", "четверг", "чт"],
  ["friday", "fri", "пятница", "пятницу", "пт"],
  ["saturday", "sat", "суббота", "субботу", "сб"],
  ["sunday", "sun", "воскресенье", "вс"],
];

/** 1 for Monday … 7 for Sunday, in English or Russian, lower case; undefined for any other word. */
export function weekdayNumber(word: string): number | undefined {
  const index = weekdayWords.findIndex((names) => names.includes(word));
  return index === -1 ? undefined : index + 1;
}
