import type { AccessPolicy } from "@b24kit/guard";
import type { SaveSecret } from "./sign-in/saved-secret.ts";

/**
 * The secret of a profile: the address of its webhook, as text, or wrapped so that it shows up nowhere by accident; or the sign-in
 * of an application, wrapped.
 */
export type ProfileSecret =
  | string
  | {
      /** The address of the webhook, or the sign-in as `signInText` of `@b24kit/credential-store` writes it. */
      reveal(): string;
      readonly kind?: "webhook" | "oauth" | undefined;
      /** Another one for another credential: dictionaries read with the old one are dropped. Made of the address when absent. */
      readonly fingerprint?: string | undefined;
    };

/** What an access is to be used on, and the key that proves it. */
export interface AccessUse {
  /** What `sealKeyOf` gave. */
  readonly key: Uint8Array;
  readonly portal: { readonly host: string; readonly userId?: number };
}

/** An access, and whether it is the one that the owner set. When it is not, it must allow no writes. */
export interface VerifiedAccess {
  readonly access: AccessPolicy;
  readonly isGenuine: boolean;
}

/** Where profiles have their secrets. The store of `@b24kit/credential-store` is one; a program may bring its own. */
export interface CredentialSource {
  /** Throws when there is no such profile, or no secret of it. */
  secretOf(profile: string): Promise<ProfileSecret>;
  /**
   * Works with the secret of a profile, as it is stored now, while no other process does; `save` stores a new one and reads it back.
   * Profiles that sign in as an application need it: their tokens are renewed.
   */
  withSecret?<T>(profile: string, action: (secret: { reveal(): string }, save: SaveSecret) => Promise<T>): Promise<T>;
  /** What the profile may be used for. Without this it only reads. */
  accessOf?(profile: string): Promise<AccessPolicy>;
  /**
   * The access as far as it is proved, asked for once at the first write; reads go by `accessOf`, which costs no key. Without this
   * `accessOf` is trusted for writes, too.
   */
  verifiedAccessOf?(profile: string, use: AccessUse): Promise<VerifiedAccess>;
  /** 32 secret bytes that seal plans, grants and the journal, always the same. Without this the profile only reads. */
  sealKeyOf?(profile: string): Promise<Uint8Array>;
}
