const ru = {
  title: "Напоминание",
  opening:
    "Напоминаю: {count, plural, one {просрочена # задача} few {просрочены # задачи} many {просрочено # задач} other {просрочено # задачи}}.",
  task: "{number}. {title} (срок {date}, {age})",
  taskToday: "{number}. {title} (срок сегодня, {time})",
  more: "И ещё {count}.",
  question:
    "Отправить {count, plural, one {# напоминание} few {# напоминания} many {# напоминаний} other {# напоминания}} о просроченных задачах: {names}?",
  once: "Отправленное прочитают сразу.",
  unseen: "Не напоминаем тем, кто не работает или кого не видно на портале: {names}.",
  incomplete: "Прочитано не всё: {text}",
};

const en: Record<keyof typeof ru, string> = {
  title: "Reminder",
  opening: "A reminder: {count, plural, one {# task is overdue} other {# tasks are overdue}}.",
  task: "{number}. {title} (due {date}, {age})",
  taskToday: "{number}. {title} (due today, {time})",
  more: "And {count} more.",
  question: "Send {count, plural, one {# reminder} other {# reminders}} of overdue tasks to {names}?",
  once: "What is sent may be read at once.",
  unseen: "Nobody is reminded who has left or cannot be seen on the portal: {names}.",
  incomplete: "Not everything could be read: {text}",
};

/** What is written to people who are late, and asked before. */
export const remindMessages = { ru, en };

export type RemindKey = keyof typeof ru;
