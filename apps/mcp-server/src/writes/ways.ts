import { agentMayConfirm } from "@b24kit/guard";
import type { OpenedPortal, Plan } from "b24kit";
import type { Answer } from "../answers/answer.ts";
import { failed } from "../answers/failed.ts";
import type { ToolCall } from "../tools/tool.ts";

/** The command with which a person runs a plan on a terminal. */
function applyCommand({ id, profile }: Pick<Plan, "id" | "profile">): string {
  return `b24 plan apply ${id}${profile === undefined ? "" : ` --profile ${profile}`}`;
}

/** What the agent does next with a plan that was just made. */
export function nextStep(
  plan: Plan,
  { access }: Pick<OpenedPortal, "access">,
  { canAsk }: Pick<ToolCall, "canAsk">,
): string {
  if (canAsk === true)
    return `Next: b24_apply_plan with plan ${plan.id}; the person is asked there. Until then nothing is changed.`;
  return agentMayConfirm(access, plan)
    ? `Next: show the user what it does, and only after a yes call b24_apply_plan with plan ${plan.id}.`
    : `Next: ${onTerminal(plan)} Until then nothing is changed.`;
}

/** The answer where only a person may say yes, and this client cannot ask one. */
export function needsPerson(plan: Plan, message: string): Answer {
  return failed("needs-person", `${message} Nothing was sent.`, onTerminal(plan), { data: { plan: plan.id } });
}

function onTerminal(plan: Plan): string {
  return `tell the user to run on a terminal: ${applyCommand(plan)}`;
}
