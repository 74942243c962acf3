const ru = {
  period: "Период",
  periodText:
    "С {from} до {to} (не включая). Сравнивается с таким же периодом раньше: {previousFrom} – {previousTo}; если период ещё идёт, то с той же его частью, до того же времени.",
  done: "Завершено",
  doneText: "Задачи с сохранённым статусом «завершена» и датой закрытия в периоде; считаются ответственному.",
  overdue: "Просрочено сейчас",
  overdueText:
    'Открытые задачи с крайним сроком раньше «сейчас», какой бы ни был период. {record, select, off {Сколько их было раньше, неизвестно; с "snapshots": "daily" в reports.json это будет записываться.} missing {Прежнее число неизвестно: записи за {wanted} или за два дня до него нет.} other {Прежнее число — из записи за {recorded}: нужен день за неделю до конца периода, {wanted}, или последний из двух перед ним.}}',
  closed: "Выиграно и проиграно",
  closedText:
    "Сделки, чей последний переход по стадиям привёл в успешную или провальную стадию в этот период. Плановая дата закрытия не в счёт; дата сверена с историей стадий.",
  created: "Создано",
  createdText: "Сделки, созданные в этот период, в какой бы стадии они ни были; без шаблонов повторяющихся.",
  sums: "Суммы",
  sumsText:
    "Складываются по валютам и округляются до копеек только после сложения. Если валют несколько, ≈ — пересчёт в {currency} по курсам портала; валюта без курса стоит отдельно.",
  moves: "Переходы по стадиям",
  movesText:
    "Записи истории стадий за период, кроме создания, по сделкам тех, о ком отчёт; каждая считается. «Откуда» — предыдущая запись той же сделки. История есть только по воронке, в которой сделка сейчас: откуда она пришла из другой, неизвестно.",
  people: "По людям",
  peopleText:
    "Те же числа по ответственному; переходы — по нынешнему ответственному сделки. Первым тот, у кого больше сумма выигранного, затем — завершённых задач.",
};

const en: Record<keyof typeof ru, string> = {
  period: "Period",
  periodText:
    "From {from} until {to} (excluded). It is compared with the same period before: {previousFrom} – {previousTo}; while the period is under way, with the same part of that one, until the same time.",
  done: "Completed",
  doneText:
    "Tasks with the stored status “completed” and a closing date in the period, counted for the responsible person.",
  overdue: "Overdue now",
  overdueText:
    'Open tasks with a deadline before now, whatever the period. {record, select, off {How many there were earlier is unknown; with "snapshots": "daily" in reports.json it will be recorded.} missing {The earlier number is unknown: there is no record of {wanted} or of the two days before.} other {The earlier number is from the record of {recorded}: wanted is the day a week before the end of the period, {wanted}, or the latest of the two before it.}}',
  closed: "Won and lost",
  closedText:
    "Deals whose last stage move led to a won or lost stage in this period. The planned close does not matter; the moment is checked against the stage history.",
  created: "Created",
  createdText: "Deals created in this period, whatever their stage; without recurring templates.",
  sums: "Sums",
  sumsText:
    "Added up per currency and rounded to cents only after that. With several currencies ≈ is the total in {currency} by the rates of the portal; a currency without a rate stands apart.",
  moves: "Stage moves",
  movesText:
    "Records of the stage history in the period, the creation aside, of the deals of the people in the report; each one counts. “From” is the record before of the same deal. The history covers only the pipeline that a deal is in now: where it came from out of another one is not known.",
  people: "By person",
  peopleText:
    "The same numbers by the responsible person; moves by whoever is responsible for the deal now. Who won the largest sum stands first, then who completed most tasks.",
};

/** Definitions of what the weekly report counts. */
export const weeklyExplainMessages = { ru, en };
