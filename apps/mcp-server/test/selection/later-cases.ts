import type { SelectionCase } from "./case.ts";

/** Written when glossary and ranking were done, and never fitted: how well they do with what nobody has thought of. */
export const laterCases: readonly SelectionCase[] = [
  { ask: "Что меня ждёт завтра?", tool: "b24_briefing", args: { date: "tomorrow" } },
  { ask: "Brief me on my day", tool: "b24_briefing" },
  { ask: "Кто из сотрудников срывает сроки?", tool: "b24_overdue" },
  { ask: "Any late tasks that I gave to others?", tool: "b24_overdue" },
  { ask: "Как идут продажи у менеджеров за квартал?", tool: "b24_pipeline", present: ["period"] },
  { ask: "Conversion of our funnel by stage", tool: "b24_pipeline" },
  { ask: "По каким сделкам давно ничего не делали?", tool: "b24_report", args: { id: "stuck" } },
  { ask: "Which deals has nobody touched for long?", tool: "b24_report", args: { id: "stuck" } },
  { ask: "Какие встречи у меня на следующей неделе?", tool: "b24_report", args: { id: "schedule" } },
  { ask: "What should I work on next: my to-do tasks", tool: "b24_report", args: { id: "tasks" } },
  { ask: "Что команда закрыла за неделю?", tool: "b24_report", args: { id: "weekly" } },
  { ask: "Выполним ли мы план продаж в следующем месяце?", tool: "b24_report", args: { id: "forecast" } },
  { ask: "Какие лиды ждут ответа?", tool: "b24_report", args: { id: "leads" } },
  { ask: "Кто в отпуске и кто перегружен?", tool: "b24_report", args: { id: "team" } },
  { ask: "Есть ли метод для удаления контакта?", tool: "b24_find_method", present: ["query"] },
  { ask: "What does tasks.task.list return?", tool: "b24_describe_method", args: { method: "tasks.task.list" } },
  { ask: "Get the rows of crm.category.list", tool: "b24_call", args: { method: "crm.category.list" } },
  { ask: "Как проверить, что событие прислал именно Битрикс24?", tool: "b24_docs", present: ["query"] },
  { ask: "How long does an access token live?", tool: "b24_docs", present: ["query"] },
  { ask: "Какой у меня id пользователя?", tool: "b24_whoami" },
  { ask: "Отложи задачу 8 до понедельника", tool: "b24_plan_write", args: { action: "postpone-task" } },
  { ask: "Make a contact of John Brown, +1 555 0100", tool: "b24_plan_write", args: { action: "create-contact" } },
  { ask: "Сделка 12 выиграна", tool: "b24_plan_write", args: { action: "move-deal" } },
  { ask: "Yes, run the plan", tool: "b24_apply_plan", present: ["plan"] },
];
