import { findWebhook } from "@b24kit/credential-store/find-webhook";
import { type CredentialSource, type Language, sourceOf } from "b24kit";
import type { Environment } from "../settings/environment.ts";

/** The credential of a caller, in the form in which the toolkit takes it. */
export type CallerCredential =
  | { readonly webhook: string }
  | {
      readonly profile: string;
      readonly credentials: CredentialSource;
      /** As the portal said at the last sign-in. */
      readonly scopes?: readonly string[];
      readonly language?: Language;
    };

const replaced =
  "the key of the journal was lost and replaced: earlier lines, plans and grants cannot be verified any more";

/**
 * Which credential applies: the named profile, else the webhook of the environment, else the current profile. Nobody can be asked
 * for a passphrase here. `log` is told what the operator has to know. Throws `CredentialError` and `StateError`.
 */
export async function findCredential(
  env: Environment,
  profile: string | undefined,
  log: (line: string) => void,
): Promise<CallerCredential> {
  const found = findWebhook(env);
  if (profile === undefined && found !== undefined) return { webhook: found.value };
  const { openCredentialStore } = await import("@b24kit/credential-store");
  const store = openCredentialStore({ env, platform: process.platform });
  const credential = await store.credentialFor(profile === undefined ? {} : { profile });
  if (credential.source === "environment") throw new TypeError("the environment was looked at before");
  const { name, facts } = credential.profile;
  return {
    profile: name,
    credentials: sourceOf(store, credential, { onReplacedKey: () => log(replaced) }),
    ...(facts.scopes === undefined ? {} : { scopes: facts.scopes }),
    ...(facts.language === "ru" || facts.language === "en" ? { language: facts.language } : {}),
  };
}
