import { createWording, type Format, type Report } from "@b24kit/report";
import { toIso } from "../domain/dates.ts";
import type { Context, ReportPeriod } from "./context.ts";
import { periodMessages } from "./period-wording.ts";
import type { Scenario } from "./scenario.ts";

/** What time a report speaks of, as its parameters say; null for one that speaks of now. */
export function reportPeriod(
  { parameters: { shape }, isAboutRecords }: Pick<Scenario, "parameters" | "isAboutRecords">,
  context: Context,
  format: Format,
): Report["period"] {
  const { period, since, day, date, now, zone, language } = context;
  const iso = (from: typeof now, to: typeof now) => ({ from: toIso(from, zone.id), to: toIso(to, zone.id) });
  if (period !== undefined) {
    return { ...iso(period.span.from, period.span.to), label: periodLabel(period, language, format) };
  }
  if (since !== undefined) {
    const t = createWording(periodMessages, language);
    return { ...iso(since, now), label: t("since", { from: format.dateTime(since) }) };
  }
  return "date" in shape && isAboutRecords !== true ? { ...iso(day.from, day.to), label: format.day(date) } : null;
}

/** "last week, Nov 9 – 15"; a period that is not over ends today. */
function periodLabel(period: ReportPeriod, language: Context["language"], format: Format): string {
  const { from, to, label } = period;
  const last = to.subtract({ days: 1 });
  const dates = from.equals(last) ? format.day(from) : format.dateRange(from, last);
  if (label === "custom") return dates;
  const t = createWording(periodMessages, language);
  return t("named", { name: t(label), dates });
}
