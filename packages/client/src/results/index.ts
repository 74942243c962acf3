import { calendarResults } from "./calendar.ts";
import { crmClassicResults } from "./crm-classic.ts";
import { crmItemResults } from "./crm-item.ts";
import { crmOtherResults } from "./crm-other.ts";
import { messageResults } from "./messages.ts";
import { serviceResults } from "./service.ts";
import { taskResults } from "./tasks.ts";
import { userResults } from "./users.ts";

/**
 * Schemas of the results of the core methods, by method: `call(method, params, { schema: results[method] })` validates
 * an answer. They are as tolerant as the portal is loose (numbers as text, `[]` for an empty object) and keep other keys.
 */
export const results = {
  ...serviceResults,
  ...userResults,
  ...taskResults,
  ...calendarResults,
  ...crmItemResults,
  ...crmClassicResults,
  ...crmOtherResults,
  ...messageResults,
} as const;
