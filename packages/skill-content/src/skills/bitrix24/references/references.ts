import type { Reference } from "../../../skill.ts";
import { access } from "./access.ts";
import { automation } from "./automation.ts";
import { bookings } from "./bookings.ts";
import { businessProcesses } from "./business-processes.ts";
import { calendar } from "./calendar.ts";
import { channels } from "./channels.ts";
import { chat } from "./chat.ts";
import { crm } from "./crm.ts";
import { drive } from "./drive.ts";
import { events } from "./events.ts";
import { feed } from "./feed.ts";
import { files } from "./files.ts";
import { limitedModules } from "./limited-modules.ts";
import { mail } from "./mail.ts";
import { openLines } from "./open-lines.ts";
import { packsChains } from "./packs-chains.ts";
import { personas } from "./personas.ts";
import { products } from "./products.ts";
import { projectsScrum } from "./projects-scrum.ts";
import { quotesInvoices } from "./quotes-invoices.ts";
import { recipes } from "./recipes.ts";
import { sites } from "./sites.ts";
import { smartProcesses } from "./smart-processes.ts";
import { tasks } from "./tasks.ts";
import { telephony } from "./telephony.ts";
import { timeTracking } from "./time-tracking.ts";
import { troubleshooting } from "./troubleshooting.ts";
import { usersDepartments } from "./users-departments.ts";

/** The pages of the director's assistant. */
export const assistantReferences: readonly Reference[] = [
  access,
  troubleshooting,
  personas,
  recipes,
  packsChains,
  crm,
  smartProcesses,
  products,
  quotesInvoices,
  tasks,
  projectsScrum,
  timeTracking,
  calendar,
  bookings,
  chat,
  channels,
  openLines,
  feed,
  mail,
  telephony,
  drive,
  files,
  usersDepartments,
  sites,
  businessProcesses,
  automation,
  events,
  limitedModules,
];
