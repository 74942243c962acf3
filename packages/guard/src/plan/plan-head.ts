import type { GuardParts } from "../guard-parts.ts";
import type { Plan } from "./plan.ts";

/** Milliseconds from the making of a plan to its end. */
const planLifetime = 30 * 60_000;

type Head = Pick<Plan, "id" | "portal" | "profile" | "actor" | "createdAt" | "expiresAt">;

/** What binds a plan that is made now. */
export function planHead({ portal, profile, actor, now }: GuardParts, id: string): Head {
  const createdAt = now();
  return {
    id,
    portal: { host: portal.host, url: portal.url, ...(portal.userId === undefined ? {} : { userId: portal.userId }) },
    ...(profile === undefined ? {} : { profile }),
    actor,
    createdAt,
    expiresAt: createdAt + planLifetime,
  };
}

/** Keeps a new plan under its seal; gives it as it will be read. */
export function keepPlan({ plans, seal }: Pick<GuardParts, "plans" | "seal">, plan: Plan): Plan {
  const body = JSON.stringify(plan);
  const { id, createdAt, expiresAt } = plan;
  plans.add({ id, status: "open", body, mac: seal.mac("plan", body), createdAt, expiresAt });
  return JSON.parse(body) as Plan;
}
