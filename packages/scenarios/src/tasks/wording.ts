const ru = {
  headline: "{parts}.",
  openCount:
    "{count, plural, =0 {Открытых задач нет} one {# открытая задача} few {# открытые задачи} many {# открытых задач} other {# открытой задачи}}",
  todayCount: "сегодня {count}",
  overdueCount: "просрочено {count}",
  weekCount: "на неделе ещё {count}",
  awaitingCount:
    "{count, plural, one {# задача ждёт решения} few {# задачи ждут решения} many {# задач ждут решения} other {# задачи ждут решения}}",
  givenCount: "{count, plural, one {# поручение} few {# поручения} many {# поручений} other {# поручения}} у других",
  empty: "Задач нет: ни своих, ни порученных другим.",
  nothingRead: "В том, что удалось прочитать, задач нет.",
  unknown: "Задачи прочитать не удалось: что с этим делать, сказано ниже.",
  today: "Сегодня: {count}",
  overdue: "Просрочено: {count}",
  thisWeek: "На этой неделе: {count}",
  later: "Позже: {count}",
  withoutDeadline: "Без срока: {count}",
  awaitingDecision: "Ждут решения постановщика: {count}",
  given: "Поручено другим: {count}",
  accomplice: "Соисполнитель: {count}",
  auditor: "Наблюдатель: {count}",
  deferred: "Отложено: {count}",
  hintPostpone: "перенести срок: b24 do postpone-task",
  hintAccept: "принять сделанное: b24 do complete-task",
  hintSchedule: "когда это делать: b24 report schedule{options}",
};

const en: Record<keyof typeof ru, string> = {
  headline: "{parts}.",
  openCount: "{count, plural, =0 {No open tasks} one {# open task} other {# open tasks}}",
  todayCount: "{count} due today",
  overdueCount: "{count} overdue",
  weekCount: "{count} more this week",
  awaitingCount: "{count, plural, one {# task awaits a decision} other {# tasks await a decision}}",
  givenCount: "{count} given to others",
  empty: "No tasks: neither own ones nor any given to others.",
  nothingRead: "No tasks in what could be read.",
  unknown: "The tasks could not be read: what to do about it is said below.",
  today: "Today: {count}",
  overdue: "Overdue: {count}",
  thisWeek: "This week: {count}",
  later: "Later: {count}",
  withoutDeadline: "No deadline: {count}",
  awaitingDecision: "Awaiting the creator’s decision: {count}",
  given: "Given to others: {count}",
  accomplice: "Taking part: {count}",
  auditor: "Observing: {count}",
  deferred: "Deferred: {count}",
  hintPostpone: "to move a deadline: b24 do postpone-task",
  hintAccept: "to accept what is done: b24 do complete-task",
  hintSchedule: "when to do it: b24 report schedule{options}",
};

export const tasksMessages = { ru, en };

export type TasksKey = keyof typeof ru;
