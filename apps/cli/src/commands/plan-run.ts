import { isInteractive } from "../auth/is-interactive.ts";
import { refuseForms } from "../auth/print-facts.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { refuseDocuments } from "../output/refuse-documents.ts";
import { openPortalFor } from "../portal/open-portal-for.ts";
import { applyWithConsent, askAndApply } from "../writes/consent.ts";
import type { ConsentOptions } from "../writes/consent-options.ts";
import type { ApplyOptions } from "./plan.ts";
import { planColumns, planLine } from "../writes/plan-columns.ts";
import { planJson } from "../writes/plan-json.ts";
import { printApplied } from "../writes/print-applied.ts";
import { printList } from "../writes/print-list.ts";
import { printPlan } from "../writes/print-plan.ts";

/** Prints the plans of this portal, user and profile. */
export async function listPlans(context: Context): Promise<number> {
  refuseDocuments(context);
  const portal = await openPortalFor(context);
  await printList(context, {
    items: await portal.plans.list(),
    columns: planColumns(context),
    json: (plan) => planJson(plan, context.language),
    draw: (plans, width) => plans.map((plan) => planLine(plan, context.language, width)).join("\n"),
    empty: { ru: "планов нет", en: "there are no plans" },
  });
  return exitCodes.done;
}

/** Prints one plan, and what became of it. */
export async function showPlanOf(context: Context, id: string): Promise<number> {
  refuseForms(context);
  const { plans } = await openPortalFor(context);
  await printPlan(context, await plans.show(id));
  return exitCodes.done;
}

/** Runs a plan: after a question on a terminal, elsewhere where the owner of the profile lets an agent say yes. */
export async function applyPlan(context: Context, id: string, options: ApplyOptions): Promise<number> {
  refuseForms(context);
  const portal = await openPortalFor(context);
  const { plans } = portal;
  const plan = await plans.show(id);
  if (plan.bulk !== undefined) {
    const { applyImport } = await import("../import/apply-import.ts");
    return applyImport(context, portal, plan, options);
  }
  // A plan that is not open is refused by the guard, in its words; nobody needs to be asked.
  const isAsked = plan.status === "open" && isInteractive(context.io);
  const applied = isAsked
    ? await askAndApply(context, plans, plan)
    : await plans.apply(id, { by: "agent" }, { signal: context.io.signal });
  return printApplied(context, applied);
}

/** Makes the plan that takes another back, and runs it after a yes. */
export async function undoPlan(context: Context, id: string, options: ConsentOptions): Promise<number> {
  refuseForms(context);
  const portal = await openPortalFor(context);
  const plan = await portal.plans.undo(id, { signal: context.io.signal });
  if (plan.bulk !== undefined) {
    const { undoImport } = await import("../import/undo-import.ts");
    return undoImport(context, portal, plan, options);
  }
  return printApplied(context, await applyWithConsent(context, portal, plan, options));
}
