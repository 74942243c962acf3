import type { Action } from "b24kit";
import { refuseForms } from "../auth/print-facts.ts";
import type { Context } from "../context.ts";
import { openPortalFor } from "../portal/open-portal-for.ts";
import { actionReadings } from "../writes/action-parameters.ts";
import { applyWithConsent } from "../writes/consent.ts";
import { planAction } from "../writes/plan-action.ts";
import { printApplied } from "../writes/print-applied.ts";
import type { DoOptions } from "./do.ts";

/** Turns the words into a plan, asks what several things fit, and runs the plan after a yes. */
export async function runDo(
  context: Context,
  action: Action,
  words: readonly string[],
  options: DoOptions,
): Promise<number> {
  refuseForms(context);
  const readings = actionReadings(action, words, options.param);
  const portal = await openPortalFor(context);
  // The journal of a webhook of the environment is none; asking for it says so before anything is read.
  if (portal.profile === undefined) await portal.journal();
  const plan = await planAction(context, portal, action, readings);
  return printApplied(context, await applyWithConsent(context, portal, plan, options));
}
