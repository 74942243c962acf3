import { parseWebhook, type Webhook } from "@b24kit/client";
import type { CredentialSource } from "./credential-source.ts";
import { ToolkitError } from "./toolkit-error.ts";

/** A profile by its name, and who knows its secret. */
export interface ProfileChoice {
  /** The name of a stored profile. */
  readonly profile: string;
  /** Who knows the secrets of profiles. Default: the credential store of this user. */
  readonly credentials?: CredentialSource;
  /** Where that store is looked up. Default: `process.env`. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** A profile whose secret was read. */
export interface ResolvedProfile {
  readonly profile: string;
  readonly webhook: Webhook;
  readonly fingerprint?: string;
}

/**
 * Reads the secret of a profile; the keychain or a passphrase may be asked. Throws what the source throws (`CredentialError`),
 * `ToolkitError` and `InvalidWebhookError`.
 */
export async function resolveProfile(choice: ProfileChoice): Promise<ResolvedProfile> {
  const { profile, credentials = await ownStore(choice) } = choice;
  const secret = await credentials.secretOf(profile);
  if (typeof secret === "string") return { profile, webhook: parseWebhook(secret) };
  if (secret.kind === "oauth") throw noTokens(profile);
  const webhook = parseWebhook(secret.reveal());
  return { profile, webhook, ...(secret.fingerprint === undefined ? {} : { fingerprint: secret.fingerprint }) };
}

/** Loaded when it is needed: a program with a webhook of its own has no use for it. */
async function ownStore({ env = process.env }: ProfileChoice): Promise<CredentialSource> {
  const { openCredentialStore } = await import("@b24kit/credential-store");
  return openCredentialStore({ env, platform: process.platform });
}

function noTokens(profile: string): ToolkitError {
  return new ToolkitError(
    "no-oauth",
    `The profile "${profile}" signs in as an application (OAuth), which this version cannot do yet.`,
    "Use a profile with an inbound webhook.",
  );
}
