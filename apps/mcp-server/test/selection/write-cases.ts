import type { SelectionCase } from "./case.ts";

/** Changes: always a plan first. */
export const writeCases: readonly SelectionCase[] = [
  { ask: "Создай задачу Ивановой: позвонить клиенту завтра", tool: "b24_plan_write", args: { action: "create-task" } },
  { ask: "Закрой задачу 15", tool: "b24_plan_write", args: { action: "complete-task" } },
  { ask: "Перенеси срок задачи про договор на пятницу", tool: "b24_plan_write", args: { action: "postpone-task" } },
  { ask: "Переведи сделку с Ромашкой на стадию «Договор»", tool: "b24_plan_write", args: { action: "move-deal" } },
  { ask: "Заведи лид: Пётр, 8 900 000-00-00", tool: "b24_plan_write", args: { action: "create-lead" } },
  { ask: "Напиши сообщение Петрову, что встреча в 10", tool: "b24_plan_write", args: { action: "send-message" } },
  { ask: "Hand over the task 12 to Smith", tool: "b24_plan_write", args: { action: "delegate-task" } },
  { ask: "Add a comment to the deal 7: waiting for papers", tool: "b24_plan_write", args: { action: "comment-deal" } },
  { ask: "Book a meeting with Anna tomorrow at 3 pm", tool: "b24_plan_write", args: { action: "book-meeting" } },
  { ask: "Set the amount of the deal 7 to 500,000", tool: "b24_plan_write", args: { action: "set-deal-amount" } },
  { ask: "Change the record by crm.item.update", tool: "b24_plan_write", args: { method: "crm.item.update" } },
  { ask: "Я подтверждаю, выполни план", tool: "b24_apply_plan", present: ["plan"] },
  { ask: "Apply the plan that I confirmed", tool: "b24_apply_plan", present: ["plan"] },
];
