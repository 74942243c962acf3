import type { AccessPolicy } from "../policy/access-policy.ts";
import type { Plan } from "./plan.ts";

/** Whether the owner of the profile lets an agent say yes to this plan. */
export function agentMayConfirm(
  { confirm, confirmDestructive }: Pick<AccessPolicy, "confirm" | "confirmDestructive">,
  { effect }: Pick<Plan, "effect">,
): boolean {
  return confirm === "agent" && (effect === "write" || confirmDestructive === "agent");
}
