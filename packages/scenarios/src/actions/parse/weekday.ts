/** Russian weekdays in the cases that follow «в», «до» and «к», as `parseDay` knows them. */
const inCase: readonly (readonly [RegExp, string])[] = [
  [/^понедельник(а|у)?$/, "понедельник"],
  [/^вторник(а|у)?$/, "вторник"],
  [/^сред(а|ы|е|у)$/, "среда"],
  [/^четверг(а|у)?$/, "четверг"],
  [/^пятниц(а|ы|е|у)$/, "пятница"],
  [/^суббот(а|ы|е|у)$/, "суббота"],
  [/^воскресень(е|я|ю)$/, "воскресенье"],
];

const short =
  /^(пн|вт|ср|чт|пт|сб|вс|mon|monday|tue|tuesday|wed|wednesday|thu|thursday|fri|friday|sat|saturday|sun|sunday)$/;

/** A weekday as `parseDay` reads it; any other text as it is. */
export function weekdayName(text: string): string {
  return inCase.find(([form]) => form.test(text))?.[1] ?? text;
}

/** Whether a text is the name of a weekday and nothing else. */
export function isWeekday(text: string): boolean {
  return short.test(text) || inCase.some(([form]) => form.test(text));
}
