import { type Chain, fillChain, type GivenValues } from "@b24kit/catalog";
import type { Context } from "../context.ts";
import { openPortalFor } from "../portal/open-portal-for.ts";
import { checkBeforeSending } from "../request/check-before-sending.ts";
import { applyWithConsent } from "../writes/consent.ts";
import type { ConsentOptions } from "../writes/consent-options.ts";
import { checkedSteps } from "./checked-steps.ts";
import { printSteps } from "./print-steps.ts";

/** Runs a chain as one plan that stops at the first error, after a yes. */
export async function writeChain(
  context: Context,
  chain: Chain,
  given: GivenValues,
  options: ConsentOptions,
): Promise<number> {
  const steps = fillChain(chain, given);
  await checkBeforeSending(context, checkedSteps(steps), {});
  const portal = await openPortalFor(context);
  // The journal of a webhook of the environment is none; asking for it says so before anything is read.
  if (portal.profile === undefined) await portal.journal();
  const plan = await portal.plans.chain(chain.id, given, { signal: context.io.signal });
  return printSteps(context, steps, await applyWithConsent(context, portal, plan, options));
}
