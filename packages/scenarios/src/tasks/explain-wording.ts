const ru = {
  open: "Открытые",
  openText:
    "Новые, ждущие выполнения и выполняемые задачи, где ответственный — из тех, о ком отчёт. Задача со сроком сегодня, который уже прошёл, стоит и в «сегодня», и в «просрочено», а в общем числе — один раз.",
  week: "На этой неделе",
  weekText: "Срок после {today} и не позже {end}, конца недели по календарю портала.",
  later: "Позже",
  laterText: "Срок после конца этой недели ({end}).",
  awaiting: "Ждут решения",
  awaitingText: "Задачи, которые ответственный завершил, а постановщик (из тех, о ком отчёт) ещё не принял.",
  given: "Поручено другим",
  givenText: "Открытые задачи, которые поставил кто-то из тех, о ком отчёт, а ответственный не из них.",
  roles: "Соисполнитель и наблюдатель",
  rolesText:
    "Открытые задачи других, где кто-то из тех, о ком отчёт, — соисполнитель или наблюдатель. Каждая задача стоит один раз: поручение, иначе соисполнение, иначе наблюдение.",
  deferred: "Отложено",
  deferredText: "Отложенные задачи: свои и порученные другим. В открытые и просроченные они не входят.",
};

const en: Record<keyof typeof ru, string> = {
  open: "Open",
  openText:
    "New, waiting and running tasks that somebody in the report is responsible for. One that was due earlier today stands under today and under overdue, and counts once in all.",
  week: "This week",
  weekText: "Due after {today} and not later than {end}, the end of the week by the portal’s calendar.",
  later: "Later",
  laterText: "Due after the end of this week ({end}).",
  awaiting: "Awaiting a decision",
  awaitingText:
    "Tasks that the responsible person finished and the creator, one of the people in the report, has not accepted yet.",
  given: "Given to others",
  givenText: "Open tasks created by one of the people in the report; the responsible is none of them.",
  roles: "Taking part and observing",
  rolesText:
    "Open tasks of others in which somebody in the report takes part or which they observe. Each task stands once: as given, else as taken part in, else as observed.",
  deferred: "Deferred",
  deferredText: "Deferred tasks, own ones and those given to others. They are neither open nor overdue.",
};

/** Definitions of the lists of tasks. */
export const tasksExplainMessages = { ru, en };

export type TasksExplainKey = keyof typeof ru;
