const ru = {
  zone: "Часовой пояс",
  zoneText:
    "{zone} ({source, select, option {задан в запросе} user {из профиля} other {смещение, пояс неизвестен}}); «сейчас»: {now}; {isPeriod, select, true {период} other {день}}: {from} – {to}.",
  whose: "Чьё",
  whoseMine: "Только своё: задачи, сделки и лиды, где ответственный — {name}, и собственный календарь.",
  whoseGroup:
    "Люди ({count}): {names}. Считаются задачи, сделки и лиды, где ответственный кто-то из них, и их календари; одна встреча в нескольких календарях считается один раз.",
  whoseAll:
    "Всё, что видно ключу, чьё бы оно ни было; календари всех работающих ({count}). Одна встреча в нескольких календарях считается один раз.",
  whoseAllUnread:
    "Всё, что видно ключу, чьё бы оно ни было. Календари не прочитаны: неизвестно, кто работает в компании.",
  rights: "Чьими глазами",
  rightsText:
    "{name}{isAdministrator, select, true {, администратор портала} other {: то, чего он не видит на портале, в отчёт не попадает}}.",
  meetings: "Встречи",
  meetingsText:
    "Все события календаря, которые касаются этого дня и не отклонены, встречи это или нет. Повторяющиеся считаются по одному разу в день.",
  conflicts: "Пересекаются",
  conflictsText:
    "Сколько событий участвует в пересечениях. Время занимают события, кроме отклонённых, на весь день, с пометкой «свободен» или «отсутствую» и без длительности; без ответа — занимают.",
  backToBack: "Подряд без перерыва",
  backToBackText:
    "Два события и больше с перерывами не длиннее {gap} мин, от начала первого до конца последнего больше {hours} ч.",
  free: "Свободно",
  freeText:
    "Промежутки от {minutes} мин в рабочее время ({hours}), которые не занимает ни одно событие; сегодня — не раньше «сейчас».",
  freeNone: "Промежутки от {minutes} мин в рабочее время; в этот день рабочего времени нет.",
  dueToday: "Срок в этот день",
  dueTodayText:
    "Открытые задачи (новые, ждут выполнения, выполняются), где ответственный — из тех, о ком отчёт, и крайний срок в этот день, прошёл он или нет.",
  overdue: "Просрочено",
  overdueText:
    "Открытые задачи с крайним сроком раньше «сейчас». Возраст — в календарных днях; если срок прошёл сегодня — 0 дней. Задача без срока не бывает просроченной.",
};

const en: Record<keyof typeof ru, string> = {
  zone: "Time zone",
  zoneText:
    "{zone} ({source, select, option {asked for} user {from the profile} other {an offset, the zone is unknown}}); now: {now}; the {isPeriod, select, true {period} other {day}}: {from} – {to}.",
  whose: "Whose",
  whoseMine: "Own things only: tasks, deals and leads that {name} is responsible for, and their calendar.",
  whoseGroup:
    "People ({count}): {names}. Tasks, deals and leads that one of them is responsible for, and their calendars; a meeting in several calendars counts once.",
  whoseAll:
    "Everything that the key may see, whoever’s it is; the calendars of everybody in service ({count}). A meeting in several calendars counts once.",
  whoseAllUnread:
    "Everything that the key may see, whoever’s it is. No calendar was read: it is not known who works at the company.",
  rights: "Whose eyes",
  rightsText:
    "{name}{isAdministrator, select, true {, portal administrator} other {: what this user may not see on the portal is not in the report}}.",
  meetings: "Meetings",
  meetingsText:
    "All events of the calendar that touch the day and are not declined, meetings or not. Recurring ones count once a day.",
  conflicts: "Overlap",
  conflictsText:
    "How many events overlap another one. Events take time, unanswered ones included, except declined, all-day, free, absent and 0-minute ones.",
  backToBack: "Back to back",
  backToBackText:
    "Two or more events with gaps of at most {gap} min, from the first start to the last end longer than {hours} h.",
  free: "Free",
  freeText:
    "Stretches of {minutes} min and more within working hours ({hours}) that no event takes; today not before now.",
  freeNone: "Stretches of {minutes} min and more within working hours; this day has none.",
  dueToday: "Due that day",
  dueTodayText:
    "Open tasks (new, waiting, in progress) of the people in the report with a deadline on that day, passed or not.",
  overdue: "Overdue",
  overdueText:
    "Open tasks with a deadline before now. Their age is in calendar days; due earlier today is 0 days. A task without a deadline is never overdue.",
};

/** Definitions of what the reports about a day count. */
export const explainMessages = { ru, en };
