import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openCredentialStore } from "@b24kit/credential-store";
import { type Emulator, startEmulator, type World } from "@b24kit/emulator";
import { openState, runStore, type RunStore } from "@b24kit/state";
import { openPortal } from "b24kit";
import { sharedWorld } from "../../../scripts/testing/shared-world.ts";

/** The instant of all tests: Monday, 2 March 2026, 9:00 in Moscow. */
export const now = "2026-03-02T09:00:00+03:00";

/** A secret that must never be printed. */
export const marker = "m4rk3rS3cr3tX7";

/** A folder of a user of its own. */
export interface Home extends AsyncDisposable {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  /** The usual schedule file. */
  readonly file: string;
  writeSchedule(text: string): void;
  /** Works with what the scheduler remembers. */
  withStore<Result>(work: (store: RunStore) => Promise<Result>): Promise<Result>;
}

/** A home with nobody signed in. */
export function emptyHome(): Home {
  const folder = mkdtempSync(join(tmpdir(), "b24-scheduler-"));
  const config = join(folder, "config");
  return {
    folder,
    env: { B24KIT_HOME: folder, HOME: folder, B24KIT_NOW: now, LANG: "C.UTF-8" },
    file: join(config, "schedule.yaml"),
    writeSchedule: (text) => writeFileSync(join(config, "schedule.yaml"), text, { flag: "w" }),
    withStore: async (work) => {
      const store = runStore(openState({ folder: join(folder, "state") }));
      try {
        return await work(store);
      } finally {
        await store.close();
      }
    },
    [Symbol.asyncDispose]: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A home whose profile "main" is that of a portal of its own. */
export interface SignedIn extends Home {
  readonly portal: Emulator;
  readonly world: World;
  /** Lets the profile send messages to these recipients for a month. */
  grant(method: string, recipients: readonly string[]): Promise<void>;
  /** Signs in again, with another key. */
  signInAgain(webhook: string): Promise<void>;
}

/** The seeded company, which nobody may change. */
export function company(seed: "ru" | "en" = "en"): World {
  return sharedWorld({ seed, now, fixedClock: true });
}

/** Signs a profile in to a fresh portal of the seeded company, or of another. */
export async function signedIn(
  options: { readonly lang?: "ru" | "en"; readonly faults?: string; readonly world?: World } = {},
): Promise<SignedIn> {
  const { lang = "en", faults, world = company(lang) } = options;
  const home = emptyHome();
  const portal = await startEmulator({ world, ...(faults === undefined ? {} : { faults }) });
  const webhook = `${portal.url}/rest/${world.portal.currentUser}/${marker}/`;
  const store = openCredentialStore({ env: home.env, platform: process.platform });
  const signInAgain = async (secret: string): Promise<void> => {
    const { host, origin } = new URL(secret);
    const user = { id: world.portal.currentUser };
    await store.save({
      name: "main",
      kind: "webhook",
      portal: { host, url: origin },
      user,
      secret,
      vault: "plain-file",
    });
  };
  await signInAgain(webhook);
  return {
    ...home,
    portal,
    world,
    signInAgain,
    grant: async (method, recipients) => {
      await using opened = await openPortal({ profile: "main", env: home.env });
      const { host } = opened.client.portal;
      const expiresAt = Date.now() + 30 * 86_400_000;
      (await opened.grants()).add({ profile: "main", portal: host, method, recipients, expiresAt });
    },
    [Symbol.asyncDispose]: async () => {
      await portal.close();
      await home[Symbol.asyncDispose]();
    },
  };
}
