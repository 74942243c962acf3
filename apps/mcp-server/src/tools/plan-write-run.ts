import type { Plan, PlannedAction } from "b24kit";
import type { Answer } from "../answers/answer.ts";
import { actionMethods } from "../writes/action-methods.ts";
import { ceilingRefusal, packsRefusal } from "../writes/ceiling.ts";
import { choicesAnswer } from "../writes/choices-answer.ts";
import { plannedAnswer } from "../writes/planned-answer.ts";
import { wrongParameters } from "../writes/wrong-parameters.ts";
import { writeLanguage } from "../writes/write-language.ts";
import { apiOf } from "./api-of.ts";
import { checkFields } from "./check-fields.ts";
import { checkWrite } from "./check-write.ts";
import type { PlanWriteInput } from "./plan-write.ts";
import type { ToolCall } from "./tool.ts";

/** Makes the plan of an action or a method, as far as the operator allows it. Nothing is changed on the portal. */
export async function runPlanWrite(input: PlanWriteInput, call: ToolCall): Promise<Answer> {
  const { caller, signal } = call;
  const { settings } = caller;
  const made = input.action === undefined ? await planMethod(input, call) : await planAction(input.action, input, call);
  if ("refusal" in made) return made.refusal;
  const portal = await caller.portal();
  const language = await writeLanguage(portal, input.lang ?? settings.language, signal);
  if (made.kind === "choices") return choicesAnswer(made, language);
  const refusal = ceilingRefusal(made.plan, settings);
  if (refusal === undefined) return plannedAnswer(made.plan, { language, portal, call, warnings: made.warnings });
  await portal.plans.discard(made.plan.id);
  return refusal;
}

type Made =
  | { readonly kind: "plan"; readonly plan: Plan; readonly warnings: readonly string[] }
  | Extract<PlannedAction, { readonly kind: "choices" }>
  | { readonly refusal: Answer };

async function planMethod({ method = "", params = {} }: PlanWriteInput, { caller, signal }: ToolCall): Promise<Made> {
  const checked = await checkWrite(method, params, caller.settings);
  if ("refusal" in checked) return checked;
  const portal = await caller.portal();
  const known = await checkFields(checked, params, portal, caller.settings, signal);
  if ("refusal" in known) return known;
  const commands = { write: { method: known.method, params } };
  const plan = await portal.plans.make({ commands, ...(await apiOf([known.method])) }, { signal });
  return { kind: "plan", plan, warnings: known.warnings };
}

async function planAction(
  id: NonNullable<PlanWriteInput["action"]>,
  { params = {}, lang }: PlanWriteInput,
  { caller, signal }: ToolCall,
): Promise<Made> {
  // Before anything is read: what fits several things is shown.
  const outside = packsRefusal(actionMethods(id, params), caller.settings);
  if (outside !== undefined) return { refusal: outside };
  const { plans } = await caller.portal();
  const language = lang ?? caller.settings.language;
  try {
    const planned = await plans.action(id, asTexts(params), { signal, ...(language && { language }) });
    return planned.kind === "plan" ? { ...planned, warnings: [] } : planned;
  } catch (error) {
    const refusal = wrongParameters(id, error);
    if (refusal === undefined) throw error;
    return { refusal };
  }
}

/** Actions take texts as people write them; agents write numbers as numbers. */
function asTexts(params: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const pairs = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === "number" ? String(value) : value,
  ]);
  return Object.fromEntries(pairs) as Readonly<Record<string, unknown>>;
}
