import { type Effect, matchesPattern } from "@b24kit/catalog";
import { methodLabel } from "../method-label.ts";
import { type Refusal, refusals } from "../refusal.ts";
import type { AccessPolicy } from "./access-policy.ts";

const ranks = { "read-only": 0, write: 1, destructive: 2 } as const;

/**
 * Judges a method by what its profile may do: deny beats allow, both beat the level. An unknown method needs the level
 * of a destructive one. `undefined`: the policy has nothing against it; a change still needs a plan.
 */
export function judgePolicy(policy: AccessPolicy, method: string, effect: Effect | "unknown"): Refusal | undefined {
  return refusalByRules(policy, method) ?? refusalByLevel(policy, method, effect);
}

/** The part of `judgePolicy` that a grant does not lift: the rules by name. */
export function refusalByRules({ allow, deny }: AccessPolicy, method: string): Refusal | undefined {
  const label = methodLabel(method);
  const rule = deny.find((pattern) => matchesPattern(pattern, method));
  if (rule !== undefined) return refusals.denied(label, rule);
  const isAllowed = allow.length === 0 || allow.some((pattern) => matchesPattern(pattern, method));
  return isAllowed ? undefined : refusals.notAllowed(label);
}

function refusalByLevel({ level }: AccessPolicy, method: string, effect: Effect | "unknown"): Refusal | undefined {
  const needed = effect === "read" ? "read-only" : effect === "write" ? "write" : "destructive";
  if (needed === "read-only" || ranks[level] >= ranks[needed]) return undefined;
  return refusals.level(methodLabel(method), needed);
}
