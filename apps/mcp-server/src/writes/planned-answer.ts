import type { Language, OpenedPortal, Plan } from "b24kit";
import type { Answer } from "../answers/answer.ts";
import type { ToolCall } from "../tools/tool.ts";
import { planData } from "./plan-data.ts";
import { planLines } from "./plan-lines.ts";
import { nextStep } from "./ways.ts";

/** What the answer about a new plan is made of. */
interface PlannedParts {
  readonly language: Language;
  readonly portal: OpenedPortal;
  readonly call: ToolCall;
  /** About the parameters. */
  readonly warnings: readonly string[];
}

/** A new plan as an answer: what it would do, and how it is confirmed. */
export function plannedAnswer(plan: Plan, { language, portal, call, warnings }: PlannedParts): Answer {
  const until = new Date(plan.expiresAt).toISOString();
  return {
    told: [`Plan ${plan.id} (${plan.effect}). Nothing is changed yet; it can be run until ${until}, once.`],
    lines: planLines(plan, language),
    data: planData(plan, language),
    asOf: new Date(plan.createdAt).toISOString(),
    notices: warnings,
    advice: [nextStep(plan, portal, call)],
  };
}
