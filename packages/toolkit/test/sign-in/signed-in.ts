import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Tokens } from "@b24kit/client";
import {
  type CredentialStore,
  type CredentialStoreOptions,
  openCredentialStore,
  signInText,
} from "@b24kit/credential-store";
import { type Emulator, type OAuthControl, type OAuthOptions, startEmulator } from "@b24kit/emulator";
import { onTestFinished } from "vitest";
import { sharedWorld } from "../../../../scripts/testing/shared-world.ts";

const now = "2026-03-02T09:00:00+03:00";

/** A portal, and a store whose profile "app" is signed in to it as an application. */
export interface SignedIn {
  readonly emulator: Emulator;
  readonly oauth: OAuthControl;
  readonly env: { readonly B24KIT_HOME: string };
  readonly store: CredentialStore;
  /** Tokens as the authorization server gives them at a sign-in. */
  issue(): Tokens;
  /** Signs in anew under the name. */
  save(change?: Partial<Tokens>, name?: string): Promise<void>;
}

/** A store in a folder of its own, which goes with the test. */
function newHome(): { readonly B24KIT_HOME: string } {
  const home = mkdtempSync(join(tmpdir(), "b24kit-sign-in-"));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  return { B24KIT_HOME: home };
}

/** Starts a portal and signs in. */
export async function signedIn(
  options: OAuthOptions = {},
  storeOptions: Partial<CredentialStoreOptions> = {},
): Promise<SignedIn> {
  const emulator = await startEmulator({ world: sharedWorld({ seed: "en", now, fixedClock: true }), oauth: options });
  onTestFinished(async () => emulator.close());
  const oauth = emulator.oauth as OAuthControl;
  const env = newHome();
  const store = openCredentialStore({ env, platform: "linux", ...storeOptions });
  const { host, origin } = new URL(emulator.url);
  const issue = (): Tokens => {
    const { accessToken, refreshToken, memberId } = oauth.issue();
    const issuedAt = Date.now();
    return {
      accessToken,
      refreshToken,
      memberId,
      issuedAt,
      expiresAt: issuedAt + 3_600_000,
      clientEndpoint: `${origin}/rest/`,
      userId: 1,
      scopes: ["crm"],
    };
  };
  const application = { clientId: oauth.clientId, clientSecret: oauth.clientSecret, server: origin };
  const save: SignedIn["save"] = async (change = {}, name = "app") => {
    const tokens = { ...issue(), ...change };
    await store.save({
      name,
      kind: "oauth",
      portal: { host, url: origin, memberId: tokens.memberId },
      user: { id: 1 },
      secret: signInText({ application, tokens }),
      vault: "plain-file",
    });
  };
  await save();
  return { emulator, oauth, env, store, issue, save };
}
