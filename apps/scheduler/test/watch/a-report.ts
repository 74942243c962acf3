import type { Report } from "@b24kit/report";
import type { MadeReport } from "../../src/runs/parts.ts";

/** A report with text that would like to be more than text. */
export function aReport(title = "Утренний брифинг"): Report {
  return {
    report: "briefing",
    title,
    asOf: "2026-11-20T08:30:00+03:00",
    period: null,
    timeZone: { id: "Europe/Moscow", source: "user" },
    portal: { host: "romashka.bitrix24.ru", url: "https://romashka.bitrix24.ru" },
    eyes: { userId: 1, name: "Анна", isAdministrator: true },
    complete: true,
    data: { secretRow: "raw data of the portal" },
    blocks: [
      { kind: "headline", text: "Сегодня 3 встречи; просрочены 2 задачи." },
      {
        kind: "section",
        id: "deals",
        title: "Деньги",
        blocks: [
          {
            kind: "table",
            columns: [
              { title: "Сделка", align: "left" },
              { title: "Сумма", align: "right" },
            ],
            rows: [
              [
                [
                  {
                    text: "<img src=https://evil.example/x onerror=alert(1)>",
                    link: "https://romashka.bitrix24.ru/crm/deal/details/1/",
                  },
                ],
                "1 250 000 ₽",
              ],
              ["Поставка оборудования", "30 000 ₽"],
            ],
          },
        ],
      },
    ],
    notices: [],
    hint: null,
  };
}

/** What a run has made of it. */
export function madeOf(report: Report): MadeReport {
  return { report, language: "ru", isSilent: false, outside: async () => report, markSent: async () => undefined };
}
