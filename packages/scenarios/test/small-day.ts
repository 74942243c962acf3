import { Temporal } from "temporal-polyfill";
import { activity, at, deal, event, lead, move, task } from "./builders.ts";
import type { Answers } from "./memory-portal.ts";

/** A Monday; the working day before is Friday the 20th. */
export const now = at("2026-11-23T10:20:00");

const today = (time: string) => `2026-11-23T${time}:00`;

/** One believable Monday of Анна Лебедева. */
export const smallDay: Answers = {
  "calendar:1": [
    event(today("00:00"), "2026-11-24T00:00:00", {
      id: 1,
      title: "Выставка в Казани",
      isAllDay: true,
      days: { first: Temporal.PlainDate.from("2026-11-23"), last: Temporal.PlainDate.from("2026-11-24") },
    }),
    event(today("09:00"), today("10:00"), { id: 2, title: "Планёрка", attendance: "host", place: "Переговорная 1" }),
    event(today("10:00"), today("11:30"), { id: 3, title: "Разбор воронки", attendance: "accepted" }),
    event(today("11:00"), today("12:10"), { id: 4, title: "Встреча с «Ромашкой»", attendance: "unanswered" }),
    event(today("13:00"), today("13:00"), { id: 5, title: "Позвонить в банк", hasNoEnd: true }),
    event(today("15:00"), today("16:00"), { id: 6, title: "Обед с партнёром", availability: "free" }),
    event(today("16:00"), today("17:00"), { id: 7, title: "Отклонённая", attendance: "declined" }),
  ],
  tasks: [
    task(11, today("09:30"), { title: "Отправить договор" }),
    task(12, today("18:00"), { title: "Согласовать бюджет", isImportant: true }),
    task(13, "2026-11-12T12:00:00", { title: "Обновить прайс" }),
    task(14, "2026-11-20T19:00:00", { title: "Ответить клиенту" }),
  ],
  awaitingTasks: [
    task(15, undefined, { title: "Отчёт за октябрь", status: "awaiting-decision", creatorId: 1, responsibleId: 2 }),
  ],
  givenTasks: [
    task(16, "2026-11-20T12:00:00", { title: "Смета", creatorId: 1, responsibleId: 2 }),
    task(17, "2026-11-10T12:00:00", { title: "Акт сверки", creatorId: 1, responsibleId: 3 }),
    task(18, "2026-11-18T12:00:00", { title: "Счёт", creatorId: 1, responsibleId: 2 }),
  ],
  openDeals: [
    deal(21, "1250000.5", { title: "Поставка оборудования", stageId: "WORK", movedAt: at("2026-11-03T09:00:00") }),
    deal(22, "30000", {
      title: "Export contract",
      currency: "USD",
      plannedClose: Temporal.PlainDate.from("2026-11-20"),
    }),
    deal(23, "0", { title: "Аудит" }),
    deal(24, "90000", { title: "Обучение", movedAt: at("2026-10-01T09:00:00") }),
    deal(25, "500", { title: "Образцы", currency: "XTS" }),
  ],
  closedDeals: [
    deal(26, "400000", { title: "Сервис", stageId: "WON", semantics: "won", movedAt: at("2026-11-20T16:00:00") }),
    deal(27, "80000.25", { title: "Ремонт", stageId: "LOSE", semantics: "lost", movedAt: at("2026-11-21T11:00:00") }),
  ],
  newDeals: [deal(28, "70000", { title: "Запчасти", createdAt: at("2026-11-20T00:00:00") })],
  dealMoves: [
    move(26, "2026-11-20T16:00:00", { kind: "closed" }),
    move(27, "2026-11-21T11:00:00", { kind: "closed", id: 2 }),
  ],
  newLeads: [
    lead(31, "2026-11-20T12:00:00", { sourceId: "WEB" }),
    lead(32, "2026-11-22T12:00:00", { sourceId: "WEB" }),
    lead(33, "2026-11-23T09:00:00", { sourceId: "CALL" }),
    lead(34, "2026-11-23T09:30:00"),
  ],
  leadActivities: [activity(31, { direction: "outgoing" }), activity(32, { isFromChannel: true, isCompleted: true })],
  leadMoves: [move(33, "2026-11-23T09:10:00")],
  colleagues: [
    { personId: 1, name: "Анна Лебедева", isActive: true },
    { personId: 2, name: "Борис Орлов", isActive: true, birthday: { month: 11, day: 27 } },
    {
      personId: 3,
      name: "Вера Котова",
      isActive: true,
      absentUntil: Temporal.PlainDate.from("2026-11-27"),
    },
  ],
};
