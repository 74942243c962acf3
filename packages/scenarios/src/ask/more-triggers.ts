import type { Worded } from "./lexicon.ts";

/**
 * More phrases that mean a report or an action, besides the triggers of its definition: how people say it. They stand here since
 * definitions load with every command.
 */
export const moreTriggers: Readonly<Record<string, Worded["triggers"]>> = {
  briefing: {
    ru: ["брифинг", "что на сегодня", "с чего начать день", "что важного сегодня", "доброе утро", "введи в курс дела"],
    en: [
      "briefing",
      "what is on today",
      "what do i have today",
      "how does my day start",
      "what matters today",
      "good morning",
      "bring me up to speed",
      "overview of the day",
    ],
  },
  "day-plan": {
    ru: ["планы", "план", "распорядок дня"],
    en: ["plan for today", "plan"],
  },
  schedule: {
    ru: [
      "расписание",
      "встречи",
      "что в календаре",
      "календарь",
      "есть ли окна",
      "свободное время",
      "когда я свободен",
      "что у меня",
    ],
    en: ["schedule", "calendar", "meetings", "what meetings do i have", "free slots", "am i free", "free", "free time"],
  },
  tasks: {
    ru: [
      "задачи",
      "какие задачи",
      "что мне надо сделать",
      "что делать",
      "чем я занят",
      "что висит на",
      "что поручено",
      "список дел",
      "что я поручил",
      "открытые задачи",
      "мои поручения",
    ],
    en: [
      "tasks",
      "what do i have to do",
      "my to-do list",
      "to-do",
      "to-do list",
      "what is working on",
      "what is assigned to",
      "open tasks",
      "what i delegated",
    ],
  },
  "day-results": {
    ru: ["что сделал", "что успел"],
    en: ["what did i do", "what did do", "results of the day"],
  },
  overdue: {
    ru: [
      "просрочено",
      "просроченные",
      "просрочка",
      "просрочил",
      "провалили дедлайны",
      "сорванные дедлайны",
      "дедлайны",
      "что горит",
      "сорвали сроки",
    ],
    en: ["what is late", "deadlines we missed", "deadlines", "late tasks", "missing deadlines", "missed deadlines"],
  },
  weekly: {
    ru: [
      "отчёт за месяц",
      "итоги",
      "отчёт",
      "сколько сделок выиграли",
      "сколько выиграли",
      "что было",
      "что произошло",
      "что сделано",
      "сколько задач закрыли",
      "какие задачи закрыли",
    ],
    en: [
      "report for the week",
      "report for last week",
      "what got done",
      "what was done",
      "tasks were closed",
      "closed tasks",
      "did we close tasks",
      "results",
      "report",
      "deals did we win",
      "won deals",
      "what happened",
    ],
  },
  team: {
    ru: [
      "как команда",
      "кто болеет",
      "кто отсутствует",
      "нагрузка",
      "кого нет",
      "чем заняты люди",
      "чем занят",
      "загрузка",
      "загрузка отдела",
    ],
    en: [
      "how is my team",
      "who is on vacation",
      "who is absent",
      "what are people busy with",
      "what is busy with",
      "who is sick",
      "who is away",
      "workload",
    ],
  },
  pipeline: {
    ru: ["как идут продажи", "конверсия", "процент выигранных сделок", "доля выигранных"],
    en: ["how is the sales team doing", "how are sales going", "conversion", "win rate"],
  },
  forecast: {
    ru: ["план по продажам", "ожидаемая выручка", "какая выручка ожидается", "сколько продадим", "план продаж"],
    en: ["how much will we earn", "hit the sales plan", "expected revenue", "how much will we sell", "sales plan"],
  },
  deals: {
    ru: ["сделки", "открытые сделки"],
    en: ["deals in progress"],
  },
  stuck: {
    ru: [
      "сделки зависли",
      "сделки встали",
      "сделки протухли",
      "сделки не двигаются",
      "сделки без активности",
      "забытые сделки",
      "застрявшие сделки",
      "сделки без следующего шага",
    ],
    en: ["stalled deals", "deals have not moved", "forgotten deals", "idle deals", "deals without movement"],
  },
  leads: {
    ru: ["лиды", "сколько лидов пришло", "новые заявки", "заявки", "необработанные лиды"],
    en: ["how many leads came in", "untouched leads"],
  },
  dossier: {
    ru: ["расскажи о клиенте", "расскажи про", "что мы знаем о компании", "что мы знаем о клиенте", "всё о клиенте"],
    en: [
      "dossier",
      "tell me about",
      "what do we know about",
      "what do we know about the company",
      "everything about the client",
    ],
  },
  meeting: {
    ru: [
      "подготовка к следующей встрече",
      "подготовь к следующей встрече",
      "подготовь к ближайшей встрече",
      "с кем встреча",
    ],
    en: ["prepare for the meeting", "prepare the next meeting", "who do i meet"],
  },
  search: {
    ru: [
      "найти",
      "кто ведёт",
      "чей телефон",
      "чей номер",
      "чья почта",
      "кто такой",
      "кто такая",
      "телефон",
      "дай телефон",
    ],
    en: ["who owns", "whose phone is this", "whose e-mail is this", "look up"],
  },
  "complete-task": {
    ru: ["отметь задачу сделанной", "отметь задачу выполненной", "прими задачу"],
    en: ["mark the task as done", "finish the task", "mark the task as complete"],
  },
  "create-task": {
    ru: ["добавь задачу", "заведи задачу"],
    en: ["set a task", "create a new task"],
  },
  "postpone-task": {
    ru: ["сдвинь задачу", "продли срок", "продли задачу"],
    en: ["move the task", "reschedule the task"],
  },
  "delegate-task": {
    ru: [],
    en: ["assign the task"],
  },
  "reopen-task": {
    ru: ["открой задачу"],
    en: [],
  },
  "comment-task": {
    ru: ["добавь комментарий к задаче"],
    en: ["write a comment on the task"],
  },
  "create-deal": {
    ru: ["добавь сделку"],
    en: [],
  },
  "move-deal": {
    ru: ["переведи сделку"],
    en: ["change the stage of the deal", "mark the deal as won", "mark the deal as lost"],
  },
  "set-deal-amount": {
    ru: ["поменяй сумму сделки", "смени сумму сделки"],
    en: ["change the amount of the deal"],
  },
  "set-deal-responsible": {
    ru: ["смени ответственного по сделке", "поменяй ответственного", "назначь ответственного"],
    en: ["reassign the deal"],
  },
  "comment-deal": {
    ru: ["добавь комментарий к сделке"],
    en: ["write a comment on the deal"],
  },
  "book-meeting": {
    ru: ["запланируй встречу", "добавь встречу", "забронируй встречу"],
    en: ["plan a meeting", "create a meeting", "add a meeting"],
  },
  "move-meeting": {
    ru: ["передвинь встречу", "отложи встречу"],
    en: ["postpone the meeting", "change the meeting"],
  },
  "plan-call": {
    ru: ["поставь звонок", "назначь звонок"],
    en: ["book a call"],
  },
  "send-message": {
    ru: ["напиши"],
    en: ["write a message"],
  },
};
