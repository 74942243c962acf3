import type { AccessPolicy } from "../policy/access-policy.ts";
import { RefusedError } from "../refused-error.ts";
import { agentMayConfirm } from "./agent-may-confirm.ts";
import type { Consent, Plan } from "./plan.ts";
import { planRefusals } from "./plan-refusals.ts";

/** A person may always say yes; an agent where the owner of the profile lets it. Throws `RefusedError`. */
export function checkConsent(policy: AccessPolicy, plan: Plan, { by }: Consent): void {
  if (by === "person" || (by === "agent" && agentMayConfirm(policy, plan))) return;
  throw new RefusedError(planRefusals.noConsent(plan.id, plan.effect === "destructive"), { plan: plan.id });
}
