const ru = {
  headline: "{day}: {parts}.",
  today: "Сегодня",
  empty: "{day}: ни закрытых задач, ни встреч, сделки не двигались.",
  unknown: "Задачи, встречи и сделки прочитать не удалось: что с этим делать, сказано ниже.",
  taskCount:
    "{count, plural, =0 {задачи не закрывались} one {закрыта # задача} few {закрыты # задачи} many {закрыто # задач} other {закрыто # задачи}}",
  meetingCount:
    "{count, plural, =0 {встреч не было} one {прошла # встреча} few {прошли # встречи} many {прошло # встреч} other {прошло # встречи}}",
  dealCount:
    "{count, plural, =0 {сделки не двигались} one {сдвинулась # сделка} few {сдвинулись # сделки} many {сдвинулось # сделок} other {сдвинулось # сделки}}",
  wonCount: "выиграно {count}{money}",
  lostCount: "проиграно {count}{money}",
  tasks: "Закрытые задачи: {count}",
  meetings: "Прошедшие встречи: {count}",
  moves: "Движение сделок: {count}",
  stages: "{from} → {to}",
  toStage: "→ {to}",
  tomorrow: "Завтра",
  next: "Дальше: {when}",
  nothingNext: "Ничего не назначено.",
  nothingNextRead: "В том, что удалось прочитать, ничего не назначено.",
  hint: "следующий рабочий день целиком: b24 report schedule{options}",
};

const en: Record<keyof typeof ru, string> = {
  headline: "{day}: {parts}.",
  today: "Today",
  empty: "{day}: no tasks completed, no meetings, no deal moved.",
  unknown: "Tasks, meetings and deals could not be read: what to do about it is said below.",
  taskCount: "{count, plural, =0 {no tasks completed} one {# task completed} other {# tasks completed}}",
  meetingCount: "{count, plural, =0 {no meetings} one {# meeting} other {# meetings}}",
  dealCount: "{count, plural, =0 {no deal moved} one {# deal moved} other {# deals moved}}",
  wonCount: "{count} won{money}",
  lostCount: "{count} lost{money}",
  tasks: "Completed tasks: {count}",
  meetings: "Past meetings: {count}",
  moves: "Moves of deals: {count}",
  stages: "{from} → {to}",
  toStage: "→ {to}",
  tomorrow: "Tomorrow",
  next: "Next: {when}",
  nothingNext: "Nothing is set.",
  nothingNextRead: "Nothing is set in what could be read.",
  hint: "the whole next working day: b24 report schedule{options}",
};

export const dayResultsMessages = { ru, en };

export type DayResultsKey = keyof typeof ru;
