import { createFormat, createWording, type Language } from "@b24kit/report";
import type { Temporal } from "temporal-polyfill";

const ru = { nothingNew: "С {time} ничего нового." };
const en: Record<keyof typeof ru, string> = { nothingNew: "Nothing new since {time}." };

/** The wording of a report that only repeats what was told before. */
const messages = { ru, en };

/** "Nothing new since Nov 20, 09:00." */
export function nothingNewText(since: Temporal.Instant, zone: string, now: Temporal.Instant, lang: Language): string {
  const time = createFormat({ lang, zone, now }).dateTime(since);
  return createWording(messages, lang)("nothingNew", { time });
}
