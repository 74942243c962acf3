import { isNoConsent } from "@b24kit/guard";
import type { Language, OpenedPortal, PlanView } from "b24kit";
import type { Answer } from "../answers/answer.ts";
import type { ToolCall } from "../tools/tool.ts";
import { appliedAnswer } from "./applied-answer.ts";
import { needsPerson } from "./ways.ts";

/** An open plan on its way. */
export interface Run {
  readonly portal: OpenedPortal;
  readonly plan: PlanView;
  readonly call: ToolCall;
  /** In which a person is asked and told. */
  readonly language: Language;
}

/** Runs a plan on the word of the agent, where the owner of the profile lets it: the guard decides. */
export async function applyByAgent({ portal, plan, call, language }: Run): Promise<Answer> {
  try {
    const { signal, caller } = call;
    return appliedAnswer(await portal.plans.apply(plan.id, { by: "agent" }, { signal }), language, caller.now());
  } catch (error) {
    if (!isNoConsent(error)) throw error;
    return needsPerson(plan, "Only a person may say yes to this plan, and this client cannot ask one.");
  }
}
