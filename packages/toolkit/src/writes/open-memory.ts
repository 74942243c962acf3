import {
  createGrants,
  createGuard,
  createJournal,
  createSeal,
  type Grants,
  type Guard,
  type Journal,
} from "@b24kit/guard";
import { grantStore, journalStore, planStore, spoolStore } from "@b24kit/state";
import { randomBytes } from "node:crypto";
import { dirname } from "node:path";
import type { TrustedPolicy } from "./trusted-policy.ts";
import { unprovedAccess } from "./unproved-access.ts";
import type { WritesOptions } from "./writes.ts";

/** What writing remembers of one connection: the guard with its plans, the grants, the journal. */
export interface WriteMemory {
  readonly guard: Guard;
  readonly grants: Grants;
  readonly journal: Journal;
  /** Where the state file and what belongs to it lie. */
  readonly folder: string;
}

/** Opens plans, grants and journal in the state file, under the seal of this user. Throws `StateError`. */
export function openMemory(options: WritesOptions, key: Uint8Array, { policy, isGenuine }: TrustedPolicy): WriteMemory {
  const { file, profile, portal, actor, client } = options;
  const state = file.open();
  const seal = createSeal(key);
  const journal = createJournal({ store: journalStore(state), seal, now });
  const grants = createGrants({ store: grantStore(state), seal, journal, actor, now, random });
  const plans = planStore(state);
  const folder = dirname(state.file);
  const spools = spoolStore(folder);
  const about = profile === undefined ? {} : { profile };
  const parts = { ...about, policy, portal, actor, plans, spools, journal, grants, seal, now, random, client };
  const guard = createGuard(parts);
  return { journal, grants, folder, guard: isGenuine ? guard : unprovedAccess(guard) };
}

/** The real time, which nobody who asks for a write may choose: plans and grants end by it. */
function now(): number {
  return Date.now();
}

function random(size: number): Uint8Array {
  return randomBytes(size);
}
