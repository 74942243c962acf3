import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openCredentialStore, type ProfileAccess, type VaultKind } from "@b24kit/credential-store";
import type { World } from "@b24kit/emulator";
import { type Journal, openPortal } from "b24kit";
import { now, seededWorld, startPortal, type TestPortal } from "./portal.ts";

/** A portal of its own, and a stored profile that may write there. */
export interface SignedIn extends AsyncDisposable {
  readonly portal: TestPortal;
  /** Of a server that works with the profile. */
  readonly env: Readonly<Record<string, string>>;
  /** Methods of the writes that the portal has executed. */
  readonly writes: () => readonly string[];
  /** The id of a deal of the seeded company. */
  readonly deal: (index: number) => number;
  readonly setAccess: (access: Partial<ProfileAccess>) => Promise<void>;
  /** Stores one more profile of this home, that may write on its portal. */
  readonly addProfile: (name: string, portal: TestPortal) => Promise<void>;
  readonly statusOf: (plan: string) => Promise<string>;
  /** The lines of the journal. */
  readonly journal: () => Promise<readonly JournalLine[]>;
}

/** A line of the journal as it is read. */
type JournalLine = ReturnType<Journal["entries"]> extends Iterable<infer Line> ? Line : never;

export interface SignInOptions {
  readonly access?: Partial<ProfileAccess>;
  readonly faults?: string;
  /** The seeded company when absent. */
  readonly world?: World;
  /** Where the secret lies, and the passphrase of the encrypted file. */
  readonly vault?: VaultKind;
  readonly passphrase?: string;
}

/** Signs a profile in to a fresh portal, in a home of its own. */
export async function signedIn(options: SignInOptions = {}): Promise<SignedIn> {
  const { access = {}, faults, vault = "plain-file", passphrase } = options;
  const world = options.world ?? seededWorld();
  const portal = await startPortal({ world, ...(faults === undefined ? {} : { faults }) });
  const home = mkdtempSync(join(tmpdir(), "b24-mcp-writes-"));
  const unlocking = passphrase === undefined ? {} : { BITRIX24_KEYRING_PASSWORD: passphrase };
  const env = { B24KIT_HOME: home, B24KIT_NOW: now, ...unlocking };
  const store = openCredentialStore({ env, platform: process.platform });
  const setAccess = async (change: Partial<ProfileAccess>, name = "main"): Promise<void> => {
    await store.setAccess(name, { level: "destructive", confirm: "person", allow: [], deny: [], ...change });
  };
  const addProfile = async (name: string, on: TestPortal): Promise<void> => {
    const { host, origin } = new URL(on.webhook);
    const user = { id: on.world.portal.currentUser };
    await store.save({ name, kind: "webhook", portal: { host, url: origin }, user, secret: on.webhook, vault });
    await setAccess(access, name);
  };
  await addProfile("main", portal);
  return {
    portal,
    env,
    setAccess,
    addProfile,
    statusOf: async (plan) => {
      await using opened = await openPortal({ profile: "main", env });
      return (await opened.plans.show(plan)).status;
    },
    writes: () => portal.writes().map(({ method }) => method),
    deal: (index) => Number(world.deals[index]?.["ID"]),
    journal: async () => {
      await using opened = await openPortal({ profile: "main", env });
      return [...(await opened.journal()).entries()];
    },
    [Symbol.asyncDispose]: async () => {
      await portal.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
