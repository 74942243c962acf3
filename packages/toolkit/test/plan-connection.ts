import { randomBytes } from "node:crypto";
import { isRead } from "@b24kit/catalog";
import { type Client, createClient } from "@b24kit/client";
import {
  type AccessPolicy,
  createGrants,
  createGuard,
  createJournal,
  createSeal,
  type Guard,
  type Journal,
} from "@b24kit/guard";
import { grantStore, journalStore, openState, planStore, spoolStore } from "@b24kit/state";

/** A guarded connection whose plans and journal are in a state file. */
export interface PlanConnection extends AsyncDisposable {
  readonly guard: Guard;
  readonly client: Client;
  readonly journal: Journal;
}

const policy: AccessPolicy = {
  level: "destructive",
  confirm: "agent",
  confirmDestructive: "agent",
  allow: [],
  deny: [],
};

function now(): number {
  return Date.now();
}

function random(bytes: number): Uint8Array {
  return new Uint8Array(randomBytes(bytes));
}

/** Opens one; all that name the same folder and webhook stand for processes of one user. */
export function planConnection(folder: string, webhook: string): PlanConnection {
  const state = openState({ folder }, { timeout: 30_000 });
  const seal = createSeal(new Uint8Array(32).fill(7));
  const journal = createJournal({ store: journalStore(state), seal, now });
  const actor = { kind: "library" } as const;
  const guard = createGuard({
    policy,
    portal: { host: "emulator", url: "http://emulator" },
    actor,
    plans: planStore(state),
    spools: spoolStore(folder),
    journal,
    grants: createGrants({ store: grantStore(state), seal, journal, actor, now, random }),
    seal,
    now,
    random,
    client: () => client,
  });
  const client = createClient({ webhook, isRead, limits: "self-hosted", links: [guard.link] });
  const close = async (): Promise<void> => {
    await client.close();
    state.close();
  };
  return { guard, client, journal, [Symbol.asyncDispose]: close };
}
