const ru = {
  awaiting: "Ждут решения",
  awaitingText: "Задачи, которые ответственный завершил, а постановщик (из тех, о ком отчёт) ещё не принял.",
  given: "Просрочили другие",
  givenText:
    "Просроченные задачи, которые поставил кто-то из тех, о ком отчёт, а ответственный не из них. По людям, сначала самая старая.",
  open: "В работе",
  openText:
    "Открытые сделки на сейчас, без шаблонов повторяющихся. Суммы складываются по валютам и округляются до копеек только после сложения.",
  since: "С прошлого рабочего дня",
  sinceText: "С {from} (начало рабочего дня перед этой датой по календарю портала) до {to} (не включая).",
  closed: "Выиграно и проиграно",
  closedText:
    "Сделки, чей последний переход по стадиям привёл в успешную или провальную стадию в этот период. Плановая дата закрытия не в счёт; дата сверена с историей стадий.",
  created: "Новые сделки",
  createdText: "Сделки, созданные в этот период, в какой бы стадии они ни были.",
  stuck: "Зависли",
  stuckText:
    "Открытые сделки, которые в своей стадии дольше нормы. Норма: заданная в настройках, иначе полуторная медиана завершённых пребываний за 365 дней, если их не меньше 5, иначе 14 дней. Сравнивается точно, показано с округлением вверх до дней. Правка карточки срок не сбрасывает.",
  slipped: "Срок закрытия прошёл",
  slippedText:
    "Открытые сделки с плановой датой закрытия раньше чем {today}; порядок по сумме в {currency}: больше — выше.",
  leads: "Новые лиды",
  leadsText: "Лиды, созданные в этот период, по источникам.",
  untouched: "Без касания",
  untouchedText:
    "Открытые из этих лидов, у которых нет ни исходящего дела, ни завершённого дела не из канала (отвеченный звонок считается), ни смены статуса.",
  people: "Люди",
  peopleText: "Кого портал показывает отсутствующим в этот день; чьи дни рождения приходятся на неделю {week}",
};

const en: Record<keyof typeof ru, string> = {
  awaiting: "Awaiting a decision",
  awaitingText:
    "Tasks that the responsible person finished and the creator, one of the people in the report, has not accepted yet.",
  given: "Given to others and overdue",
  givenText:
    "Overdue tasks created by one of the people in the report, the responsible is none of them. By person, the oldest first.",
  open: "Open deals",
  openText:
    "Open deals as of now, without recurring templates. Amounts are added up per currency and rounded to cents only after that.",
  since: "Since the last working day",
  sinceText:
    "From {from} (the start of the working day before this date by the portal’s calendar) until {to} (excluded).",
  closed: "Won and lost",
  closedText:
    "Deals whose last stage move led to a won or lost stage in this period. The planned close does not matter; the moment is checked against the stage history.",
  created: "New deals",
  createdText: "Deals created in this period, whatever their stage.",
  stuck: "Stuck",
  stuckText:
    "Open deals that are in their stage for longer than its limit: the configured one, else 1.5 × the median completed stay of the last 365 days when at least 5 are known, else 14 days. Compared exactly, shown rounded up to days. Editing a deal does not reset it.",
  slipped: "Slipped",
  slippedText: "Open deals with a planned close before {today}. Sorted by amount in {currency}, the largest first.",
  leads: "New leads",
  leadsText: "Leads created in this period, by source.",
  untouched: "Untouched",
  untouchedText:
    "Those of these leads that are open and have no outgoing activity, no completed activity that did not come in through a channel (an answered call counts) and no change of status.",
  people: "People",
  peopleText: "Whom the portal shows as absent on that day; whose birthday is in the week {week}",
};

/** Definitions of what the briefing counts. */
export const briefingExplainMessages = { ru, en };

export type BriefingExplainKey = keyof typeof ru;
