import { booking } from "./booking.ts";
import type { Chain } from "./chain.ts";
import { companyDetails } from "./company-details.ts";
import { companyWithDeal } from "./company-with-deal.ts";
import { complaint } from "./complaint.ts";
import { contactWithDeal } from "./contact-with-deal.ts";
import { dealChat } from "./deal-chat.ts";
import { dealFollowUp } from "./deal-follow-up.ts";
import { dealPayment } from "./deal-payment.ts";
import { dealTask } from "./deal-task.ts";
import { feedPost } from "./feed-post.ts";
import { invoiceForDeal } from "./invoice-for-deal.ts";
import { leadIntake } from "./lead-intake.ts";
import { leadToDeal } from "./lead-to-deal.ts";
import { meetingMinutes } from "./meeting-minutes.ts";
import { meetingWithClient } from "./meeting-with-client.ts";
import { meetingWithPreparation } from "./meeting-with-preparation.ts";
import { openLineFollowUp } from "./open-line-follow-up.ts";
import { quoteForDeal } from "./quote-for-deal.ts";
import { smartProcessItem } from "./smart-process-item.ts";
import { sprint } from "./sprint.ts";
import { taskWithChecklist } from "./task-with-checklist.ts";
import { taskWithFiles } from "./task-with-files.ts";
import { taskWithSubtasks } from "./task-with-subtasks.ts";
import { workgroup } from "./workgroup.ts";

const chains: readonly Chain[] = [
  leadIntake,
  leadToDeal,
  companyWithDeal,
  contactWithDeal,
  companyDetails,
  dealFollowUp,
  dealTask,
  dealChat,
  complaint,
  quoteForDeal,
  invoiceForDeal,
  dealPayment,
  smartProcessItem,
  openLineFollowUp,
  booking,
  meetingWithClient,
  meetingWithPreparation,
  meetingMinutes,
  taskWithChecklist,
  taskWithFiles,
  taskWithSubtasks,
  workgroup,
  sprint,
  feedPost,
];

/** Every chain, those of clients and sales first. */
export function allChains(): readonly Chain[] {
  return chains;
}

/** A chain by its id; undefined when there is none. */
export function findChain(id: string): Chain | undefined {
  return chains.find((chain) => chain.id === id);
}
