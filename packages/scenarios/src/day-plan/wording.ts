const ru = {
  headlineToday: "Сегодня: {parts}.",
  headlineDay: "{day}: {parts}.",
  emptyToday: "На сегодня нет ни встреч, ни сроков, и ничего не просрочено.",
  emptyDay: "{day}: ни встреч, ни сроков, и ничего не просрочено.",
  unknown: "Ни календарь, ни задачи прочитать не удалось: что с этим делать, сказано ниже.",
  overdueCount: "просрочено {count}",
  timeline: "План",
  nothing: "На этот день ничего не назначено.",
  nothingRead: "В том, что удалось прочитать, на этот день ничего нет.",
  overdue: "Просрочено",
  noOverdue: "Ничего не просрочено.",
  tasks: "Задачи",
  hintBriefing: "деньги и люди тоже: b24 report briefing{options}",
};

const en: Record<keyof typeof ru, string> = {
  headlineToday: "Today: {parts}.",
  headlineDay: "{day}: {parts}.",
  emptyToday: "No meetings and no deadlines today, and nothing is overdue.",
  emptyDay: "{day}: no meetings, no deadlines, and nothing is overdue.",
  unknown: "Neither the calendar nor the tasks could be read: what to do about it is said below.",
  overdueCount: "{count} overdue",
  timeline: "Timeline",
  nothing: "Nothing is set for this day.",
  nothingRead: "Nothing for this day in what could be read.",
  overdue: "Overdue",
  noOverdue: "Nothing is overdue.",
  tasks: "Tasks",
  hintBriefing: "money and people too: b24 report briefing{options}",
};

export const dayPlanMessages = { ru, en };

export type DayPlanKey = keyof typeof ru;
