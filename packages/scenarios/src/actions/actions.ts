import type { Action } from "./action.ts";
import { planCall, planTodo } from "./activities/activity-actions.ts";
import { convertLead, createCompany, createContact, createLead } from "./customers/customer-actions.ts";
import { commentDeal, createDeal, moveDeal, setDealAmount, setDealResponsible } from "./deals/deal-actions.ts";
import { bookMeeting, moveMeeting } from "./meetings/meeting-actions.ts";
import { sendMessage } from "./messages/message-actions.ts";
import { commentTask, completeTask, createTask, delegateTask, postponeTask, reopenTask } from "./tasks/task-actions.ts";

/** Every action: commands, tools, docs and skills are made from this table. */
export const actions: readonly Action[] = [
  createTask,
  completeTask,
  delegateTask,
  postponeTask,
  reopenTask,
  commentTask,
  createDeal,
  moveDeal,
  setDealAmount,
  setDealResponsible,
  commentDeal,
  createLead,
  convertLead,
  createContact,
  createCompany,
  planCall,
  planTodo,
  bookMeeting,
  moveMeeting,
  sendMessage,
] as readonly Action[];

/** An action by its id; undefined when there is none. */
export function findAction(id: string): Action | undefined {
  return actions.find((action) => action.id === id);
}
