const ru = {
  tasks: "Задачи",
  tasksText: "Открытые задачи с крайним сроком раньше «сейчас», где ответственный — из тех, о ком отчёт.",
  given: "Поручения",
  givenText:
    "Открытые задачи с крайним сроком раньше «сейчас», которые поставил кто-то из тех, о ком отчёт, а ответственный не из них.",
  ages: "По возрасту",
  agesText:
    "Возраст — в календарных днях от дня срока до сегодня в часовом поясе отчёта; если срок прошёл сегодня — 0 дней («сегодня»). Задача без срока не бывает просроченной.",
  people: "По людям",
  peopleText: "Задачи по ответственному; первым тот, чей срок прошёл раньше всех.",
  stuck: "Зависшие сделки",
  stuckText:
    "Открытые сделки, которые в своей стадии дольше нормы. Норма: заданная в настройках, иначе полуторная медиана завершённых пребываний за 365 дней, если их не меньше 5, иначе 14 дней. Сравнивается точно, показано с округлением вверх до дней. Правка карточки срок не сбрасывает.",
  rotting: "Никто не касался",
  rottingText: "Зависшие сделки, у которых и последнее дело или письмо старше нормы стадии.",
  sums: "Сумма зависших",
  sumsText:
    "Суммы складываются по валютам и округляются до копеек только после сложения. Если валют несколько, ≈ — пересчёт в {currency} по курсам портала; валюта без курса стоит отдельно.",
  news: "Новое",
  newsText:
    '{known, select, sent {Чего не было в том, о чём сообщалось в прошлый раз (--only-new).} record {Задачи, которых нет среди просроченных в последней записи за неделю; сделки, которые в момент записи были в другой стадии, у других людей или ещё не дольше нынешней нормы. «Было» — сколько таких задач в записи.} missing {Записи за последнюю неделю нет: что нового, неизвестно.} other {Неизвестно: для этого нужны ежедневные записи ("snapshots": "daily" в reports.json).}}',
};

const en: Record<keyof typeof ru, string> = {
  tasks: "Tasks",
  tasksText: "Open tasks with a deadline before now that one of the people in the report is responsible for.",
  given: "Given to others",
  givenText:
    "Open tasks with a deadline before now that one of the people in the report created; the responsible is none of them.",
  ages: "By age",
  agesText:
    "In calendar days from the date of the deadline to today in the zone of the report; due earlier today is 0 days (“today”). A task without a deadline is never overdue.",
  people: "By person",
  peopleText: "Tasks by the responsible person; whoever’s deadline passed first stands first.",
  stuck: "Stuck deals",
  stuckText:
    "Open deals that are in their stage for longer than its limit: the configured one, else 1.5 × the median completed stay of the last 365 days when at least 5 are known, else 14 days. Compared exactly, shown rounded up to days. Editing a deal does not reset it.",
  rotting: "Nobody touched it",
  rottingText: "Stuck deals whose last activity, too, is longer ago than the limit of the stage.",
  sums: "Sum of stuck deals",
  sumsText:
    "Amounts are added up per currency and rounded to cents only after that. With several currencies ≈ is the total in {currency} by the rates of the portal; a currency without a rate stands apart.",
  news: "New",
  newsText:
    '{known, select, sent {What was not among what was told the last time (--only-new).} record {Tasks that are not among the overdue ones of the latest record of the week; deals that at the moment of the record were in another stage, with other people, or not yet for longer than the limit of now. “Before” is how many such tasks the record has.} missing {There is no record of the last week: what is new is not known.} other {Not known: it takes daily records ("snapshots": "daily" in reports.json).}}',
};

/** Definitions of what this report counts. */
export const overdueExplainMessages = { ru, en };

export type OverdueExplainKey = keyof typeof ru;
