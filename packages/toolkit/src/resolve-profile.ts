import { type Credential, parseWebhook } from "@b24kit/client";
import type { AccessPolicy } from "@b24kit/guard";
import type { CredentialSource } from "./credential-source.ts";
import type { WithSecret } from "./sign-in/saved-secret.ts";
import { sourceOf } from "./source-of.ts";
import { ToolkitError } from "./toolkit-error.ts";
import type { ToolkitEvent } from "./toolkit-event.ts";
import { expandPacks } from "./writes/expand-packs.ts";
import { trustPolicy, type TrustPolicy } from "./writes/trusted-policy.ts";

/** A profile by its name, and who knows its secret. */
export interface ProfileChoice {
  /** The name of a stored profile. */
  readonly profile: string;
  /** Who knows the secrets of profiles. Default: the credential store of this user. */
  readonly credentials?: CredentialSource;
  /** Where that store is looked up. Default: `process.env`. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** The access of a webhook without a profile, and of a source that tells none. */
export const readOnly: AccessPolicy = { level: "read-only", confirm: "person", allow: [], deny: [] };

/** A profile whose secret was read. */
export interface ResolvedProfile {
  readonly profile: string;
  /** Its webhook, or the application with its tokens. */
  readonly credential: Credential;
  readonly fingerprint?: string;
  /** As it stands in the profile; writes go by what `trusted` proves of it. */
  readonly policy: AccessPolicy;
  /** Absent: the source is trusted. */
  readonly trusted?: TrustPolicy;
  readonly sealKey?: () => Promise<Uint8Array>;
}

interface ProfileOptions extends ProfileChoice {
  readonly onEvent?: ((event: ToolkitEvent) => void) | undefined;
}

/**
 * Reads the secret of a profile; the keychain or a passphrase may be asked. Throws what the source throws (`CredentialError`),
 * `ToolkitError` and `InvalidWebhookError`.
 */
export async function resolveProfile(options: ProfileOptions): Promise<ResolvedProfile> {
  const { profile, credentials = await ownStore(options) } = options;
  const secret = await credentials.secretOf(profile);
  const writing = await writingOf(profile, credentials);
  if (typeof secret === "string") return { ...writing, profile, credential: parseWebhook(secret) };
  const { kind, fingerprint } = secret;
  const text = secret.reveal();
  const credential = kind === "oauth" ? await signedIn(text, profile, credentials) : parseWebhook(text);
  return { ...writing, profile, credential, ...(fingerprint === undefined ? {} : { fingerprint }) };
}

/** Loaded when it is needed: most profiles have a webhook. */
async function signedIn(text: string, profile: string, credentials: CredentialSource): Promise<Credential> {
  if (credentials.withSecret === undefined) throw noTokenStore(profile);
  const withSecret = credentials.withSecret.bind(credentials, profile) as WithSecret;
  const [{ parseSignIn }, { openApplication }] = await Promise.all([
    import("@b24kit/credential-store"),
    import("./sign-in/open-application.ts"),
  ]);
  return openApplication({ profile, signIn: parseSignIn(text, profile), withSecret });
}

async function writingOf(
  profile: string,
  credentials: CredentialSource,
): Promise<Pick<ResolvedProfile, "policy" | "trusted" | "sealKey">> {
  const access = await credentials.accessOf?.(profile);
  const sealKey = credentials.sealKeyOf?.bind(credentials, profile);
  if (access === undefined || sealKey === undefined) return { policy: readOnly };
  const trusted = trustPolicy(profile, credentials);
  return { policy: await expandPacks(access), sealKey, ...(trusted === undefined ? {} : { trusted }) };
}

/** Loaded when it is needed: a program with a webhook of its own has no use for it. */
async function ownStore({ profile, env = process.env, onEvent }: ProfileOptions): Promise<CredentialSource> {
  const { openCredentialStore } = await import("@b24kit/credential-store");
  const store = openCredentialStore({ env, platform: process.platform });
  const credential = await store.credentialFor({ profile });
  if (credential.source === "environment") throw new TypeError("a profile was named");
  return sourceOf(store, credential, { onReplacedKey: () => onEvent?.(replacedKey) });
}

const replacedKey: ToolkitEvent = {
  type: "journal-trouble",
  code: "replaced-key",
  message: "The key of the journal was lost and replaced: earlier lines, plans and grants cannot be verified any more.",
  hint: "Make the plans anew that were still open, and grant anew what was granted.",
};

function noTokenStore(profile: string): ToolkitError {
  return new ToolkitError(
    "no-token-store",
    `The profile "${profile}" signs in as an application (OAuth), and its source of credentials cannot save renewed tokens.`,
    "Give the source a `withSecret`, or use a profile with an inbound webhook.",
  );
}
