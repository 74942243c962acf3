import type { Client, Link } from "@b24kit/client";
import type { Grants } from "./grants/grants.ts";
import type { Guard } from "./guard.ts";
import type { GuardParts } from "./guard-parts.ts";
import type { Journal } from "./journal/journal.ts";
import { guardLink } from "./link/guard-link.ts";
import { createPermits } from "./link/permits.ts";
import { createBulkPermits } from "./link/run-bulk.ts";
import { createRunGranted } from "./link/run-granted.ts";
import { applyMany } from "./many/apply-many.ts";
import { planMany } from "./many/plan-many.ts";
import type { SpoolStore } from "./many/spool-store.ts";
import { undoMany } from "./many/undo-many.ts";
import { noteRefusal, noteRefusals } from "./note-refusals.ts";
import { applyPlan } from "./plan/apply-plan.ts";
import { discardPlan } from "./plan/discard-plan.ts";
import { makePlan } from "./plan/make-plan.ts";
import { draftOf } from "./plan/note-command.ts";
import { listPlans, openPlan, viewOf } from "./plan/open-plan.ts";
import { undoPlan } from "./plan/undo-plan.ts";
import type { Actor, PlanPortal } from "./plan/plan.ts";
import type { PlanStore } from "./plan/plan-store.ts";
import type { AccessPolicy } from "./policy/access-policy.ts";
import type { Seal } from "./seal.ts";

/** What the guard of one connection is made of. */
export interface GuardOptions {
  readonly policy: AccessPolicy;
  readonly portal: PlanPortal;
  /** Name of the stored profile; absent for a webhook without one. */
  readonly profile?: string;
  readonly actor: Actor;
  readonly plans: PlanStore;
  /** The commands of large plans. */
  readonly spools: SpoolStore;
  readonly journal: Journal;
  readonly grants: Grants;
  readonly seal: Seal;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** So many unpredictable bytes. */
  readonly random: (bytes: number) => Uint8Array;
  /** The client in whose chain this guard's link stands. Asked only when a plan is made, run or taken back. */
  readonly client: () => Pick<Client, "batch" | "call">;
}

/** Makes the guard of one connection. Nothing is read or sent until it is used. */
export function createGuard(options: GuardOptions): Guard {
  const parts = { ...options, permits: createPermits(), bulkPermits: createBulkPermits(options.now) };
  const noted = noteRefusals(parts);
  return {
    link: linkOf(parts),
    plan: async (request, { signal } = {}) => noted(undefined, async () => makePlan(parts, request, { signal })),
    show: (id) => viewOf(openPlan(parts, id)),
    list: () => listPlans(parts),
    apply: async (id, consent, how = {}) => noted(id, async () => applyPlan(parts, id, consent, how)),
    planMany: async (request, { signal } = {}) => noted(undefined, async () => planMany(parts, request, { signal })),
    applyMany: async (id, consent, how) => noted(id, async () => applyMany(parts, id, consent, how)),
    undoMany: async (id, request, { signal } = {}) => noted(id, async () => undoMany(parts, id, request, { signal })),
    undo: async (id) => noted(id, async () => undoPlan(parts, id)),
    discard: (id) => discardPlan(parts, id),
  };
}

function linkOf(parts: GuardParts): Link {
  const { policy, permits, bulkPermits, grants, profile, portal, now, journal } = parts;
  const runGranted = createRunGranted({
    policy,
    grants,
    profile,
    portal: portal.host,
    now,
    note: (line) => void journal.add(draftOf(parts, line)),
  });
  return guardLink({
    policy,
    permits,
    runBulk: bulkPermits.run,
    runGranted,
    onRefusal: (refusal) => noteRefusal(parts, refusal),
  });
}
