import { readClockTime } from "./clock-time.ts";
import { normalText } from "./moment.ts";

/** "завтра с 10 до 11": a text for the start, and how long it lasts. */
export interface WrittenRange {
  readonly start: string;
  readonly minutes: number;
}

const half = "утра|дня|вечера|ночи|am|pm";
const time = `\\d{1,2}(?:[:.]\\d{2})?(?: ?(?:${half}))?`;
const spoken = new RegExp(`^(.*?)(?:^| )(?:с|со|from) (${time}) (?:до|to|till|until) (${time})$`);
const written = new RegExp(`^(.*?)(?:^| )(?:в |at )?(${time}) ?[-–—] ?(${time})$`);

/**
 * Reads a range of times at the end of a text: "с 10 до 11", "10:00-11:30", "from 9am to 10am". Undefined when there is
 * none, "no-such-time" when it ends before it starts or no clock shows one of the times.
 */
export function parseTimeRange(text: string): WrittenRange | "no-such-time" | undefined {
  const normal = normalText(text);
  const match = spoken.exec(normal) ?? written.exec(normal);
  const [, day = "", from = "", to = ""] = match ?? [];
  // "25-26" are days.
  if (match === null || (!spoken.test(normal) && !/[:.]\d{2}|[a-zа-я]/.test(from + to))) return undefined;
  const ofDay = new RegExp(`(?: ?)(${half})$`).exec(to)?.[1] ?? "";
  const start = readClockTime(`в ${timeOf(from, ofDay)}`);
  const end = readClockTime(`в ${timeOf(to, "")}`);
  if (typeof start !== "object" || typeof end !== "object") return "no-such-time";
  const minutes = (end.hour - start.hour) * 60 + end.minute - start.minute;
  const clock = `${start.hour}:${String(start.minute).padStart(2, "0")}`;
  return minutes > 0 ? { start: `${day.replace(/,$/, "")} ${clock}`.trim(), minutes } : "no-such-time";
}

/** With a colon, and with the half of the day that stands behind the end only: "2-3 pm". */
function timeOf(text: string, ofDay: string): string {
  const plain = text.replace(".", ":");
  return ofDay === "" || /[a-zа-я]/.test(plain) ? plain : `${plain} ${ofDay}`;
}
