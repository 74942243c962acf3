const ru = {
  tasks: "Закрытые задачи",
  tasksText:
    "Задачи в статусе «завершена» с датой закрытия в этот день, где ответственный — из тех, о ком отчёт, кто бы их ни закрыл. Ждущие решения постановщика сюда не входят.",
  meetings: "Встречи",
  meetingsText:
    "События календаря этого дня, которые не отклонены и к этому моменту закончились; каждое повторение — один раз, одна встреча в нескольких календарях — тоже один раз.",
  moves: "Движение сделок",
  movesText:
    "Записи истории стадий за этот день, кроме создания, по сделкам, где ответственный сейчас — из тех, о ком отчёт. Сделка, которая двигалась дважды, в числе сделок стоит один раз.",
  closed: "Выиграно и проиграно",
  closedText:
    "Сделки, чей последний переход в этот день привёл в успешную или провальную стадию; сумма — как сейчас в карточке, по валютам, округлена после сложения.",
  next: "Дальше",
  nextText: "Встречи и сроки открытых задач: {days}, до ближайшего рабочего дня включительно. Показаны первые три.",
};

const en: Record<keyof typeof ru, string> = {
  tasks: "Completed tasks",
  tasksText:
    "Completed tasks with a closing date on that day that somebody in the report is responsible for, whoever closed them. Those awaiting the creator’s decision are not among them.",
  meetings: "Meetings",
  meetingsText:
    "Events of the day that are not declined and are over by now; each instance once, a meeting in several calendars once too.",
  moves: "Moves of deals",
  movesText:
    "Records of the stage history of that day, creation apart, of deals that somebody in the report is responsible for now. A deal that moved twice counts as one deal.",
  closed: "Won and lost",
  closedText:
    "Deals whose last move of that day led to a won or lost stage; the amount is the deal’s present one, per currency, rounded after adding up.",
  next: "Next",
  nextText:
    "Meetings and deadlines of open tasks: {days}, until the next working day, included. The first three are shown.",
};

/** Definitions of what the results of a day count. */
export const dayResultsExplainMessages = { ru, en };

export type DayResultsExplainKey = keyof typeof ru;
