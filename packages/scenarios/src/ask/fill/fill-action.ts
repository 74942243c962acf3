import type { Fill, FillSetting, Parameters } from "./fill.ts";
import { plan } from "./activities.ts";
import { comment } from "./comments.ts";
import { createDeal, dealAmount, moveDeal } from "./deals.ts";
import { bookMeeting, moveMeeting } from "./meetings.ts";
import { sendMessage } from "./messages.ts";
import { one } from "./one-thing.ts";
import { type Part, part } from "./part.ts";
import { toPerson } from "./people.ts";
import { createTask, postponeTask } from "./tasks.ts";
import { titled } from "./titles.ts";

/** Fills the parameters of an action from the words around its trigger. Undefined when it is not clear what they mean. */
export function fillAction(id: string, rest: Part, setting: FillSetting): Parameters | undefined {
  const plain = part(rest, trimmed(rest));
  const filled = fills[id]?.(plain, setting);
  return filled === undefined ? undefined : given(filled);
}

function given(parameters: Readonly<Record<string, string>>): Parameters {
  return Object.fromEntries(Object.entries(parameters).filter(([, text]) => text !== ""));
}

/** Without the politeness and the sign at the end. */
function trimmed({ words }: Part): Part["words"] {
  const end = words.findLastIndex(
    ({ kind, word, raw }) =>
      !(kind === "mark" && /[.!?,]/.test(raw)) && !/^(?:пожалуйста|плиз|спасибо|please|thanks)$/.test(word),
  );
  return words.slice(0, end + 1);
}

const fills: Readonly<Record<string, Fill>> = {
  "create-task": createTask,
  "complete-task": one("task"),
  "delegate-task": toPerson("task"),
  "postpone-task": postponeTask,
  "reopen-task": one("task"),
  "comment-task": comment("task"),
  "create-deal": createDeal,
  "move-deal": moveDeal,
  "set-deal-amount": dealAmount,
  "set-deal-responsible": toPerson("deal"),
  "comment-deal": comment("deal"),
  "create-lead": titled("title"),
  "convert-lead": one("lead"),
  "create-contact": titled("name"),
  "create-company": titled("title"),
  "plan-call": plan("about"),
  "plan-todo": plan("title"),
  "book-meeting": bookMeeting,
  "move-meeting": moveMeeting,
  "send-message": sendMessage,
};
