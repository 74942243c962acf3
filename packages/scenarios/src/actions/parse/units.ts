/** Units of time as people write them; the shapes are anchored by whoever uses them. */
export const unitWord =
  "минут[ауы]?|мин\\.?|м|minutes?|mins?|m|час(?:а|ов)?|ч\\.?|hours?|hrs?|h|день|дня|дней|дн\\.?|д|days?|d|недел[яюиь]|нед\\.?|н|weeks?|w|месяц(?:а|ев)?|мес\\.?|months?";

export type TimeUnit = "minutes" | "hours" | "days" | "weeks" | "months";

/** The unit that a word of `unitWord` means. */
export function unitOf(word: string): TimeUnit {
  if (/^(мес|mo)/.test(word)) return "months";
  if (/^(м|m)/.test(word)) return "minutes";
  if (/^(ч|h)/.test(word)) return "hours";
  return /^(н|w)/.test(word) ? "weeks" : "days";
}
