import { CredentialError } from "../credential-error.ts";
import { changedProfile } from "../profiles/changed-profile.ts";
import { findProfile, namesOf } from "../profiles/find-profile.ts";
import type { Profile } from "../profiles/profile.ts";
import { Secret } from "../secret.ts";
import { readSecret } from "../secrets/read-secret.ts";
import type { StoreContext } from "../store-context.ts";
import { type SaveSecret, withSecret } from "../with-secret.ts";
import { findWebhook, type WebhookVariable } from "./find-webhook.ts";

/** The credential that applies, and why. Its secret is read when it is asked for. */
export type Credential =
  | {
      readonly source: "environment";
      readonly variable: WebhookVariable;
      /** A webhook of the environment only reads: rights are given to stored profiles. */
      readonly access: "read-only";
      secret(): Promise<Secret>;
    }
  | {
      readonly source: "profile";
      readonly profile: Profile;
      readonly reason: "named" | "current";
      /** A variable that is set and does not count, since the profile was named. */
      readonly ignores?: WebhookVariable;
      /** Throws "changed-secret" when another portal or user has got the name of the profile meanwhile. */
      secret(): Promise<Secret>;
      /** Works with the secret while no other process does. Throws as `secret` does, and what the action throws. */
      withSecret<T>(action: (secret: Secret, save: SaveSecret) => Promise<T>): Promise<T>;
    };

/**
 * Which credential applies: a profile that is named, else the webhook of the environment, else the current profile. Throws
 * `CredentialError` ("no-credential", "no-profile").
 */
export async function credentialFor(context: StoreContext, name?: string): Promise<Credential> {
  const found = findWebhook(context.env);
  if (name === undefined && found !== undefined) {
    const secret = new Secret(found.value, { kind: "webhook" });
    return { source: "environment", variable: found.variable, access: "read-only", secret: async () => secret };
  }
  const profiles = await context.read();
  const profile =
    name === undefined
      ? profiles.profiles.find((candidate) => candidate.name === profiles.current)
      : findProfile(profiles, name);
  if (profile === undefined) throw noCredential(profiles.profiles);
  return {
    source: "profile",
    profile,
    reason: name === undefined ? "current" : "named",
    ...(found === undefined ? {} : { ignores: found.variable }),
    secret: async () => secretOf(context, profile),
    withSecret: async (action) => withSecret(context, profile.name, action, profile),
  };
}

/** Meanwhile another portal or user may have got the name: its secret does not belong to the profile that was chosen. */
async function secretOf(context: StoreContext, chosen: Profile): Promise<Secret> {
  const { profile, secret } = await readSecret(context, chosen.name);
  if (profile.clientId !== chosen.clientId) throw changedProfile(chosen.name);
  return secret;
}

function noCredential(profiles: readonly Profile[]): CredentialError {
  return profiles.length === 0
    ? new CredentialError("no-credential", {
        message: "No portal is known: no webhook is set in the environment, and no profile is stored.",
        hint: "Sign in, or set BITRIX24_WEBHOOK_URL.",
      })
    : new CredentialError("no-credential", {
        message: "No profile is the current one.",
        hint: `Choose one: ${namesOf(profiles)}.`,
      });
}
