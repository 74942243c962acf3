import type { CredentialStore, Profile } from "@b24kit/credential-store";
import type { CredentialSource, ProfileSecret } from "./credential-source.ts";
import type { WithSecret } from "./sign-in/saved-secret.ts";

/** A stored profile that was looked up, as `credentialFor` of `@b24kit/credential-store` gives it. */
export interface StoredCredential {
  readonly profile: Pick<Profile, "name" | "access">;
  readonly secret: () => Promise<ProfileSecret>;
  readonly withSecret: WithSecret;
}

/** Whom a source of credentials tells what. */
export interface SourceListener {
  /**
   * The key that seals plans, grants and the journal was lost: there is a new one, and what the old one has sealed cannot be
   * verified any more. Somebody has to be told.
   */
  readonly onReplacedKey: () => void;
}

/**
 * A profile of the credential store as a source of credentials. It was looked up once: the secret is refused when the profile belongs to
 * somebody else by then, so access and secret belong together.
 */
export function sourceOf(
  store: Pick<CredentialStore, "verifiedAccess" | "sealKey">,
  { profile: { name, access }, secret, withSecret }: StoredCredential,
  { onReplacedKey }: SourceListener,
): CredentialSource {
  return {
    secretOf: async () => secret(),
    withSecret: async (_profile, action) => withSecret(action),
    accessOf: () => Promise.resolve(access),
    verifiedAccessOf: async (_profile, use) => store.verifiedAccess(name, use),
    sealKeyOf: async () => {
      const { key, isReplacement } = await store.sealKey(name);
      if (isReplacement) onReplacedKey();
      return key;
    },
  };
}
