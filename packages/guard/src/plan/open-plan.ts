import type { PlanOutcome, PlanView } from "../guard.ts";
import type { GuardParts } from "../guard-parts.ts";
import type { Refusal } from "../refusal.ts";
import { RefusedError } from "../refused-error.ts";
import { readOutcome } from "./plan-outcome.ts";
import type { Plan } from "./plan.ts";
import { readPlanId } from "./plan-id.ts";
import { planRefusals } from "./plan-refusals.ts";
import type { PlanRecord, PlanStatus } from "./plan-store.ts";

type Parts = Pick<GuardParts, "plans" | "seal" | "portal" | "profile" | "now">;

/** A plan as it was made, with what is stored beside it. */
export interface StoredPlan {
  readonly plan: Plan;
  readonly status: PlanStatus;
  readonly outcome: PlanOutcome | undefined;
}

/** Finds the plan, genuine and made for this portal, user and profile. Throws `RefusedError`. */
export function openPlan(parts: Parts, given: string): StoredPlan {
  const id = readPlanId(given);
  const record = id === undefined ? undefined : parts.plans.get(id);
  if (id === undefined || record === undefined) throw new RefusedError(planRefusals.notFound);
  const plan = genuinePlan(parts, id, record);
  if (plan === undefined) throw new RefusedError(planRefusals.tampered, { plan: id });
  const foreign = foreignness(parts, plan);
  if (foreign !== undefined) throw new RefusedError(foreign, { plan: id });
  return { plan, status: statusNow(record.status, plan, parts.now()), outcome: readOutcome(parts.seal, record) };
}

/** What is shown of a plan. */
export function viewOf({ plan, status, outcome }: StoredPlan): PlanView {
  return { ...plan, status, ...(outcome === undefined ? {} : { outcome }) };
}

/** The plans that belong here, as the store orders them; others and damaged ones are left out. */
export function listPlans(parts: Parts): readonly PlanView[] {
  return parts.plans.list().flatMap((record) => {
    const plan = genuinePlan(parts, record.id, record);
    if (plan === undefined || foreignness(parts, plan) !== undefined) return [];
    const outcome = readOutcome(parts.seal, record);
    return [viewOf({ plan, outcome, status: statusNow(record.status, plan, parts.now()) })];
  });
}

function genuinePlan({ seal }: Parts, id: string, record: PlanRecord): Plan | undefined {
  if (!seal.isGenuine("plan", record.body, record.mac)) return undefined;
  const plan = JSON.parse(record.body) as Plan;
  // The record of another plan, or a time that was moved.
  const isItsOwn = plan.id === id && plan.createdAt === record.createdAt && plan.expiresAt === record.expiresAt;
  return isItsOwn ? plan : undefined;
}

function foreignness({ portal, profile }: Parts, plan: Plan): Refusal | undefined {
  if (plan.portal.host !== portal.host) return planRefusals.foreignPortal(plan.portal.host);
  if (plan.portal.userId !== portal.userId) return planRefusals.foreignUser;
  return plan.profile === profile ? undefined : planRefusals.foreignProfile(plan.profile);
}

/**
 * An open plan ends with its time; one that still runs then was left by a process that died. A clock that was put back
 * before the plan was made does not let it live longer.
 */
function statusNow(status: PlanStatus, { createdAt, expiresAt, bulk }: Plan, now: number): PlanStatus {
  if (createdAt <= now && now < expiresAt) return status;
  // A large plan that was begun may be gone on with.
  if (bulk !== undefined && status === "running") return status;
  return status === "open" ? "expired" : status === "running" ? "unknown" : status;
}
