import type { Temporal } from "temporal-polyfill";
import type { Worded } from "../../run/scenario.ts";
import type { ActionContext } from "../action.ts";

/** "вт, 24 нояб., 15:00–16:00" in each language. */
export function saidRange({ say }: ActionContext, start: Temporal.ZonedDateTime, end: Temporal.ZonedDateTime): Worded {
  const isOneDay = start.toPlainDate().equals(end.toPlainDate());
  const one = (format: ActionContext["say"]["ru"]): string =>
    isOneDay
      ? `${format.weekday(start, "short")}, ${format.date(start)}, ${format.timeRange(start, end)}`
      : `${format.dateTime(start)} – ${format.dateTime(end)}`;
  return { ru: one(say.ru), en: one(say.en) };
}
