import type { Language, Report } from "@b24kit/report";
import type { Message } from "../message.ts";

/** The report with a notice when it comes later than its slot, so that every renderer tells it. */
export function markedLate({ isLate, slot, language }: Message, report: Report): Report {
  if (!isLate) return report;
  return { ...report, notices: [{ kind: "info", text: lateText(slot, language) }, ...report.notices] };
}

/** A slot is ISO 8601 with the offset of its zone, so its date and time stand in it as people there read them. */
function lateText(slot: string, language: Language): string {
  const time = slot.slice(0, 16).replace("T", " ");
  return language === "ru" ? `Отправлено с опозданием: за ${time}.` : `Sent late: due at ${time}.`;
}
