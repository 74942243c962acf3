/** A time of day found in a text, and what else stands there. */
export interface ClockTime {
  readonly rest: string;
  readonly hour: number;
  readonly minute: number;
}

/** No clock shows it (25:00, "12 вечера"), or it may be read in two ways ("12 ночи": of which day). */
export type ClockProblem = "no-such-time" | "unclear";

const half = "утра|дня|вечера|ночи|am|pm|a\\.m\\.|p\\.m\\.";
const maybeHalf = `( ?(?:${half}))?`;
const withMinutes = new RegExp(
  `^(.*?)(?:(?:^| )(?:в|во|к|at|by) |(?:^| |t))(\\d{1,2}):(\\d{2})(?::\\d{2})?${maybeHalf}$`,
);
const dotted = new RegExp(`^(.*?)(?:^| )(?:в|at) (\\d{1,2})\\.(\\d{2})${maybeHalf}$`);
const hourAfterWord = new RegExp(`^(.*?)(?:^| )(?:в|к|at|by) (\\d{1,2})(?: ?час(?:а|ов)?| ?o'clock)?${maybeHalf}$`);
const hourWithHalf = new RegExp(`^(.*?)(?:^| )(\\d{1,2})( ?(?:${half}))$`);
/** "9am monday", "в 10:00 завтра": the time first. */
const timeFirst = new RegExp(`^(?:в |at )?(\\d{1,2}:\\d{2}${maybeHalf}|\\d{1,2} ?(?:${half})),? (?:on )?(.+)$`);
const noon = /(^| )(?:(?:в|к|at|by) )?(?:полдень|полудню|noon)(?= |$)/;

/**
 * Finds "15:00", "в 15:00", "at 3 pm", "в 9 утра", "в 15.30", "noon" at the end of a text in lower case, or at its start.
 * Undefined when there is none.
 */
export function readClockTime(text: string): ClockTime | ClockProblem | undefined {
  const plain = text.replace(noon, "$112:00");
  const first = timeFirst.exec(plain);
  return lastTime(plain) ?? (first === null ? undefined : lastTime(`${first[3]} ${first[1]}`));
}

function lastTime(text: string): ClockTime | ClockProblem | undefined {
  const full = withMinutes.exec(text);
  if (full !== null) return clock(full[1], full[2], full[3], full[4]);
  const points = dotted.exec(text);
  if (points !== null) return isDate(points) ? "unclear" : clock(points[1], points[2], points[3], points[4]);
  const bare = hourAfterWord.exec(text) ?? hourWithHalf.exec(text);
  return bare === null ? undefined : clock(bare[1], bare[2], "0", bare[3]);
}

/** "в 10.12" alone may be a day as well. */
function isDate([, rest = "", hour = "", minute = "", halfText]: readonly (string | undefined)[]): boolean {
  const [day, month] = [Number(hour), Number(minute)];
  return rest === "" && halfText === undefined && day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

function clock(rest = "", hourText = "", minuteText = "", halfText = ""): ClockTime | ClockProblem {
  const hour = inTwentyFour(Number(hourText), halfText.trim());
  const minute = Number(minuteText);
  if (hour === "unclear") return hour;
  if (hour === undefined || minute > 59) return "no-such-time";
  return { rest: rest.trim(), hour, minute };
}

/** The hours that each Russian word is said of, and what they are on a clock of 24 hours. */
const halves: Readonly<Record<string, (hour: number) => number | "unclear" | undefined>> = {
  утра: (hour) => (hour <= 11 ? hour : undefined),
  дня: (hour) => (hour <= 6 ? hour + 12 : hour >= 10 ? hour : undefined),
  вечера: (hour) => (hour >= 4 && hour <= 11 ? hour + 12 : undefined),
  ночи: (hour) => (hour === 12 ? "unclear" : hour >= 9 ? hour + 12 : hour <= 5 ? hour : undefined),
};

function inTwentyFour(hour: number, word: string): number | "unclear" | undefined {
  if (word === "") return hour <= 23 ? hour : undefined;
  if (hour < 1 || hour > 12) return undefined;
  const inRussian = Object.hasOwn(halves, word) ? halves[word] : undefined;
  return inRussian === undefined ? (hour % 12) + (word.startsWith("p") ? 12 : 0) : inRussian(hour);
}
