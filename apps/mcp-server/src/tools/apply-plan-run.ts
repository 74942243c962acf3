import { inputRequired } from "@modelcontextprotocol/server";
import type { OpenedPortal, PlanView } from "b24kit";
import type { Answer } from "../answers/answer.ts";
import { askHere, type Responses } from "../writes/ask-here.ts";
import { applyByAgent, type Run } from "../writes/apply-by-agent.ts";
import { appliedAnswer } from "../writes/applied-answer.ts";
import { ceilingRefusal } from "../writes/ceiling.ts";
import { hashOf, type OpenedState, type Question } from "../writes/create-confirmations.ts";
import { judgeAnswer, questionKey } from "../writes/judge-answer.ts";
import { declined, noSuchPlan, notOpen, unanswered, voidAnswer } from "../writes/not-run.ts";
import { questionForm } from "../writes/question-form.ts";
import { needsPerson } from "../writes/ways.ts";
import { writeLanguage } from "../writes/write-language.ts";
import type { ApplyPlanInput } from "./apply-plan.ts";
import type { ToolCall, ToolOutcome } from "./tool.ts";

/**
 * Runs a plan after a yes: asks the person through the client, and in the newer protocol is called again with the answer; where the
 * client cannot ask, the profile decides whether the agent's word is enough.
 */
export async function runApplyPlan({ plan: id, lang }: ApplyPlanInput, call: ToolCall): Promise<ToolOutcome> {
  const { caller, context, signal } = call;
  // First: an answer that came back is spent, whatever becomes of it.
  const state = context.mcpReq.requestState();
  const question = state === undefined ? undefined : (await caller.confirmations()).take(state);
  const portal = await caller.portal();
  const plan = await storedPlan(portal, id);
  if (plan === undefined) return noSuchPlan();
  const refusal = notOpen(plan) ?? ceilingRefusal(plan, caller.settings);
  if (refusal !== undefined) return refusal;
  const run: Run = {
    portal,
    plan,
    call,
    language: await writeLanguage(portal, lang ?? caller.settings.language, signal),
  };
  if (state !== undefined) return answered(run, question, context.mcpReq.inputResponses);
  return call.canAsk === true ? ask(run) : applyByAgent(run);
}

/** Undefined when there is none of this id. Known by its reason: the class belongs to a package that loads with the portal. */
async function storedPlan({ plans }: OpenedPortal, id: string): Promise<PlanView | undefined> {
  try {
    return await plans.show(id);
  } catch (error) {
    if (error instanceof Error && "reason" in error && error.reason === "not-found") return undefined;
    throw error;
  }
}

async function ask(run: Run): Promise<ToolOutcome> {
  const { plan, call, language } = run;
  const { caller, context } = call;
  const confirmations = await caller.confirmations();
  const { number, state } = await confirmations.ask(plan, context);
  const form = questionForm(plan, number, language);
  if (form === undefined) return needsPerson(plan, "The plan is too long to be confirmed in a dialogue.");
  // Only requests of the newer protocol come in an envelope.
  if (context.mcpReq.envelope !== undefined) {
    return inputRequired({ inputRequests: { [questionKey]: form }, requestState: state });
  }
  const responses = await askHere(form, call);
  const question = confirmations.take({ plan: plan.id, text: state } satisfies OpenedState);
  if (responses === undefined) return unanswered(plan, call);
  // A person takes time: the portal may have been opened anew meanwhile.
  return answered({ ...run, portal: await caller.portal() }, question, responses);
}

async function answered(
  { portal, plan, call, language }: Run,
  question: Question | undefined,
  responses: Responses | undefined,
): Promise<Answer> {
  if (question === undefined || !isAbout(question, plan)) return voidAnswer(plan);
  const answer = judgeAnswer(responses, plan, question);
  if (answer === undefined) return voidAnswer(plan);
  if (answer === "yes") return run(portal, plan, call, language);
  await portal.plans.discard(plan.id);
  return declined(plan);
}

function isAbout({ plan: id, hash }: Question, plan: PlanView): boolean {
  return plan.id === id && hashOf(plan) === hash;
}

async function run(
  portal: OpenedPortal,
  { id }: PlanView,
  { signal, caller }: ToolCall,
  language: Run["language"],
): Promise<Answer> {
  return appliedAnswer(await portal.plans.apply(id, { by: "person" }, { signal }), language, caller.now());
}
