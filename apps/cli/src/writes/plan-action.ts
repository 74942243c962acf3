import type { Action, OpenedPortal, Plan } from "b24kit";
import type { Context } from "../context.ts";
import { actionProblem } from "./action-problem.ts";
import { pickChoice } from "./pick-choice.ts";

type Parameters = Readonly<Record<string, string>>;

/** Codes of a reading that does not fit, so that the next one may be tried. */
const misread: ReadonlySet<unknown> = new Set([
  "not-found",
  "unknown-user",
  "unknown-stage",
  "invalid-date",
  "invalid-time",
  "invalid-amount",
  "invalid-parameters",
]);

/**
 * The plan of the first reading that fits the portal, asking what several things fit. When none fits, the error is that of
 * the last reading, whose first name is one word.
 */
export async function planAction(
  context: Context,
  portal: OpenedPortal,
  action: Action,
  readings: readonly Parameters[],
): Promise<Plan> {
  const [reading = {}, ...others] = readings;
  try {
    return await planReading(context, portal, action, reading);
  } catch (error) {
    if (others.length === 0 || !isMisread(error)) throw actionProblem(error);
    return planAction(context, portal, action, others);
  }
}

async function planReading(
  context: Context,
  portal: OpenedPortal,
  action: Action,
  parameters: Parameters,
): Promise<Plan> {
  const { language, io } = context;
  const planned = await portal.plans.action(action.id, parameters, { language, signal: io.signal });
  if (planned.kind === "plan") return planned.plan;
  const value = await pickChoice(context, planned);
  return planReading(context, portal, action, { ...parameters, [planned.parameter]: value });
}

function isMisread(error: unknown): boolean {
  return error instanceof Error && error.name === "ScenarioError" && "code" in error && misread.has(error.code);
}
