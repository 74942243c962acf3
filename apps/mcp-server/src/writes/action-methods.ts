import type { actionIds } from "../tools/action-ids.ts";

type ActionId = (typeof actionIds)[number];

/** What each action surely sends. Written down, and judged by a test: the plan that says it comes after everything is read. */
const written: Readonly<Record<ActionId, readonly string[]>> = {
  "create-task": ["tasks.task.add"],
  "complete-task": ["tasks.task.complete"],
  "delegate-task": ["tasks.task.delegate"],
  "postpone-task": ["tasks.task.update"],
  "reopen-task": ["tasks.task.renew"],
  // In the chat of the task where the portal has it, which is asked first.
  "comment-task": ["tasks.task.chat.message.field.list", "tasks.task.chat.message.send", "task.commentitem.add"],
  "create-deal": ["crm.item.add"],
  "move-deal": ["crm.item.update"],
  "set-deal-amount": ["crm.item.update"],
  "set-deal-responsible": ["crm.item.update"],
  "comment-deal": ["crm.timeline.comment.add"],
  "create-lead": ["crm.item.add"],
  "convert-lead": ["crm.item.add", "crm.item.update"],
  "create-contact": ["crm.item.add"],
  "create-company": ["crm.item.add"],
  "plan-call": ["crm.activity.todo.add"],
  "plan-todo": ["crm.activity.todo.add"],
  "book-meeting": ["calendar.event.add"],
  "move-meeting": ["calendar.event.update"],
  "send-message": ["im.message.add"],
};

const items = ["crm.item.list"];
// What is changed is read once more before.
const changed = [...items, "crm.item.get"];
const people = ["user.get"];

/** Where the thing that a parameter names is looked for: several that fit are shown to the agent. */
const searched: Readonly<Record<string, readonly string[]>> = {
  deal: changed,
  lead: changed,
  company: items,
  contact: items,
  for: items,
  person: people,
  responsible: people,
  people,
  to: people,
  task: ["tasks.task.list", "tasks.task.get"],
  meeting: ["calendar.event.get"],
};

/** The methods that planning an action with these parameters, and running the plan, certainly take. */
export function actionMethods(id: ActionId, params: Readonly<Record<string, unknown>>): readonly string[] {
  const reads = Object.entries(searched).flatMap(([name, methods]) => (Object.hasOwn(params, name) ? methods : []));
  return [...new Set([...written[id], ...reads])];
}
