import type { Language, Report } from "../src/index.ts";
import { createFormat, eyesNotice, truncatedNotice, unreadableNotice } from "../src/index.ts";

const url = "https://romashka.bitrix24.ru";
const now = { epochMilliseconds: Date.parse("2026-11-21T09:00:00+03:00") };
const at = (time: string) => ({ epochMilliseconds: Date.parse(`2026-11-21T${time}:00+03:00`) });

const words = {
  ru: {
    title: "Утренний брифинг",
    headline: "Сегодня 3 встречи, две из них пересекаются; просрочены 2 задачи.",
    meetings: "Встречи",
    standup: "Планёрка отдела продаж",
    client: "Встреча с ООО «Ромашка»: условия поставки на следующий квартал и скидка",
    place: "переговорная 2, не отвечено",
    busy: "Свободно: 14:00–15:30, 16:30–18:00.",
    money: "Деньги",
    open: "Открытые сделки",
    won: "Выиграно",
    stuck: "Зависшие сделки",
    deal: "Сделка",
    stage: "Стадия",
    age: "Дней на стадии",
    sum: "Сумма",
    negotiation: "Переговоры",
    contract: "Согласование договора",
    calendar: "Дни рождения",
    leads: "Новые лиды",
    doubtful: "У сделки «Пробная поставка» отрицательная сумма.",
    info: "Праздничные дни взяты из календаря портала.",
    hint: "b24 report overdue покажет все просроченные задачи",
    tasks: "Нужно от меня",
    contractTask: "Подписать договор",
    overdue: "просрочена на",
  },
  en: {
    title: "Morning briefing",
    headline: "3 meetings today, two of them overlap; 2 tasks are overdue.",
    meetings: "Meetings",
    standup: "Sales stand-up",
    client: "Meeting with Daisy Ltd: terms of delivery for the next quarter and the discount",
    place: "room 2, not answered",
    busy: "Free: 14:00–15:30, 16:30–18:00.",
    money: "Money",
    open: "Open deals",
    won: "Won",
    stuck: "Stuck deals",
    deal: "Deal",
    stage: "Stage",
    age: "Days in stage",
    sum: "Amount",
    negotiation: "Negotiation",
    contract: "Contract approval",
    calendar: "Birthdays",
    leads: "New leads",
    doubtful: "The deal “Trial delivery” has a negative amount.",
    info: "Holidays come from the portal’s calendar.",
    hint: "b24 report overdue shows every overdue task",
    tasks: "Needs me",
    contractTask: "Sign the contract",
    overdue: "overdue by",
  },
} as const;

/** A report by hand that holds every kind of block and notice, and every kind of text a portal can hold. */
export function sampleReport(lang: Language, name = "Анна Смирнова"): Report {
  const w = words[lang];
  const format = createFormat({ lang, zone: "Europe/Moscow", now });
  const rub = (amount: string) => format.money({ currency: "RUB", amount });
  const sums = format.moneyList([
    { currency: "RUB", amount: "12450000" },
    { currency: "USD", amount: "30000" },
  ]);
  return {
    report: "briefing",
    title: w.title,
    asOf: "2026-11-21T09:00:00+03:00",
    period: { from: "2026-11-21T00:00:00+03:00", to: "2026-11-22T00:00:00+03:00", label: format.day(now) },
    timeZone: { id: "Europe/Moscow", source: "user" },
    portal: { host: "romashka.bitrix24.ru", url },
    eyes: { userId: 1, name, isAdministrator: false },
    complete: false,
    data: { open: { count: 45, sums: [{ currency: "RUB", amount: "12450000.00" }] }, note: "a\nb" },
    blocks: [
      { kind: "headline", text: w.headline },
      {
        kind: "section",
        id: "meetings",
        title: w.meetings,
        emoji: "📅",
        blocks: [
          {
            kind: "list",
            items: [
              { mark: format.timeRange(at("10:00"), at("11:00")), text: w.standup },
              {
                mark: format.timeRange(at("10:30"), at("12:00")),
                text: [{ text: w.client, link: `${url}/company/personal/user/1/calendar/?EVENT_ID=7` }],
                note: [{ text: w.place, tone: "warning" }],
              },
            ],
            more: 1,
          },
          { kind: "paragraph", text: w.busy },
        ],
      },
      {
        kind: "section",
        id: "tasks",
        title: w.tasks,
        emoji: "✅",
        blocks: [
          {
            kind: "list",
            items: [
              {
                text: [
                  { text: w.contractTask, link: `${url}/company/personal/user/1/tasks/task/view/12/` },
                  { text: " " },
                  { text: `${w.overdue} ${format.days(5)}`, tone: "bad" },
                ],
              },
              { text: "*важно* [срочно] <script>alert(1)</script> _{{ | # 1. C:\\temp & ~~x~~" },
            ],
          },
        ],
      },
      {
        kind: "section",
        id: "money",
        title: w.money,
        emoji: "💰",
        blocks: [
          {
            kind: "facts",
            items: [
              { label: w.open, value: `45: ${sums}` },
              { label: w.won, value: [{ text: "3: " }, { text: rub("450000.50"), tone: "good" }] },
            ],
          },
        ],
      },
      {
        kind: "section",
        id: "stuck",
        title: w.stuck,
        blocks: [
          {
            kind: "table",
            columns: [
              { title: w.deal, align: "left" },
              { title: w.stage, align: "left" },
              { title: w.age, align: "right" },
              { title: w.sum, align: "right" },
            ],
            rows: [
              [
                [{ text: "Поставка 🚚 оборудования", link: `${url}/crm/deal/details/1/` }],
                w.contract,
                "41",
                rub("1250000"),
              ],
              [[{ text: "東京支店", link: `${url}/crm/deal/details/2/` }], w.negotiation, "18", rub("-250.5")],
              [
                [{ text: "e\u0301\u0301 Café | \u001B[31mred\u001B[0m", link: "javascript:alert(1)" }],
                w.negotiation,
                "7",
                "$1,250",
              ],
            ],
            more: 12,
          },
        ],
      },
      { kind: "paragraph", text: w.info },
    ],
    notices: [
      { kind: "data", text: w.doubtful },
      eyesNotice(name, lang),
      truncatedNotice({ sectionTitle: w.stuck, read: 2501 }, lang),
      unreadableNotice({ sectionTitle: w.calendar, reason: "missing-scope", scope: "im" }, lang),
      unreadableNotice({ sectionTitle: w.leads, reason: "access-denied", message: "Access denied." }, lang),
    ],
    hint: w.hint,
  };
}
