const ru = {
  headline: "{when}: {parts}.",
  empty: "{when}: ни встреч, ни сроков.",
  today: "Сегодня",
  unknown: "Ни календарь, ни задачи прочитать не удалось: что с этим делать, сказано ниже.",
  timeline: "Расписание",
  nothing: "Ничего не назначено.",
  nothingRead: "В том, что удалось прочитать, ничего нет.",
  hintMove: "развести накладку: b24 do move-meeting",
  hintBook: "занять свободное время: b24 do book-meeting",
  hintTasks: "задачи целиком, и без срока тоже: b24 report tasks{options}",
  several: "За все дни вместе",
  severalText:
    "Встреча, которая длится несколько дней, стоит в каждом из них, а в общем числе считается один раз; пересечения тоже.",
  deadlines: "Сроки",
  deadlinesText:
    "Открытые задачи (новые, ждут выполнения, выполняются), где ответственный — из тех, о ком отчёт, и крайний срок в эти дни, прошёл он или нет.",
};

const en: Record<keyof typeof ru, string> = {
  headline: "{when}: {parts}.",
  empty: "{when}: no meetings and no deadlines.",
  today: "Today",
  unknown: "Neither the calendar nor the tasks could be read: what to do about it is said below.",
  timeline: "Schedule",
  nothing: "Nothing is set.",
  nothingRead: "Nothing in what could be read.",
  hintMove: "to settle the overlap: b24 do move-meeting",
  hintBook: "to use the free time: b24 do book-meeting",
  hintTasks: "all tasks, those without a deadline too: b24 report tasks{options}",
  several: "All days together",
  severalText:
    "A meeting of several days stands on each of them and counts once in the total; so do meetings that overlap.",
  deadlines: "Deadlines",
  deadlinesText:
    "Open tasks (new, waiting, in progress) of the people in the report with a deadline on these days, passed or not.",
};

export const scheduleMessages = { ru, en };

export type ScheduleKey = keyof typeof ru;
