import type { AccessPolicy } from "../policy/access-policy.ts";
import { RefusedError } from "../refused-error.ts";
import type { Consent, Plan } from "./plan.ts";
import { planRefusals } from "./plan-refusals.ts";

/** A person may always say yes; an agent where the owner of the profile lets it. Throws `RefusedError`. */
export function checkConsent(policy: AccessPolicy, plan: Plan, consent: Consent): void {
  const isDestructive = plan.effect === "destructive";
  const agentMay = policy.confirm === "agent" && (!isDestructive || policy.confirmDestructive === "agent");
  if (consent.by === "person" || (consent.by === "agent" && agentMay)) return;
  throw new RefusedError(planRefusals.noConsent(plan.id, isDestructive), { plan: plan.id });
}
